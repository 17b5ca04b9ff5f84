import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { UseCaseContext } from '../../platform/use-case.ts';
import type { StoredHoliday } from './db/holidays.repo.ts';

/**
 * Asks for the calendar to be laid out anew once this transaction is kept: terms counted in working days, or moved off a day off,
 * follow the declared days. The reason goes with it, for the time lines of work that is open already.
 */
export async function planAgain(
  { enqueue, actor }: Pick<UseCaseContext<unknown>, 'enqueue' | 'actor'>,
  { day, kind, name, basis }: StoredHoliday,
  change: 'added' | 'removed',
): Promise<void> {
  const verb = change === 'added' ? 'Thêm' : 'Bỏ';
  const what = kind === 'working-swap' ? 'ngày làm bù' : 'ngày nghỉ';
  const reason = `${verb} ${what} ${formatDate(day)}: ${name} (${basis})`;
  await enqueue(
    'obligations.plan',
    { tenantId: actor.tenantId, reason },
    { key: `obligations.plan:holiday:${actor.tenantId}:${day}` },
  );
}
