import type { Binding, DocumentFacts, Provision } from '../parsed-regulation.ts';

const PARTIES =
  /(?<![\p{L}])(?:các\s+bên|(?:hai|ba|bốn|0?[2-5])\s+(?:bên|ngành|cơ\s+quan|đơn\s+vị))(?![\p{L}])/iu;
const SIGNED =
  /(?:thống\s+nhất|cùng|tiến\s+hành)\s+(?:ký|ký\s+kết|ban\s+hành|thực\s+hiện)|ký\s+kết\s+(?:quy\s+chế|chương\s+trình|thỏa\s+thuận)|sau\s+đây\s+gọi\s+(?:chung\s+)?là\s+(?:các|hai|ba|\d+)\s+bên/iu;
const AGREEMENT_NUMBER = /QCPH|CTPH|KHPH|TTPH|TTLT|LN\b|QCLN|CTLT|KHLT|TTHT|QC(?=[-/])/iu;
const ENACTED = /quyết\s+định|chỉ\s+thị|nghị\s+quyết|kế\s+hoạch|chương\s+trình\s+hành\s+động/iu;

/**
 * Binding force that a document's duties have by default: `agreement` when parties sign it together
 * ("3 bên thống nhất ký kết", number "…/QCPH-…"), else `order`.
 */
export function documentBinding(
  document: DocumentFacts,
  provisions: readonly Provision[],
  source: string,
): Binding {
  const kind = document.kind ?? '';
  const number = document.number ?? '';
  if (/thỏa\s+thuận|liên\s+tịch/iu.test(kind)) return 'agreement';
  if (ENACTED.test(kind) && !AGREEMENT_NUMBER.test(number)) return 'order';
  if (/\/QĐ|\/CT-|\/NQ-/u.test(number)) return 'order';
  if (/\(\s*(?:ban\s+hành\s+)?kèm\s+theo\s+(?:quyết\s+định|nghị\s+quyết)/iu.test(source.slice(0, 12_000)))
    return 'order';
  if (AGREEMENT_NUMBER.test(number)) return 'agreement';
  const opening = source.slice(0, 12_000);
  if (SIGNED.test(opening) && PARTIES.test(opening)) return 'agreement';
  const partyWords = provisions.filter((provision) => PARTIES.test(provision.text)).length;
  return partyWords >= 3 && document.issuer === null ? 'agreement' : 'order';
}
