import { addDays } from '@ansinh/vietnamese/plain-date';
import type { Provision } from '../parsed-regulation.ts';
import { citedDocuments } from './document-number.ts';
import { printedDateIn } from './printed-date.ts';

/** When a document takes effect and what it repeals. */
export interface EffectFacts {
  /** ISO date, null when the text fixes none or the date of signature is unknown. */
  readonly effectiveOn: string | null;
  readonly effectiveRule: string | null;
  readonly repeals: readonly string[];
}

const THIS_DOCUMENT =
  /(?:Quyết định|Quy chế|Quy định|Chương trình|Kế hoạch|Chỉ thị|Nghị quyết|Thỏa thuận|Thoả thuận|Biên bản|Văn bản|Thông báo|Hướng dẫn|Hợp đồng|Thông tư(?: liên tịch)?|Nghị định|Luật)(?:[^.;]{0,60}?|\s+này[^.;]{0,220}?)\s(?:này\s)?(?:có|bắt đầu có)\s+hiệu lực/i;
const REPEAL = /(?:bãi bỏ|thay thế|hết hiệu lực|huỷ bỏ|hủy bỏ)/i;
const MONTH_DATE = /ngày\s+\d{1,2}(?:\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})/i;

function ruleIn(sentence: string, issuedOn: string | null): { on: string | null; rule: string } | null {
  const after =
    /sau\s+(\d{1,3})(?:\s*\([^)]{1,30}\))?\s+ngày[^.;]{0,20}?,?\s*kể từ ngày\s+(?:ký|ban hành|công bố|đăng)(?:\s+(?:ban hành|ký))?/i.exec(
      sentence,
    );
  if (after !== null)
    return { on: issuedOn === null ? null : addDays(issuedOn, Number(after[1])), rule: after[0] };
  const dated = new RegExp(`(?:kể\\s+)?từ\\s+${MONTH_DATE.source}`, 'i').exec(sentence);
  if (dated !== null) return { on: printedDateIn(dated[0]), rule: dated[0] };
  const signed = /(?:kể\s+)?từ ngày\s+(?:ký(?:\s+(?:ban hành|kết))?|ban hành|thông qua)/i.exec(sentence);
  return signed === null ? null : { on: issuedOn, rule: signed[0] };
}

/** Reads the effect clause and the repealed documents from the provisions of the decision itself (or of a lone text). */
export function effectFacts(provisions: readonly Provision[], issuedOn: string | null): EffectFacts {
  let found: { on: string | null; rule: string } | null = null;
  const repeals = new Set<string>();
  for (const provision of provisions) {
    const inEffect = /hiệu lực/i.test(provision.text) || /hiệu lực|thi hành/i.test(provision.heading ?? '');
    if (!inEffect && !REPEAL.test(provision.text)) continue;
    for (const sentence of provision.text.split(/(?<=[.;])\s+(?=\p{Lu})|\n/u)) {
      const effect = THIS_DOCUMENT.exec(sentence);
      if (effect !== null) found ??= ruleIn(sentence.slice(effect.index + effect[0].length), issuedOn);
      const repeal = REPEAL.exec(sentence);
      if (repeal === null || !/(?:này|hết hiệu lực|bãi bỏ|kể từ)/i.test(sentence)) continue;
      const ended = /hết hiệu lực/i.test(repeal[0]) || /hết hiệu lực/i.test(sentence);
      for (const cited of citedDocuments(ended ? sentence : sentence.slice(repeal.index))) repeals.add(cited);
    }
  }
  return { effectiveOn: found?.on ?? null, effectiveRule: found?.rule ?? null, repeals: [...repeals] };
}
