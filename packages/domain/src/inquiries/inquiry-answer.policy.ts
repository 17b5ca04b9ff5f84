import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** What comes back to a question: a text for each point, words for all of it, how many files. */
export interface InquiryAnswer {
  readonly answers: readonly string[];
  readonly note: string;
  readonly files: number;
}

/**
 * Refuses an answer that says nothing, and one whose texts do not belong to the points asked. A point may stay without words of its own
 * where the note or a file answers it: the asker returns what is missing.
 */
export function decideAnswer(
  points: number,
  { answers, note, files }: InquiryAnswer,
): Decision<null, 'inquiries.answers_do_not_fit' | 'inquiries.answer_is_empty'> {
  if (answers.length !== points)
    return refuse('inquiries.answers_do_not_fit', { points, answers: answers.length });
  const isEmpty = [...answers, note].every((text) => text.trim() === '') && files === 0;
  return isEmpty ? refuse('inquiries.answer_is_empty') : allow(null);
}
