import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { stageCommunes } from '../../directory/index.ts';

/**
 * Finds the commune of each staged row: by code or by name, in today's structure first, then in the earlier one (with the district
 * where the name alone means several). A list of a commune's own agency without such a column is about that commune.
 */
export async function settleCommunes(tx: Tx, senderAgencyId: string): Promise<void> {
  await stageCommunes(tx);
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
