import type { DocumentFacts, Provision } from '../parsed-regulation.ts';
import type { ReadRegion } from '../structure/build-provisions.ts';
import { documentKindOf } from '../structure/line-kinds.ts';
import { collapse } from '../structure/source-lines.ts';
import type { SourceLine } from '../structure/source-lines.ts';
import { closingFacts } from './closing.ts';
import { effectFacts } from './effect.ts';
import { attachmentNoteFacts, letterheadFacts } from './letterhead.ts';
import { legalBasesOf } from './preamble.ts';

const BASE_KIND =
  /^(?:quyết định|nghị quyết|chỉ thị|quy chế|quy định|chương trình|kế hoạch|thông báo|hướng dẫn|phương án|đề án|biên bản|thông tư|nghị định)(?=\s|$)/;

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
  const issuedOn = head.issuedOn ?? note.issuedOn;
  const own =
    region.role === 'enacting'
      ? provisions.filter((provision) => provision.id.startsWith('qd.'))
      : provisions;
  const closing = closingFacts(lines, frame.closing, frame.end);
  const facts: DocumentFacts = {
    kind: kind === null ? null : (BASE_KIND.exec(kind)?.[0] ?? kind),
    issuer: head.issuer,
    number: head.number ?? note.number,
    title: joinedLines(lines, frame.titleFrom, frame.titleTo),
    place: head.place,
    issuedOn,
    ...effectFacts(own, issuedOn),
    signer: closing.signer,
    legalBases: legalBasesOf(lines, frame.preamble, frame.body),
    recipients: closing.recipients,
  };
  return { facts, signatures: closing.signatures };
}
