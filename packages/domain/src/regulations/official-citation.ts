const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const LETTERS: Readonly<Record<string, string>> = { dd: 'đ' };

/**
 * Returns a provision as official documents cite it, innermost first: "d7.7" -> "khoản 7 Điều 7", "d6.2.a" -> "điểm a khoản 2 Điều 6",
 * "r3.4.a.g2.p1" -> "dấu cộng thứ 1 gạch đầu dòng thứ 2 điểm a khoản 4 mục III". What has no such place returns null.
 */
export function officialCitation(provisionId: string): string | null {
  const [first = '', ...rest] = provisionId.split('.');
  if (first === 'qd') {
    const inner = officialCitation(rest.join('.'));
    return inner === null ? null : `${inner} Quyết định ban hành`;
  }
  const top = /^([dr])(\d+)$/u.exec(first);
  if (top === null) return null;
  const [, kind, order = ''] = top;
  const parts = [kind === 'd' ? `Điều ${order}` : `mục ${ROMAN[Number(order)] ?? order}`];
  for (const segment of rest) {
    const place = placeOf(segment.replace(/~\d+$/u, ''));
    if (place === null) return null;
    parts.unshift(place);
  }
  return parts.join(' ');
}

function placeOf(segment: string): string | null {
  const [, sign = '', order = ''] = /^([a-zđ]*)(\d*)$/u.exec(segment) ?? [];
  if (sign === '' && order !== '') return `khoản ${order}`;
  if (order === '' && sign !== '') return `điểm ${LETTERS[sign] ?? sign}`;
  switch (sign) {
    case 'g':
      return `gạch đầu dòng thứ ${order}`;
    case 'p':
      return `dấu cộng thứ ${order}`;
    case 't':
      return `đoạn ${order}`;
    default:
      return null;
  }
}
