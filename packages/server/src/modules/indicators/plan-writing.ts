import { targetIssueSentence } from '@ansinh/contract/indicators/target-issues';
import { decideAssigner, EVEN_MONTHS, NO_CLAUSE, type TargetIssue } from '@ansinh/domain/indicators';
import type { Actor } from '@ansinh/domain/kernel';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import { assignerRules, standingTo } from './db/assigning.repo.ts';
import { paceCurves } from './db/pace-curves.repo.ts';
import { targetsInForce } from './db/target-cells.repo.ts';
import { plansById } from './db/plan-lines.repo.ts';
import { unitOf, type PlanFacts } from './plan-facts.ts';

/** Refuses the figures of a plan that cannot be; the sentence names the first. */
export function refuseErrors(issues: readonly TargetIssue[], language: 'vi' | 'en'): void {
  refuseFirst(
    'indicators.plan_has_errors',
    issues.filter(({ weight }) => weight === 'refuse'),
    language,
  );
}

/** Refuses what nobody has confirmed yet; the sentence names the first. */
export function refuseUnconfirmed(issues: readonly TargetIssue[], language: 'vi' | 'en'): void {
  refuseFirst(
    'indicators.confirm_first',
    issues.filter(({ weight }) => weight === 'confirm'),
    language,
  );
}

function refuseFirst(code: string, issues: readonly TargetIssue[], language: 'vi' | 'en'): void {
  const [first] = issues;
  if (first !== undefined)
    throw new Refusal(code, { count: issues.length, first: targetIssueSentence(first, language) });
}

/**
 * Refuses an agency that does not assign from the unit to such parts; the province's administrator may enter any plan. Returns the
 * agency and its name on that day.
 */
export async function assignerOf(
  tx: Tx,
  actor: Actor,
  facts: PlanFacts,
  partKind: string,
  today: string,
): Promise<{ agencyId: string; name: string }> {
  const { agencyId } = actor;
  if (agencyId === null) throw new Refusal('indicators.not_the_assigner', { citations: NO_CLAUSE });
  if (!actor.roles.includes('province-admin')) {
    const rules = await assignerRules(tx, facts.parent.kind, partKind);
    const standing = await standingTo(tx, agencyId, facts.parent.key);
    orRefuse(decideAssigner(rules, { fromKind: facts.parent.kind, toKind: partKind }, standing));
  }
  const names = await agencyNamesOn(tx, [agencyId], today);
  return { agencyId, name: names.get(agencyId)?.name ?? '' };
}

/** Returns twelve weights: those given, else those of the named course. */
export async function weightsOf(
  tx: Tx,
  code: string,
  given: readonly number[] | undefined,
): Promise<number[]> {
  if (given !== undefined) return [...given];
  const known = (await paceCurves(tx)).find((curve) => curve.code === code);
  if (known !== undefined) return known.weights;
  if (code === 'deu') return [...EVEN_MONTHS];
  throw new Refusal('indicators.curve_not_found', { code });
}

/** Refuses units that another plan in force gives this target already; `except` is the plan that will be replaced. */
export async function refuseGivenElsewhere(
  tx: Tx,
  facts: PlanFacts,
  unitKeys: readonly string[],
  except: string | null,
): Promise<void> {
  const given = await targetsInForce(tx, unitKeys, [facts.indicator.code], facts.year);
  const other = given.find(({ operative, planId }) => operative && planId !== except);
  if (other === undefined) return;
  const [plan] = await plansById(tx, [other.planId]);
  throw new Refusal('indicators.already_given', {
    unit: unitOf(facts, other.unitKey).name,
    year: facts.year,
    decision: plan?.decisionNumber ?? '',
  });
}
