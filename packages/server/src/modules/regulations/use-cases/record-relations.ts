import {
  addEffectEndpoint,
  decideRelationEndpoint,
  listEffectsEndpoint,
  removeEffectEndpoint,
} from '@ansinh/contract/regulations/comparison.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { worksOn } from '@ansinh/domain/regulations';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { provisionsOf } from '../db/provisions.repo.ts';
import { deleteEffect, effectsOf, insertEffect, removeRelation, saveRelation } from '../db/relations.repo.ts';
import { getRegulation, openRegulation } from '../open-for-work.ts';
import { planAgain } from '../plan-again.ts';
import type { RegulationRow } from '../regulation-row.ts';

/** Decides what a clause of a newer regulation is to one of an older. */
export const decideRelation = useCase({
  name: 'regulations.decide-relation',
  access: 'regulations.edit',
  input: inputOf(decideRelationEndpoint),
  audit: 'write',
  run: async (context): Promise<void> => {
    const { tx, actor, input, audit } = context;
    const { relation, note, ...key } = input;
    if (key.newRegulationId === key.oldRegulationId) throw new Refusal('regulations.compare_itself');
    await openRegulation(context, key.newRegulationId);
    await getRegulation(tx, key.oldRegulationId);
    audit({ subject: `regulation:${key.newRegulationId}`, detail: input });
    if (relation === null) await removeRelation(tx, key);
    else await saveRelation(tx, actor.tenantId, actor.id, key, relation, note);
  },
});

/** What a regulation does to others and others to it. */
export const listEffects = useCase({
  name: 'regulations.list-effects',
  access: 'regulations.read',
  input: inputOf(listEffectsEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => {
    await getRegulation(tx, input.id);
    return { items: await effectsOf(tx, input.id) };
  },
});

/** Records a repeal, replacement or amendment from a day on; the calendar of the one acted on is laid out anew. */
export const addEffect = useCase({
  name: 'regulations.add-effect',
  access: 'regulations.confirm',
  input: inputOf(addEffectEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, audit } = context;
    const { id, targetRegulationId, effect, onDate, targetProvisionId, basis } = input;
    if (id === targetRegulationId) throw new Refusal('regulations.compare_itself');
    await ownRegulation(context, id);
    const target = await getRegulation(tx, targetRegulationId);
    if (targetProvisionId !== null) {
      const known = (await provisionsOf(tx, target.id)).some(
        (provision) => provision.id === targetProvisionId,
      );
      if (!known) throw new Refusal('regulations.provision_unknown', { provision: targetProvisionId });
    }
    const key = { regulationId: id, targetRegulationId, effect, onDate };
    await insertEffect(tx, actor.tenantId, key, { targetProvisionId, basis });
    await planAgain(context, target);
    audit({ subject: `regulation:${id}`, detail: { ...key, targetProvisionId, basis } });
    return { items: await effectsOf(tx, id) };
  },
});

/** Takes an effect back that was recorded by mistake. */
export const removeEffect = useCase({
  name: 'regulations.remove-effect',
  access: 'regulations.confirm',
  input: inputOf(removeEffectEndpoint),
  audit: 'write',
  run: async (context): Promise<void> => {
    const { tx, input, audit } = context;
    const { id, targetRegulationId, effect, onDate } = input;
    await ownRegulation(context, id);
    const target = await getRegulation(tx, targetRegulationId);
    if (!(await deleteEffect(tx, { regulationId: id, targetRegulationId, effect, onDate })))
      throw new Refusal('platform.not_found');
    await planAgain(context, target);
    audit({ subject: `regulation:${id}`, detail: { targetRegulationId, effect, onDate } });
  },
});

async function ownRegulation({ tx, actor }: UseCaseContext<unknown>, id: string): Promise<RegulationRow> {
  const regulation = await getRegulation(tx, id);
  if (!worksOn(actor, regulation)) throw new Refusal('platform.forbidden');
  return regulation;
}
