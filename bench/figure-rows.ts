import type { Pool } from '../packages/server/src/platform/database/pool.ts';

/** How much one country of the benchmark has. */
export interface FigureShape {
  readonly provinces: number;
  readonly communes: number;
  /** Base series of every unit: schemes × groups. */
  readonly series: number;
  /** The last one is 2026. */
  readonly years: number;
}

const SWITCHED = '2025-07-01';

/**
 * Fills provinces with units, indicators, denominators, targets and ready figures, set-based, as the owner. The first province was
 * reorganised: three former communes a new one, every tenth divided, half of these without a confirmed share; its months before July
 * 2025 stand in the former units. Returns the ids of the provinces.
 */
export async function fillFigures(owner: Pool, shape: FigureShape): Promise<string[]> {
  const { provinces, communes, series, years } = shape;
  const first = 2027 - years;
  await owner.query(
    `insert into tenants (code, name) select 'B' || lpad(n::text, 2, '0'), 'Tỉnh ' || n from generate_series(1, ${provinces}) n`,
  );
  await owner.query(`insert into agencies (tenant_id, code, kind, level, valid, territory_structure, territory_code)
    select t.id, a.code, a.kind, 'province', '[2010-01-01,)', '2025', substr(t.code, 2)
    from tenants t, (values ('bhxh', 'social-insurance'), ('ubnd', 'peoples-committee')) a (code, kind)`);
  await owner.query(`insert into measured_units (tenant_id, key, kind, name, valid, source)
    select id, '2025:' || substr(code, 2), 'province', name, case code when 'B01' then '[${SWITCHED},)' else '[2010-01-01,)' end::daterange, 'bench'
    from tenants`);
  await owner.query(`insert into measured_units (tenant_id, key, kind, name, parent_key, commune_key, valid, source)
    select id, '2025:' || substr(code, 2) || lpad(n::text, 3, '0'), 'commune', 'Xã ' || n, '2025:' || substr(code, 2),
      '2025:' || substr(code, 2) || lpad(n::text, 3, '0'), case code when 'B01' then '[${SWITCHED},)' else '[2010-01-01,)' end::daterange, 'bench'
    from tenants, generate_series(1, ${communes} / ${provinces} + case when substr(code, 2)::integer <= ${communes % provinces} then 1 else 0 end) n`);
  await formerUnits(owner);
  await owner.query(`insert into indicators (tenant_id, code, name, scheme, measure, unit, group_code, group_name, direction, aggregation, source, position)
    select id, 'dan-so', 'Dân số', 'chung', 'people', 'người', 'toan-bo', 'Toàn bộ', 'up', 'sum', 'bench', 0 from tenants`);
  await owner.query(`insert into indicators (tenant_id, code, name, scheme, measure, unit, group_code, group_name, direction, aggregation, source, position)
    select id, 's-' || n, 'Chuỗi ' || n, 'BHYT', 'people', 'người', 'g-' || n, 'Nhóm ' || n, 'up', 'sum', 'bench', n from tenants, generate_series(1, ${series}) n`);
  await owner.query(`insert into indicators (tenant_id, code, name, scheme, measure, unit, group_code, group_name, direction, aggregation, numerator, denominator, source, position)
    select id, case n when 1 then 'bhyt-dan-so' else 'r-' || n end, 'Tỷ lệ ' || n, 'BHYT', 'rate', '% dân số', 'g-' || n, 'Nhóm ' || n, 'up', 'weighted', 's-' || n,
      'dan-so', 'bench', n from tenants, generate_series(1, ${series}) n`);
  await owner.query(`insert into denominators (tenant_id, unit_key, series, year, value, source, certainty, estimated)
    select tenant_id, key, 'dan-so', y, case kind when 'province' then 2000000 else 20000 end, 'bench', 'unverified', true
    from measured_units, generate_series(${first}, 2026) y`);
  await owner.query(`insert into target_plans (tenant_id, parent_key, part_kind, indicator, year, assigner, state, method, decision_number, source, certainty,
      created_by, issued_by, issued_at)
    select u.tenant_id, u.key, 'commune', i.code, 2026, 'bench', 'issued', 'typed', '1', 'bench', 'verified', 'bench', 'bench', now()
    from measured_units u join indicators i on i.tenant_id = u.tenant_id and i.measure = 'rate' where u.kind = 'province' and u.key like '2025:%'`);
  await owner.query(`insert into target_cells (tenant_id, plan_id, unit_key, indicator, year, value, issued, in_force, start_value, months)
    select p.tenant_id, p.id, u.key, p.indicator, 2026, 95, true, true, 0, array[1,1,1,1,1,1,1,1,1,1,1,1]
    from target_plans p join measured_units u on u.tenant_id = p.tenant_id and (u.key = p.parent_key or u.parent_key = p.parent_key)`);
  await owner.query(
    'vacuum analyze tenants, agencies, measured_units, indicators, denominators, target_plans, target_cells',
  );
  await readyFigures(owner, shape, first);
  await owner.query('vacuum analyze figure_years');
  const { rows } = await owner.query<{ id: string }>('select id from tenants order by code');
  return rows.map(({ id }) => id);
}

async function formerUnits(owner: Pool): Promise<void> {
  await owner.query(`insert into measured_units (tenant_id, key, kind, name, valid, source)
    select tenant_id, '2024:01', 'province', 'Tỉnh cũ', '[2010-01-01,${SWITCHED})', 'bench' from measured_units where key = '2025:01'`);
  await owner.query(`insert into measured_units (tenant_id, key, kind, name, parent_key, commune_key, valid, source)
    select tenant_id, k.key, 'commune', 'Xã cũ ' || n, '2024:01', k.key, '[2010-01-01,${SWITCHED})', 'bench'
    from measured_units u, generate_series(0, 2) n, lateral (select '2024:' || (substr(u.key, 6)::integer * 3 + n)) k (key) where u.parent_key = '2025:01'`);
  await owner.query(`insert into reorganisations (tenant_id, name, effective, basis, certainty, source, territories, state, created_by)
    select tenant_id, 'Sắp xếp', '${SWITCHED}', 'NQ', 'verified', 'typed', 'own', 'switched', 'bench' from measured_units where key = '2024:01'`);
  await owner.query(`insert into reorganisation_territories (tenant_id, reorganisation_id, from_key, to_key, part)
    select r.tenant_id, r.id, '2024:01', '2025:01', 'whole' from reorganisations r`);
  await owner.query(`insert into reorganisation_territories (tenant_id, reorganisation_id, from_key, to_key, part)
    select r.tenant_id, r.id, u.key, p.to_key, case when divided then 'part' else 'whole' end
    from reorganisations r join measured_units u on u.tenant_id = r.tenant_id and u.parent_key = '2024:01',
      lateral (select substr(u.key, 6)::integer as code, substr(u.key, 6)::integer % 10 = 0 as divided) c,
      lateral (select '2025:' || lpad((code / 3)::text, 5, '0') as to_key
        union select '2025:' || lpad((code / 3 - 1)::text, 5, '0') where divided) p
    where exists (select from measured_units n where n.tenant_id = u.tenant_id and n.key = p.to_key)`);
  await owner.query(`insert into succession_weights (tenant_id, reorganisation_id, from_key, to_key, numerator, denominator, method, basis, confirmed_by, confirmed_at)
    select tenant_id, reorganisation_id, from_key, to_key, 1, 2, 'typed', 'bench', 'bench', now() from reorganisation_territories
    where part = 'part' and substr(from_key, 6)::integer % 20 = 0`);
}

async function readyFigures(owner: Pool, { series, years }: FigureShape, first: number): Promise<void> {
  const months = `array(select case when make_date(y, m, 1) <@ u.valid then (v.start + m * v.step + (m * 7 + y + s) % 5)::bigint end from generate_series(1, 12) m)`;
  for (let year = first; year < first + years; year += 1)
    await owner.query(
      `insert into figure_years (tenant_id, unit_key, series, year, months, own, summed, counted, late, as_of)
       select u.tenant_id, u.key, 's-' || s, y, f.months, case u.kind when 'commune' then f.months else app.twelve() end,
         case u.kind when 'commune' then app.twelve() else f.months end, array_fill(98::smallint, array[12]), app.twelve()::smallint[], make_date(y, 12, 31)
       from measured_units u, generate_series(1, $1) s, lateral (select $2::integer as y) y,
         lateral (select case u.kind when 'province' then 1600000 else 16000 end + (y - 2017) * 200 as start, case u.kind when 'province' then 300 else 15 end as step) v,
         lateral (select ${months} as months) f
       where daterange(make_date(y, 1, 1), make_date(y + 1, 1, 1)) && u.valid`,
      [series, year],
    );
}
