import { sql } from '../../../platform/database/sql.ts';
import type { ComparisonContext } from '../../reconciliation/index.ts';
import { addPersonCandidates, statedEvidence } from './add-candidates.ts';

/** The last answer about a person is that facts differ or the number is not there, and nobody has settled it. @law KT25 Đ17.5; KT210 III.7 */
export async function findMismatches({ tx }: ComparisonContext): Promise<void> {
  const newest = sql`join lateral (select k.* from identity_checks k where k.tenant_id = (select app.tenant_id()) and k.person_id = c.id
    order by k.id desc limit 1) k on k.result <> 'matched' and k.resolved_at is null`;
  await addPersonCandidates(tx, {
    rule: 'person.identity-mismatch',
    from: newest,
    where: sql`true`,
    params: sql`jsonb_build_object('result', k.result, 'fields', ${DIFFERING})`,
    statedAt: sql`k.asked_at`,
    evidence: sql`jsonb_build_array(jsonb_build_object('source', case k.gateway when 'simulator' then 'simulator' else 'police' end, 'kind', 'identity-check',
        'stated_on', k.asked_at::date, 'says', jsonb_strip_nulls(jsonb_build_object('result', k.result, 'differing', nullif(array_to_string(k.differing, ', '), '')))))
      || coalesce(${statedEvidence(sql`true`)}, '[]')`,
  });
}

/** The facts an answer says differ, as officials call them. */
const DIFFERING = sql`coalesce((select string_agg(case f when 'hoVaTen' then 'họ và tên' when 'ngayThangNamSinh' then 'ngày sinh'
  when 'gioiTinh' then 'giới tính' when 'soDinhDanh' then 'số định danh' else f end, ', ' order by f) from unnest(k.differing) f), '–')`;

/** Lists that hold today state different dates of birth, sexes or citizen numbers of one person. @law KT25 Đ17.5; KT210 III.7 */
export async function findContradictions({ tx }: ComparisonContext): Promise<void> {
  await tx.run(sql`
    create temporary table contradicting on commit drop as
    select s.person_id, f.field, count(*)::integer as lists, max(s.confirmed_at) as seen_at
    from stated_people s cross join lateral (values ('birth', s.birth), ('sex', s.sex), ('cccd', s.cccd)) as f (field, value)
    where f.value is not null group by s.person_id, f.field having min(f.value) <> max(f.value)`);
  await addPersonCandidates(tx, {
    rule: 'person.sources-contradict',
    from: sql`join contradicting x on x.person_id = c.id`,
    where: sql`true`,
    key: sql`x.field`,
    params: sql`jsonb_build_object('field', x.field, 'count', x.lists)`,
    statedAt: sql`x.seen_at`,
    evidence: statedEvidence(
      sql`case x.field when 'birth' then s.birth when 'sex' then s.sex else s.cccd end is not null`,
    ),
  });
  await tx.run(sql`drop table contradicting`);
}
