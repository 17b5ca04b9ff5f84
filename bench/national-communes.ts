import type { Pool } from '../packages/server/src/platform/database/pool.ts';

/** Rounds each old commune still owes, and findings each has in hand. */
const OWED_ROUNDS = 3;

/**
 * Fills one province with the people's committee of every commune of the structure of 2024, each with a person, work it still owes and
 * a finding to follow, set-based, as the owner. Territories must be loaded. Returns the id of the province.
 */
export async function fillNationalCommunes(owner: Pool): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    "insert into tenants (code, name) values ('VN', 'Cả nước') returning id",
  );
  const id = rows[0]?.id ?? '';
  await owner.query(
    `insert into agencies (tenant_id, code, kind, level, valid, territory_structure, territory_code)
    select $1::uuid, 'ubnd-cu-' || code, 'peoples-committee', 'commune', '[2010-01-01,)', structure, code from territories
    where structure = '2024' and level = 'commune' and valid @> date '2025-06-30'`,
    [id],
  );
  await owner.query(
    `insert into agencies (tenant_id, code, kind, level, valid) values ($1, 'bhxh', 'social-insurance', 'province', '[2010-01-01,)')`,
    [id],
  );
  await owner.query(`insert into agency_names (tenant_id, agency_id, name, short_name, valid, certainty)
    select tenant_id, id, 'Ủy ban nhân dân ' || code, 'UBND ' || code, valid, 'verified' from agencies`);
  await owner.query(
    `insert into users (tenant_id, agency_id, username, name) select tenant_id, id, code, 'Người ' || code from agencies`,
  );
  await owner.query(
    `insert into user_roles (tenant_id, user_id, agency_id, role) select tenant_id, id, agency_id, 'operator' from users`,
  );
  await owner.query(`insert into regulations (tenant_id, code, state, title, source, search_text, created_by, issued_on, effective_on)
    select id, 'R', 'confirmed', 'Quy chế', '', 'quy che', 'bench', '2020-01-01', '2020-01-01' from tenants`);
  await owner.query(`insert into provisions (tenant_id, regulation_id, id, ord, kind, label, text, start_offset, end_offset, citation, search_text)
    select tenant_id, id, 'd1', 1, 'article', 'Điều 1', 'nội dung', 0, 0, 'Đ1', '' from regulations`);
  await owner.query(`insert into duties (tenant_id, regulation_id, provision_id, code, ord, state, lead, action, quote, recurrence, search_text, changed_by)
    select tenant_id, regulation_id, id, id || '#1', ord, 'confirmed', '{x}', 'Báo cáo tình hình thực hiện', 'nội dung', 'quarterly', 'bao cao', 'bench' from provisions`);
  await owner.query(`insert into duty_rounds (tenant_id, duty_id, period_key, period_label, opens_on, due_on, derivation, frozen_at)
    select tenant_id, id, 'P' || n, 'Kỳ ' || n, date '2025-06-01' + n, date '2025-07-20' + n, 'undated:2020-01-01', now()
    from duties, generate_series(1, ${OWED_ROUNDS}) n`);
  await owner.query(`insert into occurrences (tenant_id, round_id, duty_id, regulation_id, lead_agency_id, recipient_ids, party_ids, period_key, opens_on, due_on,
      scheduled_on, state, holder_agency_id)
    select r.tenant_id, r.id, r.duty_id, d.regulation_id, a.id, array[b.id], array[a.id, b.id], r.period_key, r.opens_on, r.due_on, r.due_on, 'open', a.id
    from duty_rounds r join duties d on d.id = r.duty_id join agencies a on a.code <> 'bhxh' join agencies b on b.code = 'bhxh'`);
  await owner.query(`insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, to_state, actor)
    select tenant_id, id, 1, now(), 'open', 'open', 'bench' from occurrences`);
  await owner.query(
    `insert into reconciliation_runs (tenant_id, subject_kind, actor, started_at) select id, 'employer', 'bench', now() from tenants`,
  );
  await owner.query(`insert into findings (tenant_id, rule, subject_kind, subject_id, label, priority, commune, assignee_agency_id, fingerprint, stated_at,
      first_seen_at, last_seen_at, first_run_id)
    select a.tenant_id, 'r', 'employer', uuidv7(), 'Đơn vị ' || a.code, 50, a.territory_structure || ':' || a.territory_code, a.id, 'f', now(), now(), now(), r.id
    from agencies a, reconciliation_runs r where a.code <> 'bhxh'`);
  await owner.query('vacuum analyze');
  return id;
}
