import {
  closeInquiryEndpoint,
  declineInquiryEndpoint,
  receiveInquiryEndpoint,
  returnInquiryEndpoint,
  withdrawInquiryEndpoint,
} from '@ansinh/contract/inquiries/inquiries.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideChosenDue } from '@ansinh/domain/inquiries';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { calendarFrom, inquiryTerm } from '../inquiry-term.ts';
import { keepStep, steppedThread } from '../stepped-thread.ts';

interface ReasonInput {
  readonly inquiryId: string;
  readonly agencyId: string;
  readonly version: number;
  readonly note: string;
}

/** The agency asked has taken the request in hand. */
export const receiveInquiry = useCase({
  name: 'inquiries.receive',
  access: 'inquiries.work',
  input: inputOf(receiveInquiryEndpoint),
  audit: 'write',
  run: async (context) => {
    const { state, version } = await keepStep(
      context,
      await steppedThread(context, 'receive'),
      'receive',
      {},
    );
    return { state, version };
  },
});

/** What is asked is missing or does not answer: the points, the reason and a new term. */
export const returnInquiry = useCase({
  name: 'inquiries.return',
  access: 'inquiries.work',
  input: inputOf(returnInquiryEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, today, input } = context;
    const stepped = await steppedThread(context, 'return');
    const { points, dueOn: running } = stepped.thread;
    if (input.points.some((point) => point >= points))
      throw new Refusal('inquiries.point_unknown', { points });
    const fresh = (await inquiryTerm(tx, today)).dueOn;
    const dueOn =
      input.dueOn === null
        ? running > fresh
          ? running
          : fresh
        : orRefuse(decideChosenDue(today, input.dueOn, await calendarFrom(tx, input.dueOn)));
    const words = { note: input.note, points: [...new Set(input.points)].toSorted((a, b) => a - b), dueOn };
    const { state, version } = await keepStep(context, stepped, 'return', words, { dueOn });
    return { state, version };
  },
});

function moved(step: 'decline' | 'close' | 'withdraw') {
  return async (context: UseCaseContext<ReasonInput>) => {
    const stepped = await steppedThread(context, step);
    const { state, version } = await keepStep(
      context,
      stepped,
      step,
      { note: context.input.note },
      { wanted: null },
    );
    return { state, version };
  };
}

/** The agency asked declines, with the reason. */
export const declineInquiry = useCase({
  name: 'inquiries.decline',
  access: 'inquiries.work',
  input: inputOf(declineInquiryEndpoint),
  audit: 'write',
  run: moved('decline'),
});

/** The asker has what it asked for. */
export const closeInquiry = useCase({
  name: 'inquiries.close',
  access: 'inquiries.work',
  input: inputOf(closeInquiryEndpoint),
  audit: 'write',
  run: moved('close'),
});

/** The asker takes the request back. */
export const withdrawInquiry = useCase({
  name: 'inquiries.withdraw',
  access: 'inquiries.work',
  input: inputOf(withdrawInquiryEndpoint),
  audit: 'write',
  run: moved('withdraw'),
});
