import type { FormedOf } from '@ansinh/domain/indicators';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { IndicatorReference } from '../reference.schemas.ts';

/** A unit that is a territory. */
export interface TerritoryUnit {
  readonly key: string;
  readonly kind: 'province' | 'district' | 'commune';
  readonly parentKey: string | null;
}

const SOURCE = 'db/reference/indicators.json';

/** Adds the catalogue's rows and renews those that changed. Returns how many. */
export async function renewCatalogue(
  tx: Tx,
  tenantId: string,
  { groups, indicators }: IndicatorReference,
): Promise<number> {
  const named = new Map(groups.map((group) => [group.code, group]));
  const rows = indicators.map((row, position) => {
    const group = named.get(row.group);
    return { ...row, position, groupName: group?.name, groupNameEn: group?.nameEn ?? '' };
  });
  return tx.run(sql`
    insert into indicators (tenant_id, code, name, scheme, measure, unit, group_code, group_name, direction, aggregation, numerator,
      denominator, basis, source, position, name_en, unit_en, group_name_en)
    select ${tenantId}, r.code, r.name, r.scheme, r.measure, r.unit, r."group", r."groupName", r.direction, r.aggregation, r.numerator,
      r.denominator, r.basis, ${SOURCE}, r.position, r."nameEn", r."unitEn", r."groupNameEn"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (code text, name text, scheme text, measure text, unit text,
      "group" text, "groupName" text, direction text, aggregation text, numerator text, denominator text, basis jsonb, position integer,
      "nameEn" text, "unitEn" text, "groupNameEn" text)
    on conflict (tenant_id, code) do update set name = excluded.name, scheme = excluded.scheme, measure = excluded.measure,
      unit = excluded.unit, group_code = excluded.group_code, group_name = excluded.group_name, direction = excluded.direction,
      aggregation = excluded.aggregation, numerator = excluded.numerator, denominator = excluded.denominator, basis = excluded.basis,
      source = excluded.source, position = excluded.position, name_en = excluded.name_en, unit_en = excluded.unit_en,
      group_name_en = excluded.group_name_en
    where (indicators.name, indicators.scheme, indicators.measure, indicators.unit, indicators.group_code, indicators.group_name,
        indicators.direction, indicators.aggregation, indicators.numerator, indicators.denominator, indicators.basis, indicators.position, indicators.name_en, indicators.unit_en,
        indicators.group_name_en)
      is distinct from (excluded.name, excluded.scheme, excluded.measure, excluded.unit, excluded.group_code, excluded.group_name,
        excluded.direction, excluded.aggregation, excluded.numerator, excluded.denominator, excluded.basis, excluded.position,
        excluded.name_en, excluded.unit_en, excluded.group_name_en)`);
}

/** Returns every unit that is a territory. */
export function territoryUnits(tx: Tx): Promise<TerritoryUnit[]> {
  return tx.rows<TerritoryUnit>(sql`
    select key, kind, parent_key as "parentKey" from measured_units
    where kind in ('province', 'district', 'commune') order by key`);
}

/** Returns which communes of the old structure went into which of the new one. */
export function formerCommunes(tx: Tx): Promise<FormedOf[]> {
  return tx.rows<FormedOf>(sql`
    select s.from_structure || ':' || s.from_code as "from", s.to_structure || ':' || s.to_code as "to"
    from territory_successions s
      join measured_units o on o.key = s.from_structure || ':' || s.from_code and o.kind = 'commune'
      join measured_units n on n.key = s.to_structure || ':' || s.to_code and n.kind = 'commune'
    where s.from_structure = '2024' and s.to_structure = '2025' order by 1, 2`);
}
