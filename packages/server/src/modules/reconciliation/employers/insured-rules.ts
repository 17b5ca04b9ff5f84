import { CLOSED_STATUSES } from '@ansinh/domain/employers';
import { sql } from '../../../platform/database/sql.ts';
import type { ComparisonContext } from '../engine/comparison.ts';
import { addCandidates } from './add-candidates.ts';

/** The newest word of any source is that the employer does not work. */
const AT_REST = [...CLOSED_STATUSES, 'suspended'];
const WORKS = sql`(e.status is null or e.status <> all (${AT_REST}::text[]))`;

/** Tax found contributions deducted as cost and no later list of Social Insurance shows them paid. @law KT25 Đ16.3 */
export async function findDeductions({ tx }: ComparisonContext): Promise<void> {
  await addCandidates(tx, {
    rule: 'employer.deducted-undeclared',
    where: sql`${DEDUCTED}`,
    params: sql`jsonb_build_object('amount', e.d_amount, 'workers', e.d_workers, 'period', e.d_period, 'insured', e.i_workers, 'insuredPeriod', e.i_period)`,
    people: sql`e.d_workers`,
    wages: sql`e.d_wages`,
    ratesOn: sql`e.d_ends`,
    statedAt: sql`greatest(e.d_seen, e.i_seen)`,
    factIds: sql`array_remove(e.d_id || coalesce(e.i_ids, '{}'), null)`,
  });
}

const DEDUCTED = sql`(e.d_id is not null and e.horizon is not null
  and not coalesce(e.i_ends > e.d_ends and e.i_workers >= coalesce(e.d_workers, 1), false))`;

/** Wages or workers are declared and nobody is insured. @law KT25 Đ16.1, Đ16.2, Đ5.2; HP Đ7.2.a */
export async function findNobodyInsured({ tx }: ComparisonContext): Promise<void> {
  await addCandidates(tx, {
    rule: 'employer.insures-nobody',
    where: sql`e.w_workers > 0 and e.i_workers = 0 and e.horizon is not null and ${WORKS} and e.status is distinct from 'resumed' and not ${DEDUCTED}`,
    params: sql`jsonb_build_object('source', e.w_source, 'workers', e.w_workers, 'wages', e.w_wages, 'period', e.w_period)`,
    people: sql`e.w_workers`,
    wages: sql`e.w_wages`,
    ratesOn: sql`e.w_ends`,
    statedAt: sql`greatest(e.w_seen, e.i_seen)`,
    factIds: sql`array_remove(e.w_id || coalesce(e.i_ids, '{}'), null)`,
  });
}

/** Fewer are insured than declared, or on a lower wage fund; thresholds are dated parameters. @law KT25 Đ16.1, Đ5.2; HP Đ7.2.a */
export async function findMissingWorkers({ tx, thresholds }: ComparisonContext): Promise<void> {
  const comparable = sql`e.w_workers > 0 and e.i_workers > 0 and ${WORKS}`;
  const gap = sql`(e.w_workers - e.i_workers)`;
  const fewer = sql`(${gap} >= ${thresholds.finding_headcount_gap_min}::integer and ${gap} >= ${thresholds.finding_headcount_gap_share}::numeric * e.w_workers)`;
  const shared = {
    ratesOn: sql`e.w_ends`,
    statedAt: sql`greatest(e.w_seen, e.i_seen)`,
    factIds: sql`array_remove(e.w_id || coalesce(e.i_ids, '{}'), null)`,
  };
  const figures = sql`'source', e.w_source, 'period', e.w_period, 'insuredPeriod', e.i_period, 'workers', e.w_workers, 'insured', e.i_workers,
    'wages', e.w_wages, 'insuredWages', e.i_wages`;
  await addCandidates(tx, {
    ...shared,
    rule: 'employer.fewer-insured',
    where: sql`${comparable} and ${fewer}`,
    params: sql`jsonb_build_object(${figures}, 'gap', ${gap})`,
    people: gap,
    wages: sql`case when e.w_wages > 0 then greatest(e.w_wages - e.i_wages, round(e.w_wages / e.w_workers * ${gap})) end`,
  });
  await addCandidates(tx, {
    ...shared,
    rule: 'employer.lower-wages',
    where: sql`${comparable} and not ${fewer} and e.w_wages > 0 and e.i_wages > 0
      and e.i_wages < (1 - ${thresholds.finding_wage_gap_share}::numeric) * e.w_wages`,
    params: sql`jsonb_build_object(${figures})`,
    people: sql`e.i_workers`,
    wages: sql`e.w_wages - e.i_wages`,
  });
}
