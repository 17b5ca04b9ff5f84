import type { SearchHit } from '@ansinh/contract/search/search.endpoints';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/**
 * Returns what matches the folded words, at most `limit` of each kind, the shortest names first. Row-level security
 * decides what is there to be found.
 */
export async function findEverywhere(
  tx: Tx,
  folded: string,
  on: string,
  limit: number,
): Promise<SearchHit[]> {
  const pattern = `%${folded.replaceAll(/[%_\\]/g, '\\$&')}%`;
  return tx.rows<SearchHit>(sql`
    (select 'agency' as kind, a.id::text as id, n.name as title, coalesce(n.short_name, '') as subtitle, '/danh-ba/' || a.id as path
     from agency_names n join agencies a on a.tenant_id = n.tenant_id and a.id = n.agency_id
     where n.valid @> ${on}::date and app.fold(n.name || ' ' || coalesce(n.short_name, '')) like ${pattern}
     order by length(n.name), n.name limit ${limit})
    union all
    (select 'regulation', r.id::text, r.title, concat_ws(' · ', r.code, r.number), '/van-ban/' || r.id
     from regulations r where r.search_text like ${pattern} or app.fold(r.code) like ${pattern}
     order by r.issued_on desc nulls last limit ${limit})
    union all
    (select 'duty', d.id::text, d.action, r.code || ' · ' || p.citation || ' · ' || array_to_string(d.lead, ', '),
            '/van-ban/' || r.id || '?provision=' || d.provision_id || '&duty=' || d.id
     from duties d
     join regulations r on r.tenant_id = d.tenant_id and r.id = d.regulation_id
     join provisions p on p.tenant_id = d.tenant_id and p.regulation_id = d.regulation_id and p.id = d.provision_id
     where d.state in ('draft', 'confirmed') and d.search_text like ${pattern}
     order by length(d.action), d.id limit ${limit})
    union all
    (select 'provision', p.regulation_id || '/' || p.id, coalesce(p.heading, left(p.text, 160)), r.code || ' · ' || p.citation,
            '/van-ban/' || r.id || '?provision=' || p.id
     from provisions p join regulations r on r.tenant_id = p.tenant_id and r.id = p.regulation_id
     where p.search_text like ${pattern}
     order by p.heading is null, length(p.text), p.ord limit ${limit})`);
}
