import type { PayRunDetail, PayStatementView } from '@ansinh/contract/commission/commission.schemas';
import { formatMoney } from '@ansinh/vietnamese/number-format';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';

type Line = Omit<PayStatementView, 'unit'> & { readonly order: number | null; readonly name: string };

const SUMS = [
  'people',
  'receipts',
  'base',
  'fee',
  'earned',
  'takenBack',
  'carriedIn',
  'payout',
  'carriedOut',
] as const;

/** A pay run as the organisation files it: a row a collector, the sum last. */
export function payRunSheet(run: PayRunDetail, printed: string): Sheet<Line> {
  const rows = run.statements.map(({ unit, ...sums }, at) => ({ ...sums, order: at + 1, name: unit.name }));
  const sum = Object.fromEntries(
    SUMS.map((key) => [key, rows.reduce((total, row) => total + row[key], 0)]),
  ) as Record<(typeof SUMS)[number], number>;
  const [year, month] = run.month.split('-');
  return {
    name: `Thù lao ${month}-${year}`,
    title: `Bảng chi thù lao người thu, cộng tác viên tháng ${month}/${year}: ${run.agency.name}`,
    notes: [
      `${run.organisationTitle}. Tổng chi ${formatMoney(run.payout)}. Hạn chi ${formatDate(run.dueOn)}${run.paidOn === null ? ', chưa chi' : `, đã chi ngày ${formatDate(run.paidOn)}`}. In ngày ${printed}.`,
      'Tính trên số tiền người tham gia tự đóng, không tính phần Nhà nước hỗ trợ (NĐ 233/2025 Đ19.5).',
      ...(run.certainties.includes('unverified') ? ['Tỷ lệ thù lao chưa xác minh.'] : []),
    ],
    columns: [
      { header: 'STT', width: 6, type: 'number', value: ({ order }) => order },
      { header: 'Người thu, cộng tác viên', width: 34, type: 'text', value: ({ name }) => name },
      { header: 'Số biên lai', width: 10, type: 'number', value: ({ receipts }) => receipts },
      { header: 'Lượt người', width: 10, type: 'number', value: ({ people }) => people },
      { header: 'Tiền người tham gia đóng (đ)', width: 18, type: 'number', value: ({ base }) => base },
      { header: 'Thù lao trong tháng (đ)', width: 16, type: 'number', value: ({ earned }) => earned },
      { header: 'Thu hồi (đ)', width: 14, type: 'number', value: ({ takenBack }) => takenBack },
      { header: 'Kỳ trước chuyển sang (đ)', width: 16, type: 'number', value: ({ carriedIn }) => carriedIn },
      { header: 'Thực chi (đ)', width: 16, type: 'number', value: ({ payout }) => payout },
      { header: 'Chuyển kỳ sau (đ)', width: 14, type: 'number', value: ({ carriedOut }) => carriedOut },
    ],
    rows: [...rows, { ...sum, order: null, name: 'Tổng cộng' }],
  };
}
