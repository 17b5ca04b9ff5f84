import { inputOf } from '@ansinh/contract/platform/endpoint';
import { undoReorganisationEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { useCase } from '../../../platform/use-case.ts';
import { lockedFor } from '../changeable.ts';
import { setState } from '../db/reorganisations.repo.ts';
import { reorganisationAnswer } from '../reorganisation-answer.ts';

/** Withdraws a decision that was not switched on; nothing of it ever bound anybody. */
export const undoReorganisation = useCase({
  name: 'reorganisations.undo',
  access: 'reorganisations.manage',
  input: inputOf(undoReorganisationEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, now, audit } = context;
    const { id, next } = await lockedFor(tx, input.id, input.version, 'undo', today);
    await setState(tx, id, next, { at: now, by: actor.id, reason: input.reason });
    audit({ subject: `reorganisation:${id}`, detail: { reason: input.reason } });
    return reorganisationAnswer(context, id);
  },
});
