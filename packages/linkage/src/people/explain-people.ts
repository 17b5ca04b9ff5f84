import type { PairAccount } from '../kernel/pair-account.ts';

const NUMBERS = [
  'không đủ số ở hai bên',
  'trùng số',
  'lệch một chữ số',
  'hai số liền nhau (thường là người cùng nhà)',
  'hai số khác nhau',
];

/** What each level of each field means, in words. */
const SENTENCES: Readonly<Record<string, { readonly name: string; readonly levels: readonly string[] }>> = {
  ho_ten: {
    name: 'Họ tên',
    levels: [
      'thiếu ở một bên',
      'trùng cả dấu',
      'trùng, một bên mất dấu',
      'trùng chữ, khác dấu',
      'trùng, đảo thứ tự',
      'trùng tên, khác một phần họ hoặc đệm',
      'tên gần giống',
      'tên viết tắt',
      'tên khác nhau',
    ],
  },
  ngay_sinh: {
    name: 'Ngày sinh',
    levels: [
      'thiếu ở một bên',
      'trùng',
      'cùng năm, cùng ghi 01/01',
      'cùng năm, một bên chỉ có năm',
      'cùng năm, một bên ghi 01/01',
      'ngày và tháng đảo nhau',
      'cùng năm, trùng ngày hoặc tháng',
      'cùng năm, khác ngày tháng',
      'trùng ngày tháng, năm gần nhau',
      'trùng ngày tháng, khác năm',
      'năm gần nhau, ngày không rõ',
      'khác nhau',
    ],
  },
  gioi_tinh: { name: 'Giới tính', levels: ['không rõ', 'trùng', 'khác nhau'] },
  cccd: { name: 'CCCD', levels: NUMBERS },
  cmnd: { name: 'CMND', levels: NUMBERS },
  ma_bhxh: { name: 'Mã số BHXH', levels: NUMBERS },
  so_the_bhyt: { name: 'Số thẻ BHYT', levels: NUMBERS },
  dien_thoai: { name: 'Điện thoại', levels: NUMBERS },
  xa: {
    name: 'Xã, phường',
    levels: [
      'thiếu ở một bên',
      'cùng xã (có tính sáp nhập)',
      'xã cũ nhập một phần vào xã mới',
      'hai xã cũ nay cùng một xã mới',
      'khác xã, cùng tỉnh',
      'khác tỉnh',
    ],
  },
  thon: { name: 'Thôn, số nhà', levels: ['không so được', 'trùng', 'khác nhau'] },
  co_so: { name: 'Xuất phát', levels: ['khả năng trước khi xem dữ liệu'] },
  nguoi_nha: { name: 'Người nhà', levels: ['có thể là người khác trong cùng gia đình'] },
};

function signed(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(share).toFixed(1).replace('.', ',')}`;
}

/** Returns what a field of a pair of people says, in words: "Ngày sinh: cùng năm, một bên chỉ có năm". */
export function fieldInWords({ field, level }: { readonly field: string; readonly level: number }): string {
  const { name, levels } = SENTENCES[field] ?? { name: field, levels: [] };
  return `${name}: ${levels[level] ?? ''}`;
}

/** Returns the account of a pair of people in words, one line a field, most telling first. */
export function explainPeople(account: PairAccount, matchFrom: number): string {
  const lines = account.fields
    .filter(({ share }) => Math.abs(share) >= 0.05)
    .map(({ field, level, share }) => ({
      share,
      text: `${signed(share).padStart(6)}  ${fieldInWords({ field, level })}`,
    }))
    .sort((x, y) => Math.abs(y.share) - Math.abs(x.share));
  const rivals = account.others
    .slice(0, 5)
    .map(({ idA, idB, score }) => `        ${idA} – ${idB}: ${signed(score)}`);
  return [
    `${account.idA} – ${account.idB}: ${signed(account.score)} (log2 của tỷ số khả năng; từ ${signed(matchFrom)} là tự ghép)`,
    ...lines.map(({ text }) => text),
    `${signed(account.overlap).padStart(6)}  Mức trùng của hai danh sách`,
    `${signed(account.rivals).padStart(6)}  Dòng khác cũng khớp: ${account.others.length}`,
    ...rivals,
    ...(account.compared ? [] : ['        Hai dòng không chung khóa nào nên không được đem so khi chạy.']),
  ].join('\n');
}
