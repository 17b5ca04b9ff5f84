import type { CellKind } from '@ansinh/domain/exchange';

/** How a cell of each kind is filled in, as the notes of a template say it. */
export const KIND_NOTES: Readonly<Record<CellKind, string>> = {
  text: '',
  name: 'Họ, chữ đệm và tên, có dấu.',
  integer: 'Số nguyên.',
  decimal: 'Số.',
  money: 'Số tiền, đơn vị đồng.',
  percent: 'Tỷ lệ %, ví dụ 92,5.',
  date: 'Ngày dd/mm/yyyy, ví dụ 05/07/2026.',
  'partial-date': 'Ngày dd/mm/yyyy; nếu chỉ biết tháng, năm thì ghi mm/yyyy hoặc yyyy.',
  period: 'Kỳ, ví dụ Quý III/2026 hoặc 09/2026.',
  sex: 'Nam hoặc Nữ.',
  ethnicity: 'Tên dân tộc, chọn trong danh sách.',
  code: 'Chọn trong danh sách.',
  'yes-no': 'Có hoặc Không.',
  'identity-number': 'Số CCCD 12 chữ số hoặc CMND 9 chữ số, giữ số 0 ở đầu.',
  'bhxh-number': 'Mã số BHXH 10 chữ số, giữ số 0 ở đầu.',
  'bhyt-card': 'Thẻ BHYT 15 ký tự hoặc 10 chữ số cuối.',
  'tax-code': 'Mã số thuế 10 hoặc 13 chữ số, giữ số 0 ở đầu.',
  phone: 'Số điện thoại, giữ số 0 ở đầu.',
  email: 'Địa chỉ thư điện tử.',
  address: 'Số nhà, đường hoặc thôn, tổ.',
  territory: 'Tên xã, phường, đặc khu.',
};
