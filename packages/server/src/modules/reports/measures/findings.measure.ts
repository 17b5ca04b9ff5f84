import { formatDate } from '@ansinh/vietnamese/plain-date';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Measured, MeasureScope } from './measure-scope.ts';

/** Counts what comparing the registers found for an agency to settle. */
export async function measureFindings(tx: Tx, { agencyId, from, to }: MeasureScope): Promise<Measured[]> {
  const counted = await tx.get<{ opened: number; resolved: number; open: number }>(sql`
    select count(*) filter (where seen between ${from}::date and ${to}::date)::int as opened,
      count(*) filter (where ended between ${from}::date and ${to}::date)::int as resolved,
      count(*) filter (where seen <= ${to}::date and coalesce(ended > ${to}::date, true))::int as open
    from (select f.first_seen_at::date as seen,
        coalesce(f.outcome_at, f.gone_at)::date as ended
      from findings f where f.assignee_agency_id = ${agencyId}) f`);
  const span = `từ ${formatDate(from)} đến ${formatDate(to)}`;
  const href = '/doi-chieu';
  return [
    {
      measure: 'findings.opened',
      value: counted.opened,
      text: `Phát hiện đối chiếu giao cho cơ quan ${span}`,
      href,
    },
    {
      measure: 'findings.resolved',
      value: counted.resolved,
      text: `Phát hiện đã xử lý xong hoặc không còn ${span}`,
      href,
    },
    {
      measure: 'findings.open',
      value: counted.open,
      text: `Phát hiện chưa xử lý xong đến ${formatDate(to)}`,
      href,
    },
  ];
}
