import type { FunnelCounts } from '@ansinh/domain/results';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';
import { workedEntries, type ResultScope } from './worked-entries.ts';

/** A funnel of the people with one value. */
export interface FunnelRow extends FunnelCounts {
  readonly key: string | null;
  readonly name: string | null;
}

const NAMES: Readonly<Record<string, { readonly key: Sql; readonly name: Sql }>> = {
  commune: {
    key: sql`w.commune`,
    name: sql`${communeName(sql`c.key`)}`,
  },
  village: { key: sql`w.village`, name: sql`(select u.name from measured_units u where u.key = c.key)` },
  collector: { key: sql`w.unit_key`, name: sql`(select u.name from measured_units u where u.key = c.key)` },
  agency: {
    key: sql`w.agency_id::text`,
    name: sql`(select coalesce(n.short_name, n.name) from agency_names n where n.agency_id::text = c.key order by n.valid desc limit 1)`,
  },
  kind: { key: sql`w.kind`, name: sql`null::text` },
  channel: { key: sql`w.channel`, name: sql`null::text` },
};

/** Returns the funnels of the people in a scope by one side of them, most people first. */
export function funnelRows(
  tx: Tx,
  scope: ResultScope,
  by: 'commune' | 'village' | 'kind' | 'agency' | 'collector' | 'channel',
  today: string,
): Promise<FunnelRow[]> {
  const { key, name } = NAMES[by] ?? { key: sql`null::text`, name: sql`null::text` };
  return tx.rows<FunnelRow>(sql`
    select c.*, ${name} as name from (
      select ${key} as key, count(*)::integer as listed, count(*) filter (where w.shared)::integer as shared,
        count(*) filter (where w.met)::integer as contacted, count(*) filter (where w.met and w.joined_on is not null)::integer as joined,
        count(*) filter (where not w.met and w.joined_on is not null)::integer as alone, count(*) filter (where w.ripe)::integer as ripe,
        count(*) filter (where w.kept)::integer as kept
      from (${workedEntries(scope, today)}) w group by 1) c
    order by c.listed desc, name nulls last, c.key`);
}

/** Returns the communes that have people on the lists or tasks in one's sight, by name. */
export function listedCommunes(tx: Tx): Promise<{ key: string; name: string }[]> {
  return tx.rows(sql`
    select c.commune as key, coalesce(${communeName(sql`c.commune`)}, c.commune) as name
    from (select commune from list_entries union select commune from outreach_tasks) c order by 2`);
}

/** Of those due between two months: who paid, who lapsed, who is still awaited. */
export interface DueCounts {
  readonly due: number;
  readonly paid: number;
  readonly lapsed: number;
  readonly waiting: number;
}

/** Returns what became of the payments that fell due in a scope. */
export function dueCounts(tx: Tx, scope: ResultScope, today: string): Promise<DueCounts> {
  return tx.get<DueCounts>(sql`
    select count(*)::integer as due, count(*) filter (where w.joined_on is not null)::integer as paid,
      count(*) filter (where w.joined_on is null and w.closed_because = 'lapsed')::integer as lapsed,
      count(*) filter (where w.joined_on is null and w.closed_because is distinct from 'lapsed')::integer as waiting
    from (${workedEntries(scope, today)}) w
    where w.kind = 'due' and w.due_on >= ${scope.from}::date and w.due_on < ${scope.to}::date + interval '1 month'`);
}

/** Returns why people refused, most frequent first. */
export function refusalCounts(
  tx: Tx,
  scope: ResultScope,
  today: string,
): Promise<{ reason: string; people: number }[]> {
  return tx.rows(sql`
    select w.refusal as reason, count(*)::integer as people from (${workedEntries(scope, today)}) w
    where w.refusal is not null and w.joined_on is null group by 1 order by 2 desc, 1`);
}
