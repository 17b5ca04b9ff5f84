import type { SourceLine } from '../structure/source-lines.ts';

const BASE = /^(?:[-–+]\s*)?(Căn cứ|Thực hiện|Thi hành)(?=\s)/;
const OTHER = /^(?:[-–+]\s*)?(?:Theo đề nghị|Xét|QUYẾT ĐỊNH|QUYẾT NGHỊ|Hôm nay|Chúng tôi|Để |Nhằm )/;
const ANNOUNCES =
  /[,;.]\s*(?=(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Bảo hiểm xã hội|BHXH|Sở |Ban |Chủ tịch|Công an|Thủ tướng|Hai bên|Các bên)[^;]*(?:như sau|ban hành|xây dựng|thống nhất))/u;

/** Returns the legal bases of a preamble ("Căn cứ …", "Thực hiện …"), one each, hard wraps joined, closing marks taken off. */
export function legalBasesOf(lines: readonly SourceLine[], from: number, to: number): string[] {
  const bases: string[] = [];
  let open = false;
  let blank = false;
  for (let i = from; i < to; i += 1) {
    const text = lines[i]?.text ?? '';
    if (text === '') {
      blank = true;
      continue;
    }
    const words = text.replace(/^[-–+]\s*/, '');
    if (BASE.test(text)) {
      bases.push(words);
      open = true;
    } else if (OTHER.test(text) || (blank && /^\p{Lu}/u.test(text)) || text.endsWith(':')) open = false;
    else if (open) bases.push(`${bases.pop() ?? ''} ${words}`);
    blank = false;
  }
  return bases
    .map((base) => {
      const announced = ANNOUNCES.exec(base);
      return (announced === null ? base : base.slice(0, announced.index)).replace(/[\s;,.:]+$/, '');
    })
    .filter((base) => base.length > 12);
}
