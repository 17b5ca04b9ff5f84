import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A cell of a report and what it stated. */
export interface StatedCell {
  readonly reportId: string;
  readonly key: string;
  readonly value: number;
}

/** Which of two figures counts: the one of the report that is looked at, the other agency's, or both because they are not the same. */
export type Counts = 'this' | 'other' | 'both';

/** What was decided about a cell of a report and the cell of another that states the same figure differently. */
export interface StoredSettlement {
  readonly reportId: string;
  readonly key: string;
  readonly value: number;
  readonly otherReportId: string;
  readonly otherKey: string;
  readonly otherValue: number;
  readonly counts: Counts;
  readonly reason: string;
  readonly agencyId: string;
  readonly by: string;
  readonly at: string;
}

const TURNED = { this: 'other', other: 'this', both: 'both' } as const satisfies Record<Counts, Counts>;

/** The same decision seen from the other report. */
function turned(one: StoredSettlement): StoredSettlement {
  return {
    ...one,
    reportId: one.otherReportId,
    key: one.otherKey,
    value: one.otherValue,
    otherReportId: one.reportId,
    otherKey: one.key,
    otherValue: one.value,
    counts: TURNED[one.counts],
  };
}

/** Returns what was decided about the cells of reports, seen from each of them, the newest last. */
export async function settlementsOn(tx: Tx, reportIds: readonly string[]): Promise<StoredSettlement[]> {
  const ids = new Set(reportIds);
  const stored = await tx.rows<StoredSettlement>(sql`
    select report_id as "reportId", key, value, other_report_id as "otherReportId", other_key as "otherKey", other_value as "otherValue", counts,
      reason, agency_id as "agencyId", ${doerName(sql`settled_by`)} as by, settled_at as at
    from report_settlements where report_id = any(${[...ids]}::uuid[]) or other_report_id = any(${[...ids]}::uuid[])
    order by settled_at`);
  return stored.flatMap((one) => [one, turned(one)]).filter(({ reportId }) => ids.has(reportId));
}

/** Stores what an agency decided about a pair, in place of what it decided before. */
export async function storeSettlement(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string; readonly actor: string; readonly at: Date },
  one: StatedCell,
  other: StatedCell,
  { counts, reason }: { readonly counts: Counts; readonly reason: string },
): Promise<void> {
  const isTurned = one.reportId > other.reportId;
  const [first, second] = isTurned ? [other, one] : [one, other];
  const stored = isTurned ? TURNED[counts] : counts;
  await tx.run(sql`
    insert into report_settlements (tenant_id, report_id, key, value, other_report_id, other_key, other_value, counts, reason, agency_id,
      settled_by, settled_at)
    values (${by.tenantId}, ${first.reportId}, ${first.key}, ${first.value}, ${second.reportId}, ${second.key}, ${second.value}, ${stored},
      ${reason}, ${by.agencyId}, ${by.actor}, ${by.at})
    on conflict on constraint settlement_of_a_pair do update set value = excluded.value, other_value = excluded.other_value,
      counts = excluded.counts, reason = excluded.reason, settled_by = excluded.settled_by, settled_at = excluded.settled_at`);
}

/** A figure of a sent report that does not count as it was stated, and the one that does. */
export interface SetAsideFigure {
  readonly reportId: string;
  readonly key: string;
  readonly value: number;
  readonly counted: StatedCell & { readonly agencyId: string };
  readonly reason: string;
}

/**
 * Returns the figures of sent reports that an agency set aside for another's. A decision holds only while both reports, as they were last sent,
 * still state what it was taken about.
 */
export async function setAsideBy(
  tx: Tx,
  agencyId: string,
  reportIds: readonly string[],
): Promise<SetAsideFigure[]> {
  const rows = await tx.rows<
    Omit<SetAsideFigure, 'counted'> & {
      countedId: string;
      countedKey: string;
      countedValue: number;
      countedAgency: string;
    }
  >(sql`
    with pairs as (
      select report_id as counted_id, key as counted_key, value as counted_value, other_report_id as aside_id, other_key as aside_key,
        other_value as aside_value, reason, settled_at
      from report_settlements where agency_id = ${agencyId} and counts = 'this' and other_report_id = any(${[...reportIds]}::uuid[])
      union all
      select other_report_id, other_key, other_value, report_id, key, value, reason, settled_at
      from report_settlements where agency_id = ${agencyId} and counts = 'other' and report_id = any(${[...reportIds]}::uuid[]))
    select distinct on (p.aside_id, p.aside_key) p.aside_id as "reportId", p.aside_key as key, p.aside_value as value,
      p.counted_id as "countedId", p.counted_key as "countedKey", p.counted_value as "countedValue", c.agency_id as "countedAgency", p.reason
    from pairs p
    join reports c on c.id = p.counted_id
    join reports a on a.id = p.aside_id
    join report_revisions cv on cv.tenant_id = c.tenant_id and cv.report_id = c.id and cv.revision = c.revision
    join report_revisions av on av.tenant_id = a.tenant_id and av.report_id = a.id and av.revision = a.revision
    where (jsonb_path_query_first(cv.parts, '$[*] ? (@.key == $key)', jsonb_build_object('key', p.counted_key)) ->> 'value')::float8 = p.counted_value
      and (jsonb_path_query_first(av.parts, '$[*] ? (@.key == $key)', jsonb_build_object('key', p.aside_key)) ->> 'value')::float8 = p.aside_value
    order by p.aside_id, p.aside_key, p.settled_at desc`);
  return rows.map(({ countedId, countedKey, countedValue, countedAgency, ...one }) => ({
    ...one,
    counted: { reportId: countedId, key: countedKey, value: countedValue, agencyId: countedAgency },
  }));
}
