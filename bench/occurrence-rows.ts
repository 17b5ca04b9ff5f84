import type { Pool } from '../packages/server/src/platform/database/pool.ts';

/** How many of everything one province of the benchmark has. */
export interface Shape {
  readonly tenants: number;
  readonly agencies: number;
  readonly duties: number;
  /** Occurrences of each duty: agencies × periods, spread over ten years. */
  readonly occurrencesPerDuty: number;
}

/** Fills provinces with regulations, duties, rounds and occurrences, set-based, as the owner. Returns the ids of the provinces. */
export async function fillOccurrences(owner: Pool, shape: Shape): Promise<string[]> {
  const { tenants, agencies, duties, occurrencesPerDuty } = shape;
  const periods = Math.ceil(occurrencesPerDuty / agencies);
  await owner.query(
    `insert into tenants (code, name) select 'B' || n, 'Tỉnh ' || n from generate_series(1, ${tenants}) n`,
  );
  await owner.query(`insert into agencies (tenant_id, code, kind, level, valid)
    select t.id, 'a' || n, case n when 1 then 'social-insurance' else 'department' end, 'province', '[2010-01-01,)' from tenants t, generate_series(1, ${agencies}) n`);
  await owner.query(`insert into agency_names (tenant_id, agency_id, name, short_name, valid, certainty)
    select tenant_id, id, 'Cơ quan ' || code, 'CQ ' || code, valid, 'verified' from agencies`);
  await owner.query(`insert into regulations (tenant_id, code, state, title, source, search_text, created_by, issued_on, effective_on)
    select id, 'R' || n, 'confirmed', 'Quy chế ' || n, '', 'quy che', 'bench', '2020-01-01', '2020-01-01' from tenants, generate_series(1, 5) n`);
  await owner.query(`insert into provisions (tenant_id, regulation_id, id, ord, kind, label, text, start_offset, end_offset, citation, search_text)
    select tenant_id, id, 'd' || n, n, 'article', 'Điều ' || n, 'nội dung', 0, 0, 'Đ' || n, '' from regulations, generate_series(1, ${Math.ceil(duties / 5)}) n`);
  await owner.query(`insert into duties (tenant_id, regulation_id, provision_id, code, ord, state, lead, action, quote, recurrence, search_text, changed_by)
    select tenant_id, regulation_id, id, id || '#1', ord, 'confirmed', '{x}', 'Báo cáo tình hình thực hiện quy chế và cung cấp danh sách', 'nội dung', 'quarterly', 'bao cao', 'bench' from provisions`);
  await owner.query(`insert into duty_rounds (tenant_id, duty_id, period_key, period_label, opens_on, due_on, derivation, frozen_at)
    select tenant_id, id, 'P' || n, 'Kỳ ' || n, date '2020-01-01' + (n * 3650 / ${periods}) - 30, date '2020-01-01' + (n * 3650 / ${periods}), 'undated:2020-01-01', now() from duties, generate_series(1, ${periods}) n`);
  await owner.query(`insert into occurrences (tenant_id, round_id, duty_id, regulation_id, lead_agency_id, coordinating_ids, recipient_ids, party_ids, period_key, opens_on, due_on,
      scheduled_on, state, timeliness, holder_agency_id)
    select r.tenant_id, r.id, r.duty_id, d.regulation_id, a.id, '{}', array[b.id], array[a.id, b.id], r.period_key, r.opens_on, r.due_on, r.due_on,
      case when r.due_on < '2026-11-01' then 'accepted' when r.due_on < '2026-11-20' then case abs(hashtext(a.code)) % 3 when 0 then 'submitted' else 'open' end when r.opens_on < '2026-11-24' then 'open' else 'upcoming' end,
      case when r.due_on < '2026-11-01' then 'on_time' when r.due_on < '2026-11-20' then 'overdue' else 'none' end, a.id
    from duty_rounds r join duties d on d.tenant_id = r.tenant_id and d.id = r.duty_id
    join agencies a on a.tenant_id = r.tenant_id and a.code <> 'a1'
    join agencies b on b.tenant_id = r.tenant_id and b.code = 'a1'`);
  // Never over empty tables: figures of "no rows" would make the first planning look rows up one by one.
  await owner.query('vacuum analyze tenants, agencies, agency_names, regulations');
  if (duties > 0) await owner.query('vacuum analyze provisions, duties, duty_rounds, occurrences');
  const { rows } = await owner.query<{ id: string }>('select id from tenants order by code');
  return rows.map(({ id }) => id);
}
