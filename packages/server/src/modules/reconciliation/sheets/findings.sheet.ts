import type { FindingRow } from '@ansinh/contract/reconciliation/findings.schemas';
import type { FindingOutcome, FindingState } from '@ansinh/domain/reconciliation';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';

const STATES: Readonly<Record<FindingState, string>> = {
  open: 'Chưa xử lý',
  working: 'Đang xử lý',
  settled: 'Đã có kết quả',
  gone: 'Không còn',
};

const OUTCOMES: Readonly<Record<FindingOutcome, string>> = {
  joined: 'Đã tham gia',
  explained: 'Đã giải trình',
  'wrong-match': 'Ghép nhầm',
  moved: 'Chuyển đi nơi khác',
  closed: 'Đã ngừng hoạt động',
  'not-obliged': 'Không thuộc diện',
  corrected: 'Đã sửa ở nguồn',
  referred: 'Chuyển thanh tra, công an',
};

/** The worklist as a sheet; `marks` say who took it, when and for what. */
export function findingsSheet(rows: readonly FindingRow[], marks: readonly string[]): Sheet<FindingRow> {
  return {
    name: 'Phát hiện',
    title: 'Phát hiện qua đối chiếu',
    notes: marks,
    columns: [
      { header: 'Mã', width: 16, type: 'text', value: (row) => row.code },
      { header: 'Đối tượng', width: 40, type: 'text', value: (row) => row.label },
      { header: 'Xã, phường', width: 20, type: 'text', value: (row) => row.communeName },
      { header: 'Loại', width: 34, type: 'text', value: (row) => row.title },
      { header: 'Nội dung', width: 60, type: 'text', value: (row) => row.sentence },
      { header: 'Mức ưu tiên', width: 9, type: 'number', value: (row) => row.priority },
      { header: 'Ước tính (đồng/tháng)', width: 16, type: 'number', value: (row) => row.amount },
      { header: 'Cơ quan xử lý', width: 26, type: 'text', value: (row) => row.assignee?.shortName },
      { header: 'Người xử lý', width: 20, type: 'text', value: (row) => row.assigneeUser?.name },
      { header: 'Hạn', width: 12, type: 'date', value: (row) => row.due },
      { header: 'Trạng thái', width: 14, type: 'text', value: (row) => STATES[row.state] },
      { header: 'Kết quả', width: 18, type: 'text', value: (row) => row.outcome && OUTCOMES[row.outcome] },
      { header: 'Số lần tái xuất hiện', width: 10, type: 'number', value: (row) => row.returned },
    ],
    rows,
  };
}
