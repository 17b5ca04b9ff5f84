import type { LabelCandidate, LabelStyle } from './label.ts';
import type { ProvisionNode } from './provision-node.ts';
import { brokeEarly } from './wrapping.ts';
import type { Seam } from './wrapping.ts';
import { awaitsNumber, endsParagraph, isLeftOpen, isShouted, startsLower } from './words.ts';

/** Second halves of names with a dash inside: "Lao động - Thương binh và Xã hội", "kinh tế - xã hội". */
const COMPOUND_AFTER_DASH =
  /^(?:Thương binh|Xã hội|Kế hoạch|Tài chính|Thể thao|Sổ\b|Thẻ\b|Đầu tư|Truyền hình|Du lịch|Công nghệ|Kỹ thuật|Nghề nghiệp|Sự nghiệp|Tín dụng|Khoáng sản|Gia đình|Giáo dục thường xuyên|Bưu điện|Chính trị|Kinh tế|Văn hóa)(?=[\s,;.)]|$)/i;

function nearest(style: LabelStyle, open: readonly ProvisionNode[]): ProvisionNode | null {
  for (let i = open.length - 1; i >= 0; i -= 1) {
    const node = open[i];
    if (node?.style === style) return node;
  }
  return null;
}

function dashIsItem(seam: Seam, rest: string): boolean {
  if (seam.blankBetween || seam.words === '' || endsParagraph(seam.words) || seam.words.endsWith(','))
    return true;
  if (COMPOUND_AFTER_DASH.test(rest)) return false;
  if (!seam.wrapping.hard) return true;
  return brokeEarly(seam) && !isLeftOpen(seam.words) && !(startsLower(rest) && seam.node.kind !== 'dash');
}

function follows(candidate: LabelCandidate, last: number, clean: boolean): boolean {
  const step = candidate.value - last;
  if (candidate.style === 'point') return step === 1 || step === 2 || (step === 3 && clean);
  return step === 1 || (clean && step > 1 && step <= 3);
}

/** True when the label is plausible where it stands: in order, and not a number inside a wrapped sentence. */
export function isInOrder(
  candidate: LabelCandidate,
  seam: Seam | null,
  open: readonly ProvisionNode[],
  lastArticle: number,
): boolean {
  if (seam === null) return true;
  const { style, value, rest } = candidate;
  const clean = seam.blankBetween || seam.words === '' || endsParagraph(seam.words);
  if (style === 'dash') return dashIsItem(seam, rest);
  if (style === 'plus' || style === 'bullet')
    return clean || !isLeftOpen(seam.words) || seam.words.endsWith(',');
  if (style === 'footnote') return !/^[,.;:)]/.test(rest) && rest !== '';
  if (!clean && (awaitsNumber(seam.words) || isLeftOpen(seam.words))) return false;
  if (candidate.weak === true && !clean && seam.wrapping.hard && !brokeEarly(seam)) return false;
  if (style === 'article' && candidate.weak === true) return value === lastArticle + 1;
  if (style === 'article') return value === lastArticle + 1 || value === 1 || clean;
  if (style === 'chapter' || style === 'part' || style === 'section') {
    if (startsLower(rest)) return false;
    return rest === '' || isShouted(rest) || clean;
  }
  if (style !== 'nested' && /^[,;)]/.test(rest)) return false;
  const sibling = nearest(style, open);
  if (style === 'nested') {
    const outer = Number(candidate.key.split('-')[0]);
    const inside = open.some(
      (node) =>
        (node.style === 'number' ||
          node.style === 'roman' ||
          node.style === 'article' ||
          node.style === 'nested') &&
        node.value === outer,
    );
    return (
      (clean || inside) &&
      (inside || sibling !== null || value === 1) &&
      !(startsLower(rest) && !/[.)]$/.test(candidate.label))
    );
  }
  if (sibling === null)
    return (
      value === 1 ||
      (clean && value <= 3 && style !== 'letter') ||
      (clean && (style === 'number' || (style === 'roman' && isShouted(rest))))
    );
  if (follows(candidate, sibling.value, clean)) return true;
  if (open.some((node) => node.style === style && follows(candidate, node.value, false))) return true;
  return clean && (value === 1 || value === sibling.value);
}
