import { labelOf } from './label.ts';
import {
  annexLabelOf,
  beginsClosing,
  documentKindOf,
  isAttachmentNote,
  isEnactingWord,
  isLetterhead,
} from './line-kinds.ts';
import type { SourceLine } from './source-lines.ts';
import { endsParagraph, isLeftOpen, isShouted } from './words.ts';

/** A stretch of lines: the enacting decision, the main or attached text, or one annex. */
export interface DocumentRegion {
  readonly role: 'enacting' | 'main' | 'annex';
  readonly from: number;
  readonly to: number;
}

const NEAR = 14;

/** True when the line itself starts an article, a roman section or a first clause. */
function isStructural(text: string): boolean {
  const label = labelOf(text);
  return label !== null && ['article', 'roman', 'chapter', 'part', 'number'].includes(label.style);
}

function noteFollows(lines: readonly SourceLine[], index: number): boolean {
  let seen = 0;
  for (let i = index + 1; i < lines.length && seen < NEAR; i += 1) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    seen += 1;
    if (isAttachmentNote(text)) return true;
    if (isStructural(text)) return false;
  }
  return false;
}

/** True when the numbering begins anew below a title in capitals: the text that the articles before it enact. */
function restarts(lines: readonly SourceLine[], index: number): boolean {
  for (let i = index + 1; i < Math.min(lines.length, index + 40); i += 1) {
    const label = labelOf(lines[i]?.text ?? '');
    if (label !== null && ['article', 'roman', 'chapter', 'part', 'letter'].includes(label.style))
      return label.value === 1;
  }
  return false;
}

function closingBefore(lines: readonly SourceLine[], index: number, from: number): boolean {
  let seen = 0;
  for (let i = index - 1; i > from && seen < 60; i -= 1) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    seen += 1;
    if (lines[i]?.pieces.some((piece) => beginsClosing(piece.text)) === true || text.endsWith('./.'))
      return true;
    if (isStructural(text)) return false;
  }
  return false;
}

function backOverLetterhead(lines: readonly SourceLine[], index: number, from: number): number {
  let start = index;
  for (let i = index - 1; i > from; i -= 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.text === '') continue;
    if (
      !line.pieces.some((piece) => isLetterhead(piece.text)) ||
      line.pieces.some((piece) => beginsClosing(piece.text))
    )
      break;
    start = i;
  }
  return start;
}

/** First line of the capitals right above a note of attachment: the title of a text of a kind that has no usual name. */
function titleAbove(lines: readonly SourceLine[], index: number, from: number): number {
  let title = index;
  for (let i = index - 1; i > from && index - i < 16; i -= 1) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    if (!isShouted(text) || beginsClosing(text)) break;
    title = i;
  }
  return title;
}

/** Splits the lines of a document into the enacting decision, the text itself and the annexes, in order, without gaps. */
export function documentRegions(lines: readonly SourceLine[]): DocumentRegion[] {
  const cuts: { at: number; role: 'main' | 'annex' }[] = [];
  let structural = false;
  let kindSeen = false;
  let enacted = false;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || line.text === '') continue;
    if (isStructural(line.text)) structural = true;
    if (isEnactingWord(line.text) && line.text.endsWith(':')) enacted = true;
    const previous = previousWords(lines, i);
    const annex = structural ? annexLabelOf(line.text) : null;
    if (annex !== null && line.cells === null && startsAnnex(lines, i, previous, annex.rest)) {
      cuts.push({ at: backOverLetterhead(lines, i, cuts.at(-1)?.at ?? 0), role: 'annex' });
      continue;
    }
    if (isAttachmentNote(line.text) && structural && !cuts.some((cut) => cut.role === 'main')) {
      const title = titleAbove(lines, i, cuts.at(-1)?.at ?? 0);
      if (title < i && closingBefore(lines, title, cuts.at(-1)?.at ?? 0))
        cuts.push({ at: title, role: 'main' });
      continue;
    }
    if (line.cells !== null || documentKindOf(line.text) === null) continue;
    const attached =
      (kindSeen || enacted) &&
      structural &&
      (noteFollows(lines, i) ||
        closingBefore(lines, i, cuts.at(-1)?.at ?? 0) ||
        (enacted && isShouted(line.text) && restarts(lines, i)));
    if (attached && !cuts.some((cut) => cut.role === 'main' || i - cut.at < 6)) {
      cuts.push({ at: backOverLetterhead(lines, i, cuts.at(-1)?.at ?? 0), role: 'main' });
    }
    kindSeen = true;
  }
  const hasAttached = cuts.some((cut) => cut.role === 'main');
  const regions: DocumentRegion[] = [];
  let from = 0;
  let role: DocumentRegion['role'] = hasAttached ? 'enacting' : 'main';
  for (const cut of cuts) {
    regions.push({ role, from, to: cut.at });
    from = cut.at;
    role = cut.role;
  }
  regions.push({ role, from, to: lines.length });
  return regions.filter((region, index) => region.to > region.from || (index === 0 && regions.length === 1));
}

function previousWords(lines: readonly SourceLine[], index: number): { text: string; blank: boolean } {
  let blank = false;
  for (let i = index - 1; i >= 0; i -= 1) {
    const text = lines[i]?.text ?? '';
    if (text !== '') return { text, blank };
    blank = true;
  }
  return { text: '', blank };
}

function startsAnnex(
  lines: readonly SourceLine[],
  index: number,
  previous: { text: string; blank: boolean },
  rest: string,
): boolean {
  if (!previous.blank && isLeftOpen(previous.text)) return false;
  if (rest !== '' || noteFollows(lines, index)) return true;
  const next = lines.slice(index + 1, index + 6).find((line) => line.text !== '');
  if (next === undefined) return false;
  return previous.blank || endsParagraph(previous.text) || next.cells !== null || /^\p{Lu}/u.test(next.text);
}
