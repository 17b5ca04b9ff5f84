import { formatDate } from '@ansinh/vietnamese/plain-date';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Measured, MeasureScope } from './measure-scope.ts';

/** Counts the lists an agency sent, each in its newest version, and their rows. */
export async function measureLists(tx: Tx, { agencyId, from, to }: MeasureScope): Promise<Measured[]> {
  const counted = await tx.get<{ sent: number; rows: number }>(sql`
    select count(*)::int as sent, coalesce(sum(case s.confirmed_rows when 'good' then s.rows_good else s.rows_total end), 0)::int as rows
    from submissions s where s.sender_agency_id = ${agencyId} and s.state in ('confirmed', 'accepted') and s.replaced_by is null
      and s.confirmed_at::date between ${from}::date and ${to}::date`);
  const span = `từ ${formatDate(from)} đến ${formatDate(to)}, tính bản mới nhất`;
  const href = '/trao-doi/ban-gui';
  return [
    { measure: 'lists.sent', value: counted.sent, text: `Danh sách cơ quan đã gửi ${span}`, href },
    { measure: 'lists.rows', value: counted.rows, text: `Số dòng của các danh sách đã gửi ${span}`, href },
  ];
}
