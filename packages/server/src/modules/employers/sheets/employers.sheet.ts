import type { EmployerRow } from '@ansinh/contract/employers/employers.schemas';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';
import { SOURCE_NAMES, STATUS_NAMES } from '../status-names.ts';

/** The register's list as a sheet; `marks` say who took it, when and for what. */
export function employersSheet(rows: readonly EmployerRow[], marks: readonly string[]): Sheet<EmployerRow> {
  return {
    name: 'Đơn vị',
    title: 'Danh sách đơn vị sử dụng lao động',
    notes: marks,
    columns: [
      { header: 'Mã số thuế', width: 16, type: 'text', value: (row) => row.taxCode },
      { header: 'Mã đơn vị BHXH', width: 14, type: 'text', value: (row) => row.unitCode },
      { header: 'Tên đơn vị', width: 44, type: 'text', value: (row) => row.name },
      { header: 'Địa chỉ', width: 36, type: 'text', value: (row) => row.address },
      { header: 'Xã, phường', width: 20, type: 'text', value: (row) => row.communeName },
      {
        header: 'Tình trạng',
        width: 20,
        type: 'text',
        value: (row) => row.status && STATUS_NAMES[row.status],
      },
      { header: 'Từ ngày', width: 12, type: 'date', value: (row) => row.statusOn },
      {
        header: 'Nguồn',
        width: 18,
        type: 'text',
        value: (row) => row.statusSource && SOURCE_NAMES[row.statusSource],
      },
      { header: 'Lao động đã khai', width: 12, type: 'number', value: (row) => row.declaredWorkers },
      {
        header: 'Quỹ lương đã khai (đồng/tháng)',
        width: 18,
        type: 'number',
        value: (row) => row.declaredWages,
      },
      { header: 'Kỳ', width: 10, type: 'text', value: (row) => row.declaredPeriod },
      { header: 'Đang đóng BHXH (người)', width: 12, type: 'number', value: (row) => row.insuredWorkers },
      { header: 'Quỹ lương đóng (đồng/tháng)', width: 18, type: 'number', value: (row) => row.insuredWages },
      { header: 'Kỳ', width: 10, type: 'text', value: (row) => row.insuredPeriod },
      { header: 'Phát hiện còn mở', width: 12, type: 'number', value: (row) => row.openFindings },
    ],
    rows,
  };
}
