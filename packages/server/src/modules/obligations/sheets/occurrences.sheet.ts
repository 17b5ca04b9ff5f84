import type { OccurrenceRow } from '@ansinh/contract/obligations/obligations.schemas';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';

const STATES: Readonly<Record<OccurrenceRow['state'], string>> = {
  upcoming: 'Sắp tới',
  open: 'Đang làm',
  waiting: 'Chờ phối hợp',
  submitted: 'Đã nộp',
  returned: 'Bị trả lại',
  accepted: 'Đã tiếp nhận',
  nothing_to_report: 'Không phát sinh',
  cancelled: 'Đã hủy',
};

const TIMELINESS: Readonly<Record<OccurrenceRow['timeliness'], string>> = {
  none: '',
  on_time: 'Đúng hạn',
  late: 'Trễ hạn',
  overdue: 'Quá hạn',
  escalated: 'Quá hạn, đã báo cấp trên',
};

/** The list of occurrences as a sheet. */
export function occurrencesSheet(
  rows: readonly OccurrenceRow[],
  today: string,
  notes: readonly string[],
): Sheet<OccurrenceRow> {
  return {
    name: 'Nhiệm vụ',
    title: 'DANH SÁCH NHIỆM VỤ',
    notes: [`Số liệu ngày ${formatDate(today)}`, ...notes],
    columns: [
      {
        header: 'Căn cứ',
        width: 16,
        type: 'text',
        value: ({ basis }) => `${basis.regulationCode} · ${basis.citation}`,
      },
      { header: 'Nhiệm vụ', width: 70, type: 'text', value: (row) => row.action },
      { header: 'Cơ quan chủ trì', width: 36, type: 'text', value: (row) => row.lead.name },
      {
        header: 'Nơi nhận',
        width: 36,
        type: 'text',
        value: (row) => row.recipients.map(({ name }) => name).join('; '),
      },
      { header: 'Kỳ', width: 18, type: 'text', value: (row) => row.periodLabel },
      { header: 'Hạn', width: 12, type: 'date', value: (row) => row.due },
      { header: 'Trạng thái', width: 16, type: 'text', value: (row) => STATES[row.state] },
      { header: 'So với hạn', width: 16, type: 'text', value: (row) => TIMELINESS[row.timeliness] },
      { header: 'Đang ở', width: 24, type: 'text', value: (row) => row.holder?.shortName },
    ],
    rows,
  };
}
