import type { ProvisionKind } from '../parsed-regulation.ts';
import { isAgencyName } from './agency-name.ts';
import type { LabelStyle } from './label.ts';
import { endsParagraph, isShouted } from './words.ts';

/** A provision while the tree is being built. */
export interface ProvisionNode {
  readonly kind: ProvisionKind;
  readonly style: LabelStyle | 'paragraph' | 'region';
  readonly label: string;
  readonly value: number;
  /** Last part of the id. */
  readonly segment: string;
  /** Depth order: a label closes every open node of its own rank or deeper. */
  readonly rank: number;
  readonly start: number;
  readonly children: ProvisionNode[];
  /** Own words, paragraph by paragraph, hard wraps joined. */
  readonly paragraphs: string[];
  /** Set when the words are known to be a title. */
  readonly headed?: boolean;
}

const MAX_HEADING = 420;
const SENTENCE_WORDS = /(?:Quyết định này|Nghị quyết này|có hiệu lực|chịu trách nhiệm thi hành|kèm theo)/;
/** A few words with a full stop, as some offices write the title of a clause: "1. Mục đích." */
const SHORT_TITLE = /^\S+(?:\s[^\s.;:,]+){1,6}\.$/;
const DUTY_START =
  /^(?:chủ trì|phối hợp|tham mưu|chỉ đạo|hằng|hàng|định kỳ|cung cấp|tiếp nhận|hướng dẫn|kiểm tra|giao cho|căn cứ|trên cơ sở)(?=\s|,)/i;

/** True when the first words of a provision of that kind read like a title rather than like text. */
export function isHeadingLike(kind: ProvisionKind, text: string): boolean {
  if (text.length > MAX_HEADING || text === '') return false;
  if (kind === 'chapter' || kind === 'part' || kind === 'section')
    return isShouted(text) || !endsParagraph(text);
  if (isAgencyName(text)) return true;
  if (kind === 'dash' || kind === 'plus' || kind === 'paragraph' || SENTENCE_WORDS.test(text)) return false;
  if (kind === 'article' && /^[^.;:]{3,120}[.:]$/.test(text))
    return !DUTY_START.test(text) && !text.endsWith(':');
  return !endsParagraph(text) && !(kind !== 'article' && DUTY_START.test(text));
}

/** Heading and own text of a finished node. */
export function headingAndText(node: ProvisionNode): { heading: string | null; text: string } {
  const [first, ...others] = node.paragraphs;
  if (first === undefined) return { heading: null, text: '' };
  const goesOn = others.length > 0 || node.children.some((child) => child.style !== 'footnote');
  const always =
    node.kind === 'chapter' || node.kind === 'section' || node.kind === 'part' || isShouted(first);
  const titled =
    node.headed === true ||
    (isHeadingLike(node.kind, first) && (goesOn || (always && node.kind !== 'article')));
  const items = node.children.some(
    (child) => child.kind === 'point' || child.kind === 'dash' || child.kind === 'clause',
  );
  const dotted =
    node.kind === 'clause' &&
    items &&
    others.length === 0 &&
    SHORT_TITLE.test(first) &&
    !DUTY_START.test(first);
  if (!titled && !dotted) return { heading: null, text: node.paragraphs.join('\n') };
  return { heading: first.replace(/\s*[.:]+$/, ''), text: others.join('\n') };
}
