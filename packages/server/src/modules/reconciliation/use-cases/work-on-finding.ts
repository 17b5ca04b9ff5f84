import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  noteFindingEndpoint,
  notifyFindingEndpoint,
  reopenFindingEndpoint,
  settleFindingEndpoint,
  startFindingEndpoint,
} from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { takeInHand } from '../db/finding-writes.repo.ts';
import { stepFinding } from '../step-finding.ts';

/** A finding taken in hand. */
export const startFinding = useCase({
  name: 'reconciliation.start',
  access: 'findings.work',
  input: inputOf(startFindingEndpoint),
  audit: 'write',
  run: async (context) => {
    const { findingId, version } = context.input;
    const moved = await stepFinding(context, { findingId, version, step: 'start' });
    await takeInHand(context.tx, findingId, context.actor.id);
    return moved;
  },
});

/** A written notice sent to the employer or person; the finding is then in hand. */
export const notifyFinding = useCase({
  name: 'reconciliation.notify',
  access: 'findings.work',
  input: inputOf(notifyFindingEndpoint),
  audit: 'write',
  run: async (context) => {
    const { findingId, version, note, number, sentOn, replyBy } = context.input;
    if (sentOn > context.today || (replyBy !== null && replyBy < sentOn))
      throw new Refusal('reconciliation.notice_dates');
    const moved = await stepFinding(context, {
      findingId,
      version,
      step: 'notify',
      ...(note ? { note } : {}),
      detail: { number, sentOn, replyBy },
    });
    await takeInHand(context.tx, findingId, context.actor.id);
    return moved;
  },
});

/** How a finding ended. */
export const settleFinding = useCase({
  name: 'reconciliation.settle',
  access: 'findings.work',
  input: inputOf(settleFindingEndpoint),
  audit: 'write',
  run: (context) => stepFinding(context, { ...context.input, step: 'settle' }),
});

/** An outcome taken back. */
export const reopenFinding = useCase({
  name: 'reconciliation.reopen',
  access: 'findings.work',
  input: inputOf(reopenFindingEndpoint),
  audit: 'write',
  run: (context) => stepFinding(context, { ...context.input, step: 'reopen' }),
});

/** A note on the time line; it changes nothing else, so it needs no version. */
export const noteFinding = useCase({
  name: 'reconciliation.note',
  access: 'findings.work',
  input: inputOf(noteFindingEndpoint),
  audit: 'write',
  run: (context) => stepFinding(context, { ...context.input, step: 'note' }),
});
