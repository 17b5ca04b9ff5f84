import { proposeEndpoint } from '@ansinh/contract/indicators/plans.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { peopleOfTarget, proposeParts, rateOfPeople, type PartBefore } from '@ansinh/domain/indicators';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { useCase } from '../../../platform/use-case.ts';
import { countOpenEntries } from '../../memberlists/index.ts';
import { planFacts, type PlanFacts } from '../plan-facts.ts';
import { lookAtPlan, type LookedAtCell } from '../plan-rows.ts';

/** Figures for the parts of a unit by a formula. Nothing is stored: a person adjusts them and saves. */
export const proposeTargets = useCase({
  name: 'indicators.propose',
  access: 'targets.manage',
  input: inputOf(proposeEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => {
    const { way, potential, whole: given, ...scope } = input;
    const facts = await planFacts(tx, scope);
    const whole = given ?? facts.whole?.value;
    if (whole === undefined) throw new Refusal('indicators.whole_missing', { year: scope.year });
    const listed = way === 'potential' ? await potentialOf(tx, facts, potential) : new Map<string, number>();
    const parts = facts.parts.map(({ key }) => partBefore(facts, key, listed.get(key) ?? 0));
    const proposed = orRefuse(proposeParts(wholeInPeople(facts, whole, parts), parts, way));
    const cells = proposed.map(({ unitKey, people }): LookedAtCell => ({
      unitKey,
      value: valueOf(facts, unitKey, people),
    }));
    const { indicative: _, ...looked } = lookAtPlan(facts, [
      { unitKey: scope.parent, value: whole },
      ...cells,
    ]);
    return looked;
  },
});

/** People on the potential list by part: as the caller counts them, else those who stand on it now. Refused where nobody does. */
async function potentialOf(
  tx: Tx,
  { indicator, parts }: PlanFacts,
  given: readonly { readonly unitKey: string; readonly people: number }[],
): Promise<ReadonlyMap<string, number>> {
  if (given.length > 0) return new Map(given.map(({ unitKey, people }) => [unitKey, people]));
  const by = COUNTED_BY[parts[0]?.kind ?? ''];
  const scheme = LISTED[indicator.scheme];
  const counted =
    by === undefined
      ? new Map<string, number>()
      : await countOpenEntries(tx, { kind: 'potential', scheme, by });
  if (!parts.some(({ key }) => (counted.get(key) ?? 0) > 0))
    throw new Refusal('indicators.potential_missing');
  return counted;
}

/** Kinds of parts that people on a list are counted by: they live in communes and villages, not at collection points. */
const COUNTED_BY: Readonly<Record<string, 'commune' | 'village'>> = {
  commune: 'commune',
  village: 'village',
};
const LISTED: Readonly<Record<string, 'BHYT' | 'BHXH-TN'>> = { BHYT: 'BHYT', BHXH: 'BHXH-TN' };

/**
 * The whole in people. Of a rate by the parts' own denominators: they are what is divided, and often do not make the unit's own to the
 * person. Refuses parts without one.
 */
function wholeInPeople(facts: PlanFacts, whole: number, parts: readonly PartBefore[]): number {
  if (facts.indicator.measure !== 'rate') return Math.round(whole);
  const without = facts.parts.filter(({ key }) => !facts.denominators.has(key));
  const [first] = without;
  if (first !== undefined)
    throw new Refusal('indicators.denominators_missing', { count: without.length, first: first.name });
  const people = parts.reduce((sum, { most }) => sum + (most ?? 0), 0);
  return peopleOfTarget(facts.indicator, whole, people) ?? 0;
}

function partBefore(facts: PlanFacts, unitKey: string, potential: number): PartBefore {
  const reached = facts.reached.get(unitKey);
  const most = facts.denominators.get(unitKey)?.value ?? null;
  const before = facts.before.get(unitKey);
  const promised = before === undefined ? null : peopleOfTarget(facts.indicator, before.value, most);
  const start = reached?.people ?? promised ?? 0;
  return {
    unitKey,
    start: most === null ? start : Math.min(start, most),
    most: facts.indicator.measure === 'dong' ? null : most,
    potential,
    lastGrowth: reached?.lastGrowth ?? 0,
  };
}

function valueOf({ indicator, denominators }: PlanFacts, unitKey: string, people: number): number {
  if (indicator.measure !== 'rate') return people;
  return rateOfPeople(people, denominators.get(unitKey)?.value ?? null) ?? 0;
}
