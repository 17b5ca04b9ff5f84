import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyRefs } from '../agency-refs.ts';
import { settlementsOn, type StatedCell, type StoredSettlement } from '../db/settlements.repo.ts';

export type Differs = NonNullable<ReportPart['differs']>;

/** A cell, and the cell of another agency's report that states the same figure. */
export interface StatedTwice {
  readonly mine: StatedCell;
  readonly theirs: StatedCell & { readonly agencyId: string };
}

/** Returns the key of a cell among those of many reports. */
export function placeOf({ reportId, key }: Pick<StatedCell, 'reportId' | 'key'>): string {
  return `${reportId} ${key}`;
}

/**
 * Returns, by place, what another agency states differently and what was decided about it: of several what nobody settled yet, then the first
 * given. `day`: whose names the agencies bear.
 */
export async function differsBy(
  tx: Tx,
  pairs: readonly StatedTwice[],
  day: string,
): Promise<ReadonlyMap<string, Differs>> {
  const differing = pairs.filter(({ mine, theirs }) => mine.value !== theirs.value);
  if (differing.length === 0) return new Map();
  const settlements = await settlementsOn(
    tx,
    differing.map(({ mine }) => mine.reportId),
  );
  const refOf = await agencyRefs(tx, [
    ...differing.map(({ theirs }) => theirs.agencyId),
    ...settlements.map(({ agencyId }) => agencyId),
  ]);
  const found = new Map<string, Differs>();
  for (const { mine, theirs } of differing) {
    const settled = settledBetween(settlements, mine, theirs);
    const place = placeOf(mine);
    if (found.has(place) && (settled || !found.get(place)?.settled)) continue;
    const { reportId, key, value, agencyId } = theirs;
    found.set(place, {
      agency: refOf(agencyId, day),
      value,
      reportId,
      key,
      settled: settled && {
        counts: settled.counts,
        reason: settled.reason,
        by: settled.by,
        at: settled.at,
        agency: refOf(settled.agencyId, day),
      },
    });
  }
  return found;
}

/** The newest decision about two cells that holds: both still state what it was taken about. */
function settledBetween(
  settlements: readonly StoredSettlement[],
  one: StatedCell,
  other: StatedCell,
): StoredSettlement | null {
  return (
    settlements.findLast(
      (decided) =>
        decided.reportId === one.reportId &&
        decided.key === one.key &&
        decided.value === one.value &&
        decided.otherReportId === other.reportId &&
        decided.otherKey === other.key &&
        decided.otherValue === other.value,
    ) ?? null
  );
}
