import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../platform/database/transaction.ts';
import type { AskedWork } from './db/occurrence-of.repo.ts';
import { decisionsOn } from './db/rounds.repo.ts';

/**
 * Returns why no report can be written for an agency's work, or null. `begun`: there is a report already, whose work may lie with its
 * recipients or be accepted.
 */
export async function closedBecause(tx: Tx, work: AskedWork, begun: boolean): Promise<string | null> {
  switch (work.state) {
    case 'upcoming':
      return `kỳ mở từ ngày ${formatDate(work.opensOn)}`;
    case 'cancelled':
      return `cơ quan được miễn hoặc nhiệm vụ đã hủy${await reasonOf(tx, work.occurrenceId)}`;
    case 'nothing_to_report':
      return `cơ quan đã khai không có nội dung báo cáo${await reasonOf(tx, work.occurrenceId)}`;
    case 'submitted':
      return begun ? null : 'cơ quan đã nộp kết quả bằng minh chứng khác, đang chờ nơi nhận';
    case 'accepted':
      return begun ? null : 'nơi nhận đã chấp nhận kết quả nộp bằng minh chứng khác';
    default:
      return null;
  }
}

async function reasonOf(tx: Tx, occurrenceId: string): Promise<string> {
  const reason = (await decisionsOn(tx, [occurrenceId])).findLast(({ kind }) => kind !== 'extend')?.reason;
  return reason ? ` (lý do: ${reason})` : '';
}
