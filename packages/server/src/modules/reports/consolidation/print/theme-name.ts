import type { IssueItem } from '@ansinh/contract/reports/reports.schemas';

const NAMES: Readonly<Record<IssueItem['theme'], string>> = {
  collection: 'Thu, đóng bảo hiểm',
  coverage: 'Phát triển người tham gia',
  medical: 'Khám bệnh, chữa bệnh bảo hiểm y tế',
  data: 'Dữ liệu, kết nối, cung cấp thông tin',
  inspection: 'Thanh tra, kiểm tra, xử lý vi phạm',
  money: 'Kinh phí',
  regulation: 'Cơ chế, chính sách, quy định',
  other: 'Nội dung khác',
};

/** Returns what difficulties of a theme are headed with in a report. */
export function themeName(theme: IssueItem['theme']): string {
  return NAMES[theme];
}
