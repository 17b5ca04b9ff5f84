import type { Contestant } from '@ansinh/domain/results';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { workedEntries, type ResultScope } from './worked-entries.ts';

/** A contestant with the organisation he works for. */
export interface StoredContestant extends Contestant {
  readonly agency: string | null;
}

/** Returns what every collector and collaborator with people in a scope brought. */
export function contestants(tx: Tx, scope: ResultScope, today: string): Promise<StoredContestant[]> {
  return tx.rows<StoredContestant>(sql`
    select c.unit_key as unit, coalesce(u.name, c.unit_key) as name,
      (select coalesce(n.short_name, n.name) from agency_names n where n.agency_id = c.agency_id order by n.valid desc limit 1) as agency,
      c.won, c.kept, c.contacted, c.shared
    from (
      select w.unit_key, w.agency_id, count(*) filter (where w.met and w.joined_on is not null and w.kind <> 'due')::integer as won,
        count(*) filter (where w.met and w.joined_on is not null and w.kind = 'due')::integer as kept,
        count(*) filter (where w.met)::integer as contacted, count(*)::integer as shared
      from (${workedEntries(scope, today)}) w
      -- Whom two lists name is one person won.
      where w.unit_key is not null and w.kind <> 'potential' group by 1, 2
    ) c left join measured_units u on u.tenant_id = (select app.tenant_id()) and u.key = c.unit_key`);
}
