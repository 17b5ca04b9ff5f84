/** What a field is called in the sentence of a pair. */
const FIELDS: Readonly<Record<string, string>> = {
  ho_ten: 'Họ tên',
  ngay_sinh: 'Ngày sinh',
  gioi_tinh: 'Giới tính',
  cccd: 'Số CCCD',
  cmnd: 'Số CMND',
  ma_bhxh: 'Mã số BHXH',
  so_the_bhyt: 'Số thẻ BHYT',
  dien_thoai: 'Điện thoại',
  xa: 'Xã, phường',
  thon: 'Thôn, tổ',
  co_so: 'Tỷ lệ trùng chung của danh sách',
  nguoi_nha: 'Có thể là người cùng nhà',
  doi_thu: 'Còn người khác giống hơn',
};

/** Bits from which a field speaks clearly rather than slightly. */
const CLEAR = 3;

/** Returns a field's share of the evidence with the words that say it: "Ngày sinh: khớp rõ (+8,4)". Weight in bits. */
export function evidenceInWords(share: { readonly field: string; readonly weight: number }): {
  field: string;
  weight: number;
  text: string;
} {
  const { field, weight } = share;
  const strength = Math.abs(weight) >= CLEAR ? 'rõ' : 'nhẹ';
  const verdict = weight === 0 ? 'không nói gì' : `${weight > 0 ? 'ủng hộ' : 'phản đối'} ${strength}`;
  const signed = `${weight > 0 ? '+' : ''}${weight.toFixed(1).replace('.', ',')}`;
  return { field, weight, text: `${FIELDS[field] ?? field}: ${verdict} (${signed})` };
}
