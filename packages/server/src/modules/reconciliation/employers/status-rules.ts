import { CLOSED_STATUSES } from '@ansinh/domain/employers';
import { sql } from '../../../platform/database/sql.ts';
import type { ComparisonContext } from '../engine/comparison.ts';
import { addCandidates } from './add-candidates.ts';

/** The newest word is that the employer has ended or left its address, and workers are insured after that day. @law KT25 Đ16.4, Đ9.1 */
export async function findClosedButInsured({ tx }: ComparisonContext): Promise<void> {
  await addCandidates(tx, {
    rule: 'employer.closed-but-insured',
    where: sql`e.c_status = any (${[...CLOSED_STATUSES]}::text[]) and e.status = e.c_status and e.i_workers > 0 and e.i_ends > e.c_on`,
    params: sql`jsonb_build_object('source', e.c_source, 'status', e.c_status, 'statusOn', e.c_on, 'insured', e.i_workers, 'insuredPeriod', e.i_period)`,
    people: sql`e.i_workers`,
    wages: sql`null::numeric`,
    ratesOn: sql`null::date`,
    statedAt: sql`greatest(e.c_seen, e.i_seen)`,
    factIds: sql`array_remove(e.c_id || coalesce(e.i_ids, '{}'), null)`,
  });
}

/** Works again and is not registered after the days of grace. @law KT25 Đ9.1; Luật BHXH 41/2024 Đ28 */
export async function findResumed({ tx, today, thresholds }: ComparisonContext): Promise<void> {
  const grace = thresholds.finding_resume_grace_days;
  await addCandidates(tx, {
    rule: 'employer.resumed-not-insured',
    where: sql`e.status = 'resumed' and e.a_status = 'resumed' and e.i_workers = 0 and e.a_on + ${grace}::integer < ${today}::date
      and e.horizon > e.a_on and e.d_id is null`,
    params: sql`jsonb_build_object('source', e.a_source, 'statusOn', e.a_on, 'grace', ${grace}::integer, 'workers', e.w_workers)`,
    people: sql`e.w_workers`,
    wages: sql`e.w_wages`,
    ratesOn: sql`coalesce(e.w_ends, e.a_on)`,
    statedAt: sql`greatest(e.a_seen, e.w_seen, e.i_seen)`,
    factIds: sql`array_remove(array[e.a_id, e.w_id] || coalesce(e.i_ids, '{}'), null)`,
  });
}

/** One source says that the employer has stopped, another that it works on a later day. @law KT25 Đ9.1, Đ16.4 */
export async function findContradictions({ tx }: ComparisonContext): Promise<void> {
  await addCandidates(tx, {
    rule: 'employer.status-contradicts',
    where: sql`e.c_source <> e.a_source and e.a_on > e.c_on`,
    params: sql`jsonb_build_object('closedSource', e.c_source, 'closedStatus', e.c_status, 'closedOn', e.c_on, 'activeSource', e.a_source,
      'activeStatus', e.a_status, 'activeOn', e.a_on)`,
    people: sql`greatest(e.w_workers, e.i_workers)`,
    wages: sql`null::numeric`,
    ratesOn: sql`null::date`,
    statedAt: sql`greatest(e.c_seen, e.a_seen)`,
    factIds: sql`array_remove(array[e.c_id, e.a_id], null)`,
  });
}
