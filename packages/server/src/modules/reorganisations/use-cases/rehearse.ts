import { inputOf } from '@ansinh/contract/platform/endpoint';
import { rehearseEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { lockedFor } from '../changeable.ts';
import { countSet } from '../db/counts.repo.ts';
import { addRehearsal } from '../db/rehearsals.repo.ts';
import { setState } from '../db/reorganisations.repo.ts';
import { issuesOf, loadSet } from '../loaded-set.ts';
import { planWork } from '../planned-work.ts';
import { rehearsalOf } from '../rehearsal.ts';
import { reorganisationAnswer } from '../reorganisation-answer.ts';
import { rulesInForce } from '../rules-in-force.ts';

/** Works out what the switch would move and what has no rule yet, and keeps it. A set with problems is shown, but not rehearsed. */
export const rehearse = useCase({
  name: 'reorganisations.rehearse',
  access: 'reorganisations.manage',
  input: inputOf(rehearseEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, now, audit } = context;
    const started = performance.now();
    const stored = await lockedFor(tx, input.id, input.version, 'rehearse', today);
    const set = await loadSet(tx, stored);
    if (set.territories.length + set.changes.length + set.successions.length === 0)
      throw new Refusal('reorganisations.set_empty');
    const planned = await planWork(tx, set, await rulesInForce(tx, stored.id), stored.effective);
    const counts = await countSet(tx, stored.id);
    const result = rehearsalOf(set, planned, counts, Math.round(performance.now() - started));
    await addRehearsal(tx, actor.tenantId, stored.id, now, actor.id, result);
    const sound = issuesOf(set, stored.effective).length === 0;
    await setState(tx, stored.id, sound ? stored.next : 'draft', { at: now, by: actor.id });
    audit({ subject: `reorganisation:${stored.id}`, detail: { totals: result.totals } });
    return reorganisationAnswer(context, stored.id);
  },
});
