import { formatNumber } from '@ansinh/vietnamese/number-format';
import { allow, refuse, type Decision } from '../kernel/index.ts';
import { parameterOn, type ParameterRow } from '../parameters/index.ts';
import type { CommissionRule } from './commission-rule.ts';

/** What a legal ceiling of the collection fee is for. */
export type FeeKind = 'voluntary_bhxh' | 'school' | 'bhyt_household';

/** Returns which ceiling a scheme and group fall under. @law NĐ 233/2025/NĐ-CP Đ19.5 */
export function feeKindOf(scheme: string, group: string | null): FeeKind {
  if (scheme === 'BHXH-TN') return 'voluntary_bhxh';
  return group === 'pupil-student' ? 'school' : 'bhyt_household';
}

/** Returns the ceiling of a kind on a day; undefined where the law of the day has none that is stored. */
export function feeCeiling(
  rows: readonly ParameterRow[],
  kind: FeeKind,
  on: string,
): ParameterRow | undefined {
  const found = parameterOn(rows, `collection_fee_ceiling_${kind}`, on);
  return found.ok ? found.value : undefined;
}

export type RuleRefusal =
  'commission.rate_unreadable' | 'commission.period_reversed' | 'commission.above_ceiling';

const WHOLE = 10_000;

/**
 * Decides a rule: shares of a whole, and a rate not above the ceiling of its kind on its first day. Of voluntary insurance the ceiling is an
 * average, so one rule may lie above it: the run is where the average is kept. @law NĐ 233/2025/NĐ-CP Đ19.5
 */
export function decideRule(
  rows: readonly ParameterRow[],
  rule: Omit<CommissionRule, 'id'>,
): Decision<true, RuleRefusal> {
  const { fee, basis, collectorShare } = rule;
  const whole = [fee, collectorShare].every((number) => Number.isSafeInteger(number) && number >= 0);
  if (!whole || collectorShare > WHOLE || (basis === 'percent' && fee > WHOLE))
    return refuse('commission.rate_unreadable');
  if (rule.to !== null && rule.to < rule.from) return refuse('commission.period_reversed');
  const kind = feeKindOf(rule.scheme, rule.group);
  const ceiling = feeCeiling(rows, kind, rule.from);
  if (basis === 'amount' || kind === 'voluntary_bhxh' || ceiling === undefined) return allow(true);
  return fee > Number(ceiling.value) * WHOLE
    ? refuse('commission.above_ceiling', {
        rate: percent(fee / WHOLE),
        ceiling: percent(Number(ceiling.value)),
        basis: ceiling.basis,
      })
    : allow(true);
}

/** Fees of a kind over a period, and the money they are of. */
export interface FeeSum {
  readonly kind: FeeKind;
  readonly base: number;
  readonly fee: number;
}

/** A kind's average over a period beside its ceiling. */
export interface FeeCheck extends FeeSum {
  /** Share; null where nothing was paid. */
  readonly average: number | null;
  readonly ceiling: number | null;
  readonly basis: string;
  readonly kept: boolean;
}

/** Returns the averages of fees over a period beside the ceilings of its last day, one a kind. */
export function checkFees(rows: readonly ParameterRow[], on: string, sums: readonly FeeSum[]): FeeCheck[] {
  return sums.map((sum) => {
    const ceiling = feeCeiling(rows, sum.kind, on);
    const most = ceiling === undefined ? null : Number(ceiling.value);
    return {
      ...sum,
      average: sum.base === 0 ? null : sum.fee / sum.base,
      ceiling: most,
      basis: ceiling?.basis ?? '',
      // In whole numbers, so that a run exactly at the ceiling is not lost to a binary fraction; half a đồng a kind is rounding.
      kept: most === null || 2 * (sum.fee * WHOLE - sum.base * Math.round(most * WHOLE)) <= WHOLE,
    };
  });
}

function percent(share: number): string {
  return `${formatNumber(share * 100)} %`;
}
