import {
  askExtensionEndpoint,
  decideExtensionEndpoint,
} from '@ansinh/contract/inquiries/inquiries.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideChosenDue } from '@ansinh/domain/inquiries';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { calendarFrom } from '../inquiry-term.ts';
import { keepStep, steppedThread } from '../stepped-thread.ts';

/** The agency asked wishes for more time; the term runs on until the asker decides. */
export const askExtension = useCase({
  name: 'inquiries.ask-extension',
  access: 'inquiries.work',
  input: inputOf(askExtensionEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, today, input } = context;
    const stepped = await steppedThread(context, 'ask-extension');
    const { dueOn: current } = stepped.thread;
    const wanted = orRefuse(decideChosenDue(today, input.dueOn, await calendarFrom(tx, input.dueOn)));
    if (wanted <= current)
      throw new Refusal('inquiries.extension_not_later', {
        due: formatDate(wanted),
        current: formatDate(current),
      });
    const words = { note: input.note, dueOn: wanted };
    const change = { wanted: { dueOn: wanted, because: input.note } };
    const { state, version } = await keepStep(context, stepped, 'ask-extension', words, change);
    return { state, version };
  },
});

/** The asker's decision on a wish for more time. */
export const decideExtension = useCase({
  name: 'inquiries.decide-extension',
  access: 'inquiries.work',
  input: inputOf(decideExtensionEndpoint),
  audit: 'write',
  run: async (context) => {
    const { granted, note } = context.input;
    const step = granted ? 'grant-extension' : 'refuse-extension';
    const stepped = await steppedThread(context, step);
    const { wantedDueOn, dueOn: current } = stepped.thread;
    const dueOn = granted && wantedDueOn !== null ? wantedDueOn : current;
    const { state, version } = await keepStep(
      context,
      stepped,
      step,
      { note, dueOn },
      { dueOn, wanted: null },
    );
    return { state, version };
  },
});
