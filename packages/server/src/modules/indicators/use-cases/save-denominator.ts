import { saveDenominatorEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { keepDenominator } from '../db/denominator-load.repo.ts';
import { denominatorOf } from '../db/denominators.repo.ts';
import { indicatorByCode } from '../db/indicators.repo.ts';
import { unitsByKey } from '../db/units.repo.ts';

/** States what a rate is of, for one unit and year. Boards follow at once: they read it as it is. */
export const saveDenominator = useCase({
  name: 'indicators.save-denominator',
  access: 'targets.manage',
  input: inputOf(saveDenominatorEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { unit, ...input }, audit }) => {
    if (actor.kind !== 'system' && !actor.roles.includes('province-admin'))
      throw new Refusal('indicators.denominator_not_yours');
    const series = await indicatorByCode(tx, input.series);
    if (series === undefined || series.measure !== 'people' || series.numerator !== null)
      throw new Refusal('indicators.denominator_no_series', { code: input.series });
    if ((await unitsByKey(tx, [unit])).length === 0) throw new Refusal('platform.not_found');
    const before = await denominatorOf(tx, unit, input.series, input.year);
    const kept = await keepDenominator(tx, actor.tenantId, { ...input, unitKey: unit }, input.version);
    if (kept === undefined) throw new Refusal('platform.stale', { version: before?.version ?? 0 });
    audit({
      subject: `denominator:${unit}:${input.series}:${input.year}`,
      detail: {
        value: input.value,
        source: input.source,
        certainty: input.certainty,
        before: before?.value,
        beforeSource: before?.source,
      },
    });
    return kept;
  },
});
