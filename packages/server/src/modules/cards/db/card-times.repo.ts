import type { CardKind } from '@ansinh/domain/cards';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** One event of a request as stored. */
export interface StoredCardEvent {
  readonly step: string;
  readonly at: string;
  readonly actor: string;
  readonly agencyId: string | null;
  readonly note: string | null;
}

/** Returns what happened to a request, oldest first. */
export async function eventsOf(tx: Tx, id: string): Promise<StoredCardEvent[]> {
  return tx.rows<StoredCardEvent>(sql`
    select step, at, actor, agency_id as "agencyId", note from card_events
    where tenant_id = (select app.tenant_id()) and request_id = ${id} order by id`);
}

/** Returns how many requests wait, are overdue and stand returned, of those the caller sees. */
export async function countRequests(
  tx: Tx,
  today: string,
): Promise<{ waiting: number; overdue: number; returned: number }> {
  return tx.get(sql`
    select count(*) filter (where state = 'requested')::integer as waiting,
      count(*) filter (where state = 'requested' and due_on < ${today}::date)::integer as overdue,
      count(*) filter (where state = 'returned')::integer as returned
    from card_requests where tenant_id = (select app.tenant_id()) and state in ('requested', 'returned')`);
}

/** What times are told apart by. */
export type TimesBy = 'source' | 'commune' | 'group' | 'agency' | 'month' | 'whole';

const KEYS: Readonly<Record<TimesBy, Sql>> = {
  source: sql`r.source`,
  commune: sql`coalesce(r.commune, '')`,
  group: sql`coalesce(r.group_code, '')`,
  agency: sql`r.requested_by::text`,
  month: sql`to_char(r.requested_on, 'YYYY-MM')`,
  whole: sql`''`,
};

/** How long the requests of one part took. */
export interface TimesLine {
  readonly key: string;
  readonly requested: number;
  readonly issued: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly returned: number;
  readonly median: number | null;
  readonly onTime: number | null;
}

/** Returns times of the requests made in a span of days, part by part; parts without requests are absent. */
export async function timesBy(
  tx: Tx,
  asked: {
    readonly kind: CardKind;
    readonly by: TimesBy;
    readonly from: string;
    readonly to: string;
    readonly today: string;
  },
): Promise<TimesLine[]> {
  const key = KEYS[asked.by];
  return tx.rows<TimesLine>(sql`
    select ${key} as key, count(*)::integer as requested, count(*) filter (where r.state = 'issued')::integer as issued,
      count(*) filter (where r.state = 'requested')::integer as waiting,
      count(*) filter (where r.state = 'requested' and r.due_on < ${asked.today}::date)::integer as overdue,
      count(*) filter (where r.state = 'returned')::integer as returned,
      percentile_cont(0.5) within group (order by r.taken_days) filter (where r.state = 'issued') as median,
      (count(*) filter (where r.state = 'issued' and r.issued_on <= r.due_on))::float8
        / nullif(count(*) filter (where r.state = 'issued'), 0) as "onTime"
    from card_requests r where r.tenant_id = (select app.tenant_id()) and r.kind = ${asked.kind} and r.state <> 'cancelled'
      and r.requested_on between ${asked.from}::date and ${asked.to}::date
    group by 1 order by requested desc, key`);
}

/** Returns the newest names of communes by key. */
export async function communeNames(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ key: string; name: string }>(sql`
    select distinct on (k) k as key, t.full_name as name from unnest(${[...keys]}::text[]) as k
      join territories t on t.structure = split_part(k, ':', 1) and t.code = split_part(k, ':', 2) order by k, t.valid desc`);
  return new Map(rows.map(({ key, name }) => [key, name]));
}
