import { apportion, SCALE } from './apportion.ts';
import { ruleFor, type CommissionRule } from './commission-rule.ts';

/** One person of a receipt whose money has arrived. */
export interface PaidPerson {
  readonly receiptId: string;
  readonly position: number;
  /** The collector. */
  readonly unit: string;
  readonly scheme: string;
  readonly group: string;
  readonly participation: string;
  readonly on: string;
  /** What the participant paid himself. */
  readonly paid: number;
}

/** What one person of a receipt earns; without a rule nothing, and it is said. */
export interface EarnedLine extends PaidPerson {
  readonly ruleId: string | null;
  /** The whole fee: the collector's amount and what the organisation keeps. */
  readonly fee: number;
  readonly amount: number;
}

const WHOLE = 10_000n;

/** Returns what every person of a month's receipts earns. The parts are rounded so that they make the exact sum to the đồng. */
export function earnedLines(people: readonly PaidPerson[], rules: readonly CommissionRule[]): EarnedLine[] {
  const found = people.map((person) => {
    const rule = ruleFor(rules, person);
    const fee = feeOf(rule, person.paid);
    const collector = (fee * BigInt(rule?.collectorShare ?? 0)) / WHOLE;
    return { person, rule, collector, organisation: fee - collector };
  });
  const amounts = apportion(found.map(({ collector }) => collector));
  const kept = apportion(found.map(({ organisation }) => organisation));
  return found.map(({ person, rule }, at) => {
    const amount = amounts[at] ?? 0;
    return { ...person, ruleId: rule?.id ?? null, amount, fee: amount + (kept[at] ?? 0) };
  });
}

/** The fee as a numerator over SCALE. */
function feeOf(rule: CommissionRule | undefined, paid: number): bigint {
  if (rule === undefined) return 0n;
  return rule.basis === 'amount'
    ? BigInt(rule.fee) * SCALE
    : (BigInt(paid) * BigInt(rule.fee) * SCALE) / WHOLE;
}
