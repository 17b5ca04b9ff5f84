import { foldDiacritics } from '@ansinh/vietnamese/text';

/** What a line of D02-LT does to a worker's participation. `null`: nothing that the register keeps (salary, title, place). */
export type ParticipationChange = 'begins' | 'ends' | null;

/** Words stand for themselves; the codes are those commonly met, their official list is not verified. */
const BEGINS = new Set(['TM', 'TC', 'TD', 'TH']);
const ENDS = new Set(['GH', 'GC', 'GD', 'OF', 'KL']);

/**
 * Returns what a line does by its plan: the words first ("Tăng lao động", "Giảm hẳn", "Điều chỉnh lương"), else the code. Leave without pay
 * (KL) and long sickness (OF) end the paying; maternity leave (TS) does not end participation. `texts`: kind, code, plan as written.
 */
export function participationChange(texts: readonly (string | null)[]): ParticipationChange {
  const words = texts.flatMap((text) => (text === null ? [] : [foldDiacritics(text).trim()]));
  for (const text of words) {
    if (/\bdieu chinh\b/u.test(text)) return null;
    if (/\b(?:bao )?tang (?:moi|lao dong|do|nguoi|chuyen)\b|^(?:bao )?tang$/u.test(text)) return 'begins';
    if (/\b(?:bao )?giam (?:han|chet|lao dong|do|nguoi|chuyen)\b|^(?:bao )?giam$/u.test(text)) return 'ends';
  }
  for (const text of words) {
    const code = text.toUpperCase();
    if (BEGINS.has(code)) return 'begins';
    if (ENDS.has(code)) return 'ends';
  }
  return null;
}
