import type { Sheet } from '../../../platform/sheets/write-sheet.ts';
import type { MoneyFileKind } from '../money-files.ts';
import { MONEY_FILES } from '../money-files.ts';
import type { ReadMoney } from '../read-money.ts';

/** A row of the file: a line of the count, a sum, or words below them. */
interface Row {
  readonly order: number | null;
  readonly commune: string;
  readonly group: string;
  readonly people: number | null;
  readonly personMonths: number | null;
  readonly amount: number | null;
  readonly province: number | null;
}

const words = (commune: string): Row => ({
  order: null,
  commune,
  group: '',
  people: null,
  personMonths: null,
  amount: null,
  province: null,
});

const monthText = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;

/** The certified file of counts and State money: a line a commune and group, the sum, how it was computed, who certifies. */
export function moneySheet(
  kind: MoneyFileKind,
  money: ReadMoney,
  { agency, today }: { readonly agency: string; readonly today: string },
): Sheet<Row> {
  const { title, basis, dueDay, to } = MONEY_FILES[kind];
  const { lines, rates, total } = money;
  const period = `từ tháng ${monthText(money.from)} đến tháng ${monthText(money.to)}`;
  return {
    name: 'Số nhóm và kinh phí',
    title: `${title}, ${period}`,
    notes: [
      `Cơ quan lập: ${agency}. Nơi nhận: ${to}. Căn cứ: ${basis} (trước ngày ${dueDay}).`,
      `Số liệu đến ngày ${today}: người đã chuyển cấp thẻ, mỗi người mỗi tháng tính một lần; cách tính tháng chưa có trong văn bản, chưa xác minh.`,
      ...rates.map(
        (rate) =>
          `${rate.groupName}, ${monthText(rate.from)}–${monthText(rate.to)}: 4,5 % x ${rate.baseSalary.toLocaleString('vi')} đ x ${rate.supportPercent} % = ${rate.amount.toLocaleString('vi')} đ/người/tháng (làm tròn đến đồng)${rate.province > 0 ? `; tỉnh hỗ trợ thêm ${rate.provincePercent} % = ${rate.province.toLocaleString('vi')} đ` : ''}. ${rate.basis}${rate.certainty === 'verified' ? '' : ' (chưa xác minh)'}`,
      ),
    ],
    columns: [
      { header: 'TT', width: 6, type: 'number', value: (row) => row.order },
      { header: 'Xã, phường', width: 34, type: 'text', value: (row) => row.commune },
      { header: 'Nhóm đối tượng', width: 42, type: 'text', value: (row) => row.group },
      { header: 'Số người', width: 12, type: 'number', value: (row) => row.people },
      { header: 'Số người - tháng', width: 14, type: 'number', value: (row) => row.personMonths },
      { header: 'Ngân sách đóng, hỗ trợ (đồng)', width: 24, type: 'number', value: (row) => row.amount },
      ...(total.province > 0
        ? [
            {
              header: 'Tỉnh hỗ trợ thêm (đồng)',
              width: 20,
              type: 'number' as const,
              value: (row: Row) => row.province,
            },
          ]
        : []),
    ],
    rows: [
      ...lines.map((line, at) => ({
        order: at + 1,
        commune: line.communeName,
        group: line.groupName,
        people: line.people,
        personMonths: line.personMonths,
        amount: line.amount,
        province: line.province,
      })),
      { ...words('Cộng'), ...total },
      words(''),
      words(
        `${agency} xác nhận số nhóm đối tượng và kinh phí nêu trên đúng với danh sách đã chuyển cấp thẻ BHYT.`,
      ),
      { ...words('Người lập'), group: 'Thủ trưởng cơ quan (ký, ghi rõ họ tên, đóng dấu)' },
    ],
  };
}
