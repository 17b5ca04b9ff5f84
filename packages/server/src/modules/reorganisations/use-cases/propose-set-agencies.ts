import { inputOf } from '@ansinh/contract/platform/endpoint';
import { proposeAgenciesEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { proposeAgencies } from '@ansinh/domain/reorganisations';
import { useCase } from '../../../platform/use-case.ts';
import { lockedFor } from '../changeable.ts';
import { setState } from '../db/reorganisations.repo.ts';
import { replaceAgencies, replaceSuccessions } from '../db/set.repo.ts';
import { loadSet } from '../loaded-set.ts';
import { reorganisationAnswer } from '../reorganisation-answer.ts';

/** Fills in the agencies of a decision from its territories. A proposal: the administrator looks it through before the rehearsal. */
export const proposeSetAgencies = useCase({
  name: 'reorganisations.propose-agencies',
  access: 'reorganisations.manage',
  input: inputOf(proposeAgenciesEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, now, audit } = context;
    const stored = await lockedFor(tx, input.id, input.version, 'change', today);
    const set = await loadSet(tx, stored);
    const proposal = proposeAgencies(set.territories, set.units, set.agencies, stored.effective);
    await replaceAgencies(tx, actor.tenantId, stored.id, proposal.agencies);
    await replaceSuccessions(tx, actor.tenantId, stored.id, proposal.successions);
    await setState(tx, stored.id, stored.next, { at: now, by: actor.id });
    audit({ subject: `reorganisation:${stored.id}`, detail: { agencies: proposal.agencies.length } });
    return reorganisationAnswer(context, stored.id);
  },
});
