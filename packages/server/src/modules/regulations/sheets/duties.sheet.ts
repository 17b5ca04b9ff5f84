import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';
import type { DutyAnswer } from '../duty-answer.ts';
import type { RegulationRow } from '../regulation-row.ts';

const RECURRENCES: Readonly<Record<DutyAnswer['recurrence'], string>> = {
  none: 'Không định kỳ',
  continuous: 'Thường xuyên',
  weekly: 'Hằng tuần',
  monthly: 'Hằng tháng',
  quarterly: 'Hằng quý',
  semiannual: '6 tháng',
  annual: 'Hằng năm',
  'on-demand': 'Khi có yêu cầu',
  'one-off': 'Một lần',
  'multi-year': 'Nhiều năm',
};

const STATES: Readonly<Record<DutyAnswer['state'], string>> = {
  draft: 'Dự thảo',
  confirmed: 'Đã xác nhận',
  rejected: 'Đã loại',
  replaced: 'Đã thay thế',
};

const BINDINGS: Readonly<Record<DutyAnswer['binding'], string>> = {
  order: 'Giao',
  request: 'Đề nghị',
  agreement: 'Thỏa thuận',
};

/** Returns the sheet of a regulation's duties, names as printed and as resolved, in the order of the text. */
export function dutiesSheet(
  regulation: RegulationRow,
  duties: readonly DutyAnswer[],
  today: string,
): Sheet<DutyAnswer> {
  return {
    name: 'Nhiệm vụ',
    title: `NHIỆM VỤ THEO ${[regulation.number, regulation.title].filter((part) => part !== null).join(': ')}`,
    notes: [
      `Tính đến ngày ${formatDate(today)}; ${duties.length} nhiệm vụ; tên cơ quan như in trong văn bản`,
    ],
    columns: [
      { header: 'Căn cứ', width: 20, type: 'text', value: ({ citation }) => citation },
      { header: 'Mã', width: 16, type: 'text', value: ({ code }) => code },
      { header: 'Chủ trì', width: 32, type: 'text', value: ({ lead }) => lead.join('; ') },
      { header: 'Thực hiện', width: 24, type: 'text', value: ({ executor }) => executor.join('; ') },
      { header: 'Phối hợp', width: 40, type: 'text', value: ({ coordinating }) => coordinating.join('; ') },
      { header: 'Nơi nhận', width: 32, type: 'text', value: ({ recipient }) => recipient.join('; ') },
      { header: 'Việc phải làm', width: 70, type: 'text', value: ({ action }) => action },
      { header: 'Định kỳ', width: 16, type: 'text', value: ({ recurrence }) => RECURRENCES[recurrence] },
      { header: 'Thời hạn', width: 30, type: 'text', value: ({ deadline }) => deadline?.raw },
      { header: 'Sản phẩm', width: 24, type: 'text', value: ({ deliverable }) => deliverable },
      { header: 'Chế độ', width: 18, type: 'text', value: ({ schemes }) => schemes.join(', ') },
      { header: 'Mức ràng buộc', width: 14, type: 'text', value: ({ binding }) => BINDINGS[binding] },
      { header: 'Trạng thái', width: 14, type: 'text', value: ({ state }) => STATES[state] },
      { header: 'Chưa rõ cơ quan', width: 30, type: 'text', value: unresolved },
      { header: 'Trích dẫn', width: 80, type: 'text', value: ({ quote }) => quote },
      { header: 'Ghi chú', width: 40, type: 'text', value: ({ note }) => note },
    ],
    rows: duties,
  };
}

function unresolved({ parties }: DutyAnswer): string {
  return parties
    .filter(({ agency, group }) => agency === null && group === null)
    .map(({ printed }) => printed)
    .join('; ');
}
