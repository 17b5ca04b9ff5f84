import { answerInquiryEndpoint } from '@ansinh/contract/inquiries/inquiries.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { cleanedText } from '@ansinh/domain/documents';
import { decideAnswer, inquiryDaysTaken } from '@ansinh/domain/inquiries';
import { orRefuse } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { workingCalendar } from '../../parameters/index.ts';
import { countWaitingFiles, sendWaitingFiles } from '../db/inquiry-files.repo.ts';
import { keepStep, steppedThread } from '../stepped-thread.ts';

/** An answer, point by point; the files prepared for it go out with it. A second answer after a return counts the time anew. */
export const answerInquiry = useCase({
  name: 'inquiries.answer',
  access: 'inquiries.work',
  input: inputOf(answerInquiryEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, today, input } = context;
    const stepped = await steppedThread(context, 'answer');
    const { inquiryId, agencyId, askerId, askedOn, points } = stepped.thread;
    const words = { note: cleanedText(input.note), answers: input.answers.map(cleanedText) };
    const files = await countWaitingFiles(tx, inquiryId, agencyId);
    orRefuse(decideAnswer(points, { ...words, files }));
    const takenDays = inquiryDaysTaken(askedOn, today, await workingCalendar(tx, askedOn, today));
    const { state, version, eventId } = await keepStep(context, stepped, 'answer', words, {
      answered: { on: today, takenDays },
      wanted: null,
    });
    if (files > 0) await sendWaitingFiles(tx, { inquiryId, agencyId, askerId, eventId });
    return { state, version };
  },
});
