import { formatDate } from '@ansinh/vietnamese/plain-date';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Measured, MeasureScope } from './measure-scope.ts';

/** Counts the work of a regulation that fell due for an agency: done, in time, late, still open at the end. */
export async function measureDuties(tx: Tx, scope: MeasureScope): Promise<Measured[]> {
  const { agencyId, regulationId, from, to } = scope;
  const counted = await tx.get<{ due: number; done: number; onTime: number; late: number; code: string }>(sql`
    select count(*)::int as due, count(*) filter (where done)::int as done,
      count(*) filter (where done and day <= due_on)::int as "onTime", count(*) filter (where done and day > due_on)::int as late,
      (select code from regulations where id = ${regulationId}) as code
    from (
      select due_on, coalesce(day <= greatest(${to}::date, due_on), false) as done, day from (
        select o.due_on, case when o.state in ('submitted', 'accepted', 'nothing_to_report')
            then o.submitted_at::date end as day
        from occurrences o where o.lead_agency_id = ${agencyId} and o.regulation_id = ${regulationId}
          and o.due_on between ${from}::date and ${to}::date and o.state <> 'cancelled') w) c`);
  const what = `nhiệm vụ theo ${counted.code} đến hạn từ ${formatDate(from)} đến ${formatDate(to)}`;
  const href = `/nhiem-vu?regulation=${regulationId}&dueFrom=${from}&dueTo=${to}&role=lead`;
  return [
    { measure: 'duties.due', value: counted.due, text: `Số ${what}`, href },
    { measure: 'duties.done', value: counted.done, text: `Đã nộp kết quả trong số ${what}`, href },
    { measure: 'duties.on-time', value: counted.onTime, text: `Nộp đúng hạn trong số ${what}`, href },
    { measure: 'duties.late', value: counted.late, text: `Nộp sau hạn trong số ${what}`, href },
    {
      measure: 'duties.open',
      value: counted.due - counted.done,
      text: `Chưa nộp kết quả trong số ${what}`,
      href,
    },
  ];
}
