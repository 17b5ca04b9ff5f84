import type { ProvisionNode } from './provision-node.ts';
import { isAgencyName } from './agency-name.ts';
import { isHeadingLike } from './provision-node.ts';
import type { SourceLine } from './source-lines.ts';
import { awaitsNumber, endsParagraph, endsSentence, isLeftOpen, isShouted, startsLower } from './words.ts';

/** How the lines of a document were broken. */
export interface Wrapping {
  /** True when sentences are broken at a fixed width. */
  readonly hard: boolean;
  /** The width, in characters; meaningless when not hard. */
  readonly width: number;
  /** The width at which first lines of paragraphs break, often smaller in texts copied from web pages. */
  readonly firstWidth: number;
}

/** Wrapping widths vary by a few characters; a line this full was full. */
const SLACK = 0.95;

const TAIL_OF_NAME = /^(?:Việt Nam|Thương binh|Tổ quốc|Y tế|Hồ Chí Minh|Cộng sản)(?=$|[\s,;.])/;
const ABBREVIATION_FIRST = /^\p{Lu}{2,}(?=[,;.)]|$)/u;

function atShare(widths: number[], share: number): number {
  return widths.sort((a, b) => a - b)[Math.floor(widths.length * share)] ?? 0;
}

/** Finds out whether the text was wrapped at a fixed width, and at which. */
export function wrappingOf(lines: readonly SourceLine[]): Wrapping {
  const broken: number[] = [];
  const firsts: number[] = [];
  let words = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1]?.text ?? '';
    if (line === undefined || line.text === '' || line.cells !== null) continue;
    words += 1;
    if (!startsLower(next) || /^[a-zđ][).]/.test(next)) continue;
    broken.push(line.width);
    if (/^(?:\d{1,2}\.|[a-zđ]\))\s/.test(line.text)) firsts.push(line.width);
  }
  const width = atShare(broken, 0.98);
  const firstWidth = firsts.length >= 5 ? atShare(firsts, 0.98) : width;
  return {
    hard: words > 8 && broken.length / words > 0.2 && width < 200,
    width,
    firstWidth: Math.min(width, firstWidth),
  };
}

/** True when the first word of the next line would still have fitted, so that the break was meant. */
export function brokeEarly(seam: Seam): boolean {
  const { previous, next, wrapping } = seam;
  const space = next.text.indexOf(' ');
  const word = space === -1 ? next.text.length : space;
  return previous.width + 1 + word <= (seam.firstLine ? wrapping.firstWidth : wrapping.width * SLACK);
}

/** What is known where one line follows another. */
export interface Seam {
  readonly previous: SourceLine;
  readonly next: SourceLine;
  readonly blankBetween: boolean;
  readonly footnoteBetween: boolean;
  /** True when the previous line is the first of its paragraph. */
  readonly firstLine: boolean;
  /** The paragraph that the previous line ends. */
  readonly words: string;
  readonly node: ProvisionNode;
  readonly wrapping: Wrapping;
}

function goesOnWithNumber(words: string, text: string): boolean {
  if (/^\d/.test(text)) return awaitsNumber(words);
  return (
    /^(?:Điều|Khoản|Mục|Chương)\s/.test(text) &&
    /(?:khoản|điểm|điều|mục)\s+[\da-zđ]{1,3}$/i.test(words.slice(-20))
  );
}

const TASK_WORDS =
  /\s(?:chủ trì|phối hợp (?:với|cùng)|có trách nhiệm|chịu trách nhiệm|báo cáo|cung cấp|chỉ đạo|tham mưu)(?=[\s,])/;

/** An unfinished sentence that lays a task on somebody is no title: the capital at the next line begins a name. */
function saysTask(words: string, text: string, node: ProvisionNode): boolean {
  return (
    ['clause', 'point', 'dash', 'plus'].includes(node.kind) &&
    words.length >= 50 &&
    TASK_WORDS.test(` ${words.charAt(0).toLowerCase()}${words.slice(1)}`) &&
    /^\p{Lu}/u.test(text) &&
    !isShouted(text) &&
    !isAgencyName(text) &&
    !/(?:sau|sau đây|gồm)$/.test(words)
  );
}

/** True when the next line (which has no label of its own) goes on with the paragraph before it. */
export function goesOn(seam: Seam): boolean {
  const { words, next, node, previous, wrapping } = seam;
  if (words === '') return false;
  const text = next.text;
  if (seam.blankBetween) {
    if (endsParagraph(words)) return false;
    if (startsLower(text)) return true;
    if (words.length < 40 || isShouted(text)) return false;
    const inItem = node.kind !== 'article' && node.kind !== 'chapter' && node.kind !== 'section';
    if (isLeftOpen(words)) return true;
    return inItem && words.length >= 60 && (seam.footnoteBetween || /^\p{Lu}{2,}[\s,;]/u.test(text));
  }
  if (seam.footnoteBetween && !endsParagraph(words) && !isShouted(text)) return true;
  if (/^[,;.)]/.test(text) || (wrapping.hard && /^[;,.)]{1,2}$/.test(previous.text))) return true;
  if (/^[-–—]\s/.test(text) && !endsParagraph(words)) return true;
  if (text.startsWith('(')) return !endsSentence(words);
  if (startsLower(text)) return true;
  if (goesOnWithNumber(words, text)) return true;
  if (endsParagraph(words)) return wrapping.hard && !brokeEarly(seam);
  if (isLeftOpen(words) || (isShouted(words) && isShouted(text))) return true;
  if (saysTask(words, text, node)) return true;
  if (isShouted(words) || !wrapping.hard) return false;
  if (!/^\p{Lu}/u.test(text) || ABBREVIATION_FIRST.test(text)) return true;
  const meantBreak = brokeEarly(seam) && words.includes(' ') && !TAIL_OF_NAME.test(text);
  return !(meantBreak && node.paragraphs.length === 1 && isHeadingLike(node.kind, words));
}
