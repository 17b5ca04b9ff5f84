import type { SubmissionRow } from '@ansinh/contract/exchange/exchange.schemas';
import type { SubmissionState, SubmissionTimeliness } from '@ansinh/domain/exchange';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';
import { todayInVietnam } from '../../../platform/use-case.ts';

const STATES: Readonly<Record<SubmissionState, string>> = {
  receiving: 'Đang tải lên',
  checking: 'Đang kiểm tra',
  mapping: 'Chờ xác nhận cột',
  checked: 'Chờ xác nhận gửi',
  confirmed: 'Đã gửi, chờ tiếp nhận',
  accepted: 'Đã tiếp nhận',
  returned: 'Bị trả lại',
  cancelled: 'Đã hủy',
  failed: 'Không nhận được tệp',
};
const STANDINGS: Readonly<Record<SubmissionTimeliness, string>> = {
  none: '',
  on_time: 'Đúng hạn',
  late: 'Quá hạn',
};

/** Returns submissions as a sheet. */
export function submissionsSheet(
  rows: readonly SubmissionRow[],
): Pick<Sheet<SubmissionRow>, 'name' | 'title' | 'columns' | 'rows'> {
  return {
    name: 'Bản gửi',
    title: 'Bản gửi và bản nhận',
    rows,
    columns: [
      { header: 'Mã', width: 8, type: 'text', value: (row) => row.dataset },
      { header: 'Danh sách', width: 44, type: 'text', value: (row) => row.title },
      {
        header: 'Căn cứ',
        width: 16,
        type: 'text',
        value: (row) => `${row.basis.regulationCode} · ${row.basis.citation}`,
      },
      { header: 'Kỳ', width: 16, type: 'text', value: (row) => row.periodLabel },
      { header: 'Bên gửi', width: 32, type: 'text', value: (row) => row.sender.name },
      {
        header: 'Bên nhận',
        width: 32,
        type: 'text',
        value: (row) => row.recipients.map(({ name }) => name).join('; '),
      },
      { header: 'Trạng thái', width: 22, type: 'text', value: (row) => STATES[row.state] },
      {
        header: 'Bản thứ',
        width: 9,
        type: 'number',
        value: (row) => (row.confirmedAt ? row.revision : null),
      },
      { header: 'Dòng gửi', width: 11, type: 'number', value: (row) => row.rowsGood },
      { header: 'Dòng lỗi', width: 11, type: 'number', value: (row) => row.rowsBad },
      { header: 'Hạn', width: 12, type: 'date', value: (row) => row.due },
      {
        header: 'Ngày gửi',
        width: 12,
        type: 'date',
        value: (row) => todayInVietnam(new Date(row.confirmedAt ?? row.createdAt)),
      },
      { header: 'Đúng hạn', width: 12, type: 'text', value: (row) => STANDINGS[row.timeliness] },
      { header: 'Biên nhận', width: 18, type: 'text', value: (row) => row.receiptNo },
      { header: 'Tệp', width: 28, type: 'text', value: (row) => row.fileName },
    ],
  };
}
