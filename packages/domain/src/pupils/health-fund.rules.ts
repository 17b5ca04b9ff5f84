import { fractionOf, roundToDong, times } from '../calculator/index.ts';
import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** One entry of a school's fund, in đồng. */
export interface FundEntry {
  readonly kind: 'allot' | 'use' | 'settle';
  readonly amount: number;
}

/** Where a school's primary health care fund stands. */
export interface FundStanding {
  readonly allotted: number;
  readonly used: number;
  /** Spending Social Insurance accepted at the end; null while the year is not settled. */
  readonly settled: number | null;
  /** Allotted less what was settled, or less what was used so far: what is left, below zero what was overspent. */
  readonly left: number;
  /** Used less settled: what was not accepted. */
  readonly refused: number;
}

/**
 * Returns the estimate of a school year: a share of a year's contributions of the pupils who are insured, whoever pays for them.
 * The rate is a parameter; where it was not read in the law it is marked so.
 */
export function fundEstimate(
  insured: number,
  tariff: { readonly baseSalary: string; readonly rate: string; readonly fundRate: string },
): number {
  const months = '12';
  return roundToDong(
    times(
      fractionOf(String(insured)),
      fractionOf(tariff.baseSalary),
      fractionOf(tariff.rate),
      fractionOf(months),
      fractionOf(tariff.fundRate),
    ),
  );
}

/** Returns where a fund stands after its entries. */
export function fundStanding(entries: readonly FundEntry[]): FundStanding {
  const sum = (kind: FundEntry['kind']): number =>
    entries.reduce((total, entry) => total + (entry.kind === kind ? entry.amount : 0), 0);
  const [allotted, used] = [sum('allot'), sum('use')];
  const settled = entries.some(({ kind }) => kind === 'settle') ? sum('settle') : null;
  return {
    allotted,
    used,
    settled,
    left: allotted - (settled ?? used),
    refused: settled === null ? 0 : used - settled,
  };
}

/** Decides whether an entry may be added: nothing after the settlement, no settlement of more than was used. */
export function decideFundEntry(
  entries: readonly FundEntry[],
  entry: FundEntry,
): Decision<FundStanding, 'pupils.fund_settled' | 'pupils.settled_more_than_used'> {
  const now = fundStanding(entries);
  if (now.settled !== null) return refuse('pupils.fund_settled');
  if (entry.kind === 'settle' && entry.amount > now.used)
    return refuse('pupils.settled_more_than_used', { amount: entry.amount, used: now.used });
  return allow(fundStanding([...entries, entry]));
}
