import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/**
 * Finds the commune of each staged row: by code or by name, in today's structure first, then in the earlier one (with the district
 * where the name alone means several). A list of a commune's own agency without such a column is about that commune.
 */
export async function settleCommunes(tx: Tx, senderAgencyId: string): Promise<void> {
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
  await tx.run(sql`
    update feed_people f set commune = named.commune
    from (
      select k.commune_key, k.district_key, coalesce(
        (select min(c.commune) from feed_communes c where c.structure = '2025' and k.district_key = ''
          and k.commune_key in (c.full_key, c.name_key, c.code) having count(distinct c.commune) = 1),
        (select min(c.commune) from feed_communes c where c.structure = '2024'
          and k.commune_key in (c.full_key, c.name_key, c.code)
          and (k.district_key = '' or k.district_key in (c.district_key, c.district_name)) having count(distinct c.commune) = 1),
        (select min(c.commune) from feed_communes c where c.structure = '2025'
          and k.commune_key in (c.full_key, c.name_key, c.code) having count(distinct c.commune) = 1)) as commune
      from (select distinct commune_key, district_key from feed_people where commune_key <> '') k
    ) named where named.commune_key = f.commune_key and named.district_key = f.district_key`);
  await tx.run(sql`
    update feed_people f set commune = own.commune
    from (
      select a.territory_structure || ':' || a.territory_code as commune from agencies a
      where a.id = ${senderAgencyId} and a.level = 'commune' and a.territory_code is not null
    ) own where f.commune is null`);
  await tx.run(sql`drop table feed_communes`);
}
