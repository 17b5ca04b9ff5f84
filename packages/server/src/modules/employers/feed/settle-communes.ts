import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { stageCommunes } from '../../directory/index.ts';

/**
 * Finds the commune of each staged row by code or name: today's where no district is given, the earlier one where one is; and
 * today's commune of an earlier one that went into it whole or, for a part, its main successor. Where the column is empty the
 * address is asked ("…, phường Kon Tum, …").
 */
export async function settleCommunes(tx: Tx): Promise<void> {
  await tx.run(sql`
    update feed_employers set commune_key = btrim(coalesce(
      (regexp_match(app.fold(address), '(?:^|[,;-]\\s*)((?:xa|phuong|thi tran|p\\.|x\\.|tt\\.?)\\s*[^,;]+)'))[1], ''))
    where commune_key = '' and address is not null`);
  await tx.run(sql`
    update feed_employers set commune_key = regexp_replace(regexp_replace(regexp_replace(commune_key, '^p\\.\\s*', 'phuong '), '^x\\.\\s*', 'xa '),
      '^tt\\.?\\s+', 'thi tran ') where commune_key ~ '^(p\\.|x\\.|tt)'`);
  await stageCommunes(tx);
  await tx.run(sql`
    create temporary table feed_places on commit drop as
    select k.commune_key, k.district_key,
      (select min(c.code) from feed_communes c where c.structure = '2025' and k.district_key = ''
        and k.commune_key in (c.full_key, c.name_key, c.code) having count(distinct c.code) = 1) as today,
      (select min(c.code) from feed_communes c where c.structure = '2024' and k.commune_key in (c.full_key, c.name_key, c.code)
        and (k.district_key = '' or k.district_key in (c.district_key, c.district_name)) having count(distinct c.code) = 1) as before
    from (select distinct commune_key, district_key from feed_employers where commune_key <> '') k`);
  await tx.run(sql`
    update feed_employers f set
      commune = coalesce('2025:' || coalesce(p.today, s.to_code), '2024:' || p.before),
      commune_before = case when p.today is null or p.district_key <> '' then '2024:' || p.before end
    from feed_places p
      left join lateral (select s.to_code from territory_successions s
        where s.from_structure = '2024' and s.from_code = p.before and s.to_structure = '2025'
        order by s.part = 'full' desc, s.to_code limit 1) s on p.today is null
    where p.commune_key = f.commune_key and p.district_key = f.district_key`);
}
