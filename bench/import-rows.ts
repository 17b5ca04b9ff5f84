/** Columns of the list: key in the layout, header in the file. */
export const IMPORT_COLUMNS: readonly (readonly [string, string])[] = [
  ['ma_bhxh', 'Mã số BHXH'],
  ['ho_ten', 'Họ và tên'],
  ['ngay_sinh', 'Ngày sinh'],
  ['gioi_tinh', 'Giới tính'],
  ['dan_toc', 'Dân tộc'],
  ['so_giay_to', 'Số CCCD/CMND'],
  ['loai_bao_hiem', 'Loại bảo hiểm'],
  ['tu_ngay', 'Từ ngày'],
  ['muc_luong', 'Mức lương, thu nhập làm căn cứ đóng'],
  ['xa_phuong', 'Xã, phường'],
  ['dia_chi', 'Địa chỉ cư trú'],
  ['dien_thoai', 'Điện thoại'],
];

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Y', 'A', 'Đặng', 'Võ', 'Bùi'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thị Thu', 'Quốc', 'Hữu'];
const NAMES = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Hạnh',
  'Hương',
  'Khánh',
  'Lan',
  'Phượng',
  'Tuấn',
  'Thảo',
  'Yến',
];
const GROUPS = ['Kinh', 'Xơ-đăng', 'Ba-na', 'Gia-rai', 'Gié-Triêng', 'Mường', 'Thái'];
const COMMUNES = [
  'Phường Kon Tum',
  'Xã Đăk Hà',
  'Xã Đăk Tô',
  'Xã Sa Thầy',
  'Xã Ngọk Réo',
  'Xã Măng Đen',
  'Xã Ia Chim',
];
const SCHEMES = ['BHXH-BB', 'BHYT', 'BHXH-TN'];

/** Yields rows of a plausible list of insured people, the same at every run; one row in a thousand has a mistake. */
export function* importRows(rows: number): Generator<string[]> {
  let state = 20_261_124;
  const under = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = (texts: readonly string[]): string => texts[under(texts.length)] ?? '';
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let row = 1; row <= rows; row += 1) {
    const [day, month, year] = [1 + under(28), 1 + under(12), 1950 + under(55)];
    const female = under(2);
    const digit = (year >= 2000 ? 2 : 0) + female;
    yield [
      String(6_200_000_000 + row),
      `${pick(SURNAMES)} ${pick(MIDDLES)} ${pick(NAMES)}`,
      row % 1000 === 0 ? '31/02/1990' : `${two(day)}/${two(month)}/${year}`,
      female === 1 ? 'Nữ' : 'Nam',
      pick(GROUPS),
      `062${digit}${two(year % 100)}${String(row).padStart(6, '0')}`,
      pick(SCHEMES),
      `01/${two(1 + under(12))}/${2015 + under(11)}`,
      String(4_960_000 + under(300) * 100_000),
      pick(COMMUNES),
      `Thôn ${1 + under(12)}, ${pick(COMMUNES)}, tỉnh Quảng Ngãi`,
      `09${String(10_000_000 + under(89_999_999))}`,
    ];
  }
}
