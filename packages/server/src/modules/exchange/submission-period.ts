import { readPeriod } from '@ansinh/vietnamese/read-period';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { periodsOwed, type DutyPeriod } from '../obligations/index.ts';
import type { StoredDataset } from './db/datasets.repo.ts';

/** The period a file speaks of, with the work it proves where the regulation lays work out for it. */
export interface SubmissionPeriod {
  readonly periodKey: string;
  readonly occurrence: DutyPeriod | null;
}

/** Returns the key of a period as a person or program wrote it ("Quý III/2026"); one that waits may have a key of its own. */
export function periodKeyOf(written: string, periods: readonly Pick<DutyPeriod, 'periodKey'>[] = []): string {
  // What was sent without a period is kept under a bare month ("2026-11").
  const isKey = /^\d{4}-\d{2}$/u.test(written) || periods.some(({ periodKey }) => periodKey === written);
  return isKey ? written : (readPeriod(written)?.key ?? written);
}

/** How many periods a refusal names. */
const NAMED_PERIODS = 6;

/**
 * Returns the period a file is for. With `wanted` that one, which must be one of the sender's where its duty has any; else the
 * one that waits longest among those already open, else the nearest to come, else the current month.
 */
export async function submissionPeriod(
  tx: Tx,
  dataset: Pick<StoredDataset, 'dataset' | 'dutyId' | 'cadence'>,
  senderId: string,
  wanted: string | undefined,
  today: string,
): Promise<SubmissionPeriod> {
  const periods = dataset.dutyId === null ? [] : await periodsOwed(tx, [dataset.dutyId], senderId, false);
  if (wanted !== undefined) {
    const key = periodKeyOf(wanted, periods);
    const occurrence = periods.find(({ periodKey }) => periodKey === key) ?? null;
    if (occurrence === null && periods.length > 0)
      throw new Refusal('exchange.period_unknown', {
        dataset: dataset.dataset,
        period: wanted,
        periods: nearest(periods, today).join(', '),
      });
    return { periodKey: key, occurrence };
  }
  if (periods.length === 0) return { periodKey: today.slice(0, 7), occurrence: null };
  const waiting = periods.filter(
    ({ state }) => state === 'open' || state === 'waiting' || state === 'returned',
  );
  const occurrence = waiting[0] ?? periods.find(({ state }) => state === 'upcoming');
  if (occurrence === undefined) throw new Refusal('exchange.period_missing', { dataset: dataset.dataset });
  return { periodKey: occurrence.periodKey, occurrence };
}

function nearest(periods: readonly DutyPeriod[], today: string): string[] {
  const ahead = periods.findIndex(({ due }) => due !== null && due >= today);
  const middle = ahead === -1 ? periods.length : ahead;
  const from = Math.max(0, middle - NAMED_PERIODS / 2);
  return periods.slice(from, from + NAMED_PERIODS).map(({ periodKey }) => periodKey);
}
