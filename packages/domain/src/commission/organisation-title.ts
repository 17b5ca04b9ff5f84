/** The day the law renamed the organisations. */
const RENAMED = '2025-07-01';

/** Returns what the law calls the organisations that collect, on a day. @law NĐ 233/2025/NĐ-CP Đ19, Đ26.3 */
export function organisationTitle(on: string): string {
  return on < RENAMED ? 'Tổ chức dịch vụ thu' : 'Tổ chức hỗ trợ phát triển đối tượng';
}
