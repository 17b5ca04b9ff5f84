import { matchOffice } from './agency-lexicon.ts';
import type { Token } from './tokens.ts';

/** Words before the name of a person: "Đồng chí", "Ông", "Bà". */
function addressEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.lower;
  if (first === 'đồng' && tokens[from + 1]?.lower === 'chí') return from + 2;
  return (first === 'ông' || first === 'bà') && tokens[from]?.capital === true ? from + 1 : from;
}

/**
 * "Đồng chí Nguyễn Văn A, Phó Chủ tịch Ủy ban nhân dân tỉnh", "Đồng chí Chánh Văn phòng": where the office of a person
 * addressed by title stands, and where the name alone ends; null when nobody is addressed.
 */
export function titledPerson(
  tokens: readonly Token[],
  from: number,
): { readonly office: number | null; readonly nameEnd: number } | null {
  const start = addressEnd(tokens, from);
  if (start === from) return null;
  if (matchOffice(tokens, start) > 0) return { office: start, nameEnd: start };
  let at = start;
  while (at - start < 6 && tokens[at]?.capital === true && matchOffice(tokens, at) === 0) at += 1;
  if (at - start < 2) return null;
  const next = [',', '-', '–'].includes(tokens[at]?.lower ?? '') ? at + 1 : at;
  return { office: matchOffice(tokens, next) > 0 ? next : null, nameEnd: at };
}
