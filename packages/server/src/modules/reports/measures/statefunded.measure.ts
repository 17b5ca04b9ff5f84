import type { Tx } from '../../../platform/database/transaction.ts';
import { readMoney } from '../../statefunded/index.ts';
import type { Measured, MeasureScope } from './measure-scope.ts';

/** Counts the people whose health insurance the budget pays or supports on the lists the agency makes or checks, and the money. */
export async function measureStateFunded(tx: Tx, { from, to }: MeasureScope): Promise<Measured[]> {
  const { total } = await readMoney(tx, from.slice(0, 7), to.slice(0, 7));
  const span = `tháng ${monthText(from)} đến tháng ${monthText(to)}`;
  const href = `/vi-dong-bhyt/kinh-phi?from=${from.slice(0, 7)}&to=${to.slice(0, 7)}`;
  return [
    {
      measure: 'statefunded.people',
      value: total.people,
      text: `Người được ngân sách đóng, hỗ trợ đóng BHYT trong các danh sách đã gửi, ${span}`,
      href,
    },
    {
      measure: 'statefunded.money',
      value: total.amount,
      text: `Tiền ngân sách đóng, hỗ trợ đóng BHYT theo các danh sách đã gửi, ${span}`,
      href,
    },
  ];
}

function monthText(day: string): string {
  return `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
}
