import { PERSON_RULES, type PersonRuleId } from '@ansinh/domain/reconciliation';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** One rule as SQL over `c`, a row of compared_people. */
export interface PersonCandidates {
  readonly rule: PersonRuleId;
  /** Further tables joined to `c`. */
  readonly from?: Sql;
  readonly where: Sql;
  readonly key?: Sql;
  readonly params: Sql;
  /** Part of a full contribution that the State pays; null: no estimate. */
  readonly share?: Sql;
  readonly statedAt: Sql;
  readonly evidence: Sql;
}

/** What a full contribution of the State is made of on a day; undefined while a parameter is missing. */
export interface ContributionBasis {
  readonly on: string;
  readonly salary: number;
  readonly rate: number;
}

/** Parameters that a contribution paid by the State is reckoned from. @law NĐ 188/2025 Đ6 */
export const CONTRIBUTION_PARAMETERS = ['base_salary', 'bhyt_total'] as const;

/** Adds the people a rule concerns to the candidates; the estimate is share x rate x base salary, đồng a month. */
export async function addPersonCandidates(
  tx: Tx,
  found: PersonCandidates,
  basis?: ContributionBasis,
): Promise<void> {
  const gravity = PERSON_RULES.find(({ id }) => id === found.rule)?.gravity ?? 0;
  const share = basis && found.share ? sql`nullif(${found.share}, 0)` : sql`null::numeric`;
  const { rate = 0, salary = 0, on = null } = basis ?? {};
  await tx.run(sql`
    insert into finding_candidates (rule, subject_id, key, label, code, commune, params, gravity, people, amount, amount_basis, stated_at, evidence)
    select ${found.rule}, c.id, ${found.key ?? sql`''`}, c.label, c.code, c.commune, jsonb_strip_nulls(${found.params}), ${gravity}, null,
      round(s.share * ${rate}::numeric * ${salary}::numeric),
      case when s.share is not null then jsonb_build_object('rate', s.share * ${rate}::numeric, 'on', ${on}::text, 'wages', ${salary}::numeric,
        'share', s.share, 'parameters', ${JSON.stringify(CONTRIBUTION_PARAMETERS)}::jsonb) end,
      ${found.statedAt}, ${found.evidence}
    from compared_people c ${found.from ?? sql``} cross join lateral (select (${share})::numeric as share) s where ${found.where}`);
}

/** Evidence of the State-funded lists that name person `c`: the group, from when until when. */
export const LISTED_EVIDENCE = sql`(select jsonb_agg(jsonb_build_object('source', ${source('l')}, 'kind', 'group', 'dataset', l.dataset,
    'submission_id', l.submission_id, 'row_no', l.row_no, 'agency_id', l.sender_agency_id, 'period', l.period_key,
    'stated_on', coalesce(l.from_date, l.confirmed_at::date),
    'says', jsonb_strip_nulls(jsonb_build_object('group', l.group_code, 'from', l.from_date, 'until', l.to_date)))
    order by l.group_code, l.confirmed_at, l.submission_id)
  from listed_people l where l.person_id = c.id)`;

/** Evidence of the participation of person `c` that Social Insurance states. */
export const INSURED_EVIDENCE = sql`(select jsonb_agg(jsonb_build_object('source', 'social-insurance', 'kind', 'participation', 'dataset', i.dataset,
    'submission_id', i.submission_id, 'row_no', i.row_no, 'agency_id', i.sender_agency_id, 'period', i.period_key, 'stated_on', i.from_date,
    'says', jsonb_strip_nulls(jsonb_build_object('scheme', i.scheme, 'group', i.group_code, 'unitCode', i.unit_code, 'from', i.from_date, 'until', i.to_date)))
    order by i.scheme, i.submission_id)
  from insured_people i where i.person_id = c.id)`;

/** Evidence of what lists state of person `c`: name, birth, sex, number (hidden but for its end). `where` narrows rows `s`. */
export function statedEvidence(where: Sql): Sql {
  return sql`(select jsonb_agg(jsonb_build_object('source', ${source('s')}, 'kind', s.layout_id, 'dataset', s.dataset,
      'submission_id', s.submission_id, 'row_no', s.row_no, 'agency_id', s.sender_agency_id, 'period', s.period_key, 'stated_on', s.confirmed_at::date,
      'says', jsonb_strip_nulls(jsonb_build_object('name', s.name, 'birth', s.birth, 'sex', s.sex,
        'number', repeat('•', greatest(length(s.cccd) - 3, 0)) || right(s.cccd, 3))))
      order by s.confirmed_at, s.submission_id)
    from stated_people s where s.person_id = c.id and ${where})`;
}

/** The kind of agency behind row `alias`, by the names that evidence uses. */
function source(alias: 'l' | 's'): Sql {
  const kind = alias === 'l' ? sql`l.sender_kind` : sql`s.sender_kind`;
  return sql`case ${kind} when 'peoples-committee' then 'local' when 'police' then 'police' when 'social-insurance' then 'social-insurance' else 'agency' end`;
}
