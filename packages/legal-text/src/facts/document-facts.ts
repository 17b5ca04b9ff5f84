import type { DocumentFacts, Provision } from '../parsed-regulation.ts';
import type { ReadRegion } from '../structure/build-provisions.ts';
import type { RegionFrame } from '../structure/region-frame.ts';
import { documentKindOf, isLetterhead, isSigningLine } from '../structure/line-kinds.ts';
import { collapse } from '../structure/line-words.ts';
import type { SourceLine } from '../structure/source-lines.ts';
import { isShouted } from '../structure/words.ts';
import { closingFacts } from './closing.ts';
import { effectFacts } from './effect.ts';
import { attachmentNoteFacts, letterheadFacts } from './letterhead.ts';
import { legalBasesOf } from './preamble.ts';
import { printedDateIn } from './printed-date.ts';

const BASE_KIND =
  /^(?:quyết định|nghị quyết|chỉ thị|quy chế|quy định|chương trình|kế hoạch|thông báo|hướng dẫn|phương án|đề án|biên bản|thông tư|nghị định|thỏa thuận|công điện|kết luận|báo cáo|tờ trình|dự án|chiến lược|quy trình|nội quy|điều lệ|lộ trình)(?=\s|$)/;

/** Kinds that the letters of a document number stand for, where the title does not name one. */
const KIND_OF_SYMBOL: readonly (readonly [RegExp, string])[] = [
  [/QĐ/, 'quyết định'],
  [/NQ/, 'nghị quyết'],
  [/QC/, 'quy chế'],
  [/CTR|CTPH|CTHĐ/i, 'chương trình'],
  [/KH/, 'kế hoạch'],
  [/CT(?=[-/]|$)/, 'chỉ thị'],
  [/TB/, 'thông báo'],
  [/HD/, 'hướng dẫn'],
  [/CĐ/, 'công điện'],
  [/KL/, 'kết luận'],
  [/ĐA/, 'đề án'],
  [/PA/, 'phương án'],
];

/** The facts, and how many parties signed. */
export interface ReadFacts {
  readonly facts: DocumentFacts;
  readonly signatures: number;
}

function joinedLines(lines: readonly SourceLine[], from: number, to: number): string | null {
  const words = collapse(
    lines
      .slice(from, to)
      .map((line) => line.text)
      .join(' '),
  );
  return words === '' ? null : words;
}

function kindOfNumber(number: string | null): string | null {
  const symbol = number?.replace(/^\d+[a-zđ]?(?:\/\d{4})?/, '') ?? '';
  return KIND_OF_SYMBOL.find(([pattern]) => pattern.test(symbol))?.[1] ?? null;
}

/** Capitals after the number and date that are neither letterhead nor issuer, where the line with the kind was lost. */
function bareTitle(lines: readonly SourceLine[], from: number, to: number): string | null {
  let dated = -1;
  for (let i = from; i < to; i += 1) if (/,\s*ngày(?:\s|$)|^S[ốỐ]\s*:/u.test(lines[i]?.text ?? '')) dated = i;
  if (dated === -1) return null;
  const words = lines
    .slice(dated + 1, to)
    .map((line) => line.text)
    .filter((text) => isShouted(text) && !isLetterhead(text) && !isSigningLine(text));
  return words.length === 0 ? null : words.join(' ');
}

/** Title as printed; "PHỐI HỢP …" after the word of the kind on the same line belongs to it. */
function titleOf(lines: readonly SourceLine[], frame: RegionFrame, kind: string | null): string | null {
  const title = joinedLines(lines, frame.titleFrom, frame.titleTo);
  if (kind === null) return title;
  const line = lines[frame.kindLine]?.text ?? '';
  const rest = /^QUY CHẾ\s+PHỐI HỢP$/i.test(kind)
    ? kind.slice('QUY CHẾ'.length)
    : line.slice(line.indexOf(kind) + kind.length);
  const words = collapse(`${rest} ${title ?? ''}`);
  return words === '' ? null : words;
}

function continuesSubject(text: string): boolean {
  return text !== '' && !isLetterhead(text) && !isShouted(text) && !/^Kính gửi|,\s*ngày(?=\s|$)/.test(text);
}

/** Subject of an official letter, which has no kind in its title: "V/v báo cáo …". */
function letterSubject(lines: readonly SourceLine[], from: number, to: number): string | null {
  for (let i = from; i < to; i += 1) {
    const subject = lines[i]?.pieces.find((piece) => /^(?:V\/v|Về việc)[\s:]/i.test(piece.text));
    if (subject === undefined) continue;
    const words = [subject.text.replace(/^(?:V\/v|Về việc)\s*:?\s*/i, '')];
    for (let next = i + 1; next < to && continuesSubject(lines[next]?.text ?? ''); next += 1)
      words.push(lines[next]?.text ?? '');
    return words.join(' ');
  }
  return null;
}

/** "Hôm nay, ngày 12/4/2023": minutes and agreements carry their date in the first sentence. */
function meetingDate(lines: readonly SourceLine[], from: number, to: number): string | null {
  const opening = lines.slice(from, to).find((line) => /^Hôm nay\b/.test(line.text));
  return opening === undefined ? null : printedDateIn(opening.text);
}

/** Reads who issued what, when, with which effect, from a document's regions. */
export function documentFacts(
  lines: readonly SourceLine[],
  regions: readonly ReadRegion[],
  provisions: readonly Provision[],
): ReadFacts {
  const region = regions[0];
  if (region === undefined) throw new Error('a document has at least one region');
  const { frame } = region;
  const printedKind = frame.kindLine >= 0 ? documentKindOf(lines[frame.kindLine]?.text ?? '') : null;
  const kind = printedKind?.toLowerCase() ?? null;
  const head = letterheadFacts(lines, {
    from: region.from,
    kindLine: frame.kindLine,
    titleTo: frame.titleTo,
    preamble: frame.preamble,
  });
  const attached = regions.find((other) => other.role === 'main') ?? region;
  const note = attachmentNoteFacts(lines, attached.from, attached.frame.body);
  const issuedOn = head.issuedOn ?? note.issuedOn ?? meetingDate(lines, frame.preamble, frame.body);
  const own =
    region.role === 'enacting'
      ? provisions.filter((provision) => provision.id.startsWith('qd.'))
      : provisions;
  const signed = closingFacts(lines, frame.closing, frame.end);
  const last = attached.frame;
  const closing = signed.signatures === 0 ? closingFacts(lines, last.closing, last.end) : signed;
  const letter = kind === null ? letterSubject(lines, region.from, frame.body) : null;
  const number = head.number ?? note.number;
  const symbol = kind !== null || letter !== null ? null : kindOfNumber(number);
  const facts: DocumentFacts = {
    kind: kind === null ? (letter === null ? symbol : 'công văn') : (BASE_KIND.exec(kind)?.[0] ?? kind),
    issuer: head.issuer,
    number,
    title:
      letter ??
      (symbol === null ? titleOf(lines, frame, printedKind) : bareTitle(lines, region.from, frame.preamble)),
    place: head.place,
    issuedOn,
    ...effectFacts(own, issuedOn),
    signer: closing.signer,
    legalBases: legalBasesOf(lines, frame.preamble, frame.body),
    recipients: closing.recipients,
  };
  return { facts, signatures: closing.signatures };
}
