import { inputOf } from '@ansinh/contract/platform/endpoint';
import { saveWeightEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { checkWeights, weightOf } from '@ansinh/domain/reorganisations';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findStored } from '../db/reorganisations.repo.ts';
import { confirmWeights } from '../db/weights.repo.ts';
import { sourceLines } from '../source-lines.ts';

/**
 * A person confirms the shares of one divided unit, all at once, with their basis. Open after the switch too: shares change how past
 * figures are read, never the figures and nobody's work.
 */
export const saveWeight = useCase({
  name: 'reorganisations.save-weight',
  access: 'reorganisations.manage',
  input: inputOf(saveWeightEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const { id, from, shares, method, basis } = input;
    const stored = await findStored(tx, id, true);
    if (!stored) throw new Refusal('platform.not_found');
    if (stored.state === 'withdrawn') throw new Refusal('reorganisations.withdrawn');
    const shown = async () => (await sourceLines(tx, stored, { show: 'all', from, limit: 1 })).items[0];
    const unit = await shown();
    if (unit === undefined || unit.part !== 'part')
      throw new Refusal('reorganisations.not_divided', { unit: unit?.from.name ?? from });
    const read = shares.map(({ to, numerator, denominator }) => {
      const weight = weightOf(numerator, denominator);
      if (weight === null)
        throw new Refusal('reorganisations.share_unreadable', { share: `${numerator}/${denominator}` });
      return { to, weight };
    });
    const parts = unit.to.map(({ key }) => key);
    orRefuse(checkWeights(unit.from.name, parts, read));
    await confirmWeights(tx, actor.tenantId, {
      id,
      from,
      shares: read,
      method,
      basis,
      by: actor.id,
      at: now,
    });
    audit({ subject: `reorganisation:${id}`, detail: { from, shares, method, basis } });
    const saved = await shown();
    if (saved === undefined) throw new Error('a divided unit is no longer seen');
    return saved;
  },
});
