import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/**
 * Lays the communes of the province, of both structures and with the provinces it came from, out in the temporary table
 * `feed_communes (structure, code, commune, full_key, name_key, district_key, district_name)`; keys are folded. Whoever asks drops it.
 */
export async function stageCommunes(tx: Tx): Promise<void> {
  await tx.run(sql`
    create temporary table feed_communes on commit drop as
    with provinces as (
      select distinct a.territory_structure as structure, a.territory_code as code from agencies a
      where a.kind = 'peoples-committee' and a.level = 'province' and a.territory_code is not null
    ), all_provinces as (
      select structure, code from provinces
      union select s.from_structure, s.from_code from territory_successions s
        join provinces p on p.structure = s.to_structure and p.code = s.to_code
      union select s.to_structure, s.to_code from territory_successions s
        join provinces p on p.structure = s.from_structure and p.code = s.from_code
    )
    select distinct t.structure, t.code, t.structure || ':' || t.code as commune, app.fold(t.full_name) as full_key, app.fold(t.name) as name_key,
      app.fold(d.full_name) as district_key, app.fold(d.name) as district_name
    from territories t
      join all_provinces p on p.structure = t.structure and p.code = t.province_code
      left join territories d on d.structure = t.structure and d.code = t.parent_code and d.level = 'district'
    where t.level = 'commune'`);
}
