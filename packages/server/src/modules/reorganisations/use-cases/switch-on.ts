import { inputOf } from '@ansinh/contract/platform/endpoint';
import { switchOnEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { systemActor } from '../../../platform/system-actor.ts';
import { run, useCase } from '../../../platform/use-case.ts';
import { findStored } from '../db/reorganisations.repo.ts';
import { reorganisationAnswer } from '../reorganisation-answer.ts';
import { carryOut } from './carry-out.ts';

/** Carries a decision out as it was rehearsed. Asked again for one that is switched on, it changes nothing and answers the same. */
export const switchOn = useCase({
  name: 'reorganisations.switch-on',
  access: 'reorganisations.manage',
  input: inputOf(switchOnEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, services, request, audit } = context;
    const stored = await findStored(tx, input.id);
    if (!stored) throw new Refusal('platform.not_found');
    audit({ subject: `reorganisation:${input.id}`, detail: { effective: stored.effective } });
    if (stored.state !== 'switched') {
      const { requestId, language } = request;
      const facts = { ...(requestId && { requestId }), ...(language && { language }) };
      await run(
        services,
        carryOut,
        systemActor('system:reorganisation', actor.tenantId),
        { ...input, by: actor.id },
        facts,
      );
    }
    return reorganisationAnswer(context, input.id);
  },
});
