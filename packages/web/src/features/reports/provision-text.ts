const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Returns how a provision's id is cited: "d24.1" -> "Đ24.1", "d8.2.g1" -> "Đ8.2 g1", "r3.4.a.g2.p1" -> "III.4.a g2+1". */
export function provisionText(id: string): string {
  return id
    .split('.')
    .map((segment, at) => {
      const [, kind = '', order = ''] = /^([a-zđ]*?)(\d*)$/.exec(segment) ?? [];
      if (at === 0 && kind === 'd') return `Đ${order}`;
      if (at === 0 && kind === 'r') return ROMAN[Number(order)] ?? segment;
      if (at > 0 && order !== '' && kind === 'g') return ` g${order}`;
      if (at > 0 && order !== '' && kind === 'p') return `+${order}`;
      return at === 0 ? segment : `.${segment}`;
    })
    .join('');
}
