import type { ProvisionKind } from '../parsed-regulation.ts';
import { isAgencyName } from './agency-name.ts';
import { labelOf } from './label.ts';
import type { LabelCandidate, LabelStyle } from './label.ts';
import { isInOrder } from './label-order.ts';
import { idSegment } from './provision-id.ts';
import { isHeadingLike } from './provision-node.ts';
import type { ProvisionNode } from './provision-node.ts';
import type { SourceLine } from './source-lines.ts';
import { goesOn } from './wrapping.ts';
import type { Seam, Wrapping } from './wrapping.ts';
import { endsParagraph, isPageNumber, isRule } from './words.ts';

const KINDS: Readonly<Record<LabelStyle, ProvisionKind>> = {
  part: 'part',
  letter: 'part',
  chapter: 'chapter',
  section: 'section',
  roman: 'section',
  article: 'article',
  number: 'clause',
  nested: 'clause',
  bracket: 'point',
  point: 'point',
  dash: 'dash',
  plus: 'plus',
  bullet: 'dash',
  footnote: 'paragraph',
};

const RANKS: Readonly<Record<LabelStyle, number>> = {
  part: 1,
  letter: 2,
  chapter: 3,
  section: 4,
  roman: 5,
  article: 6,
  number: 7,
  nested: 8,
  bracket: 9,
  point: 10,
  dash: 12,
  plus: 13,
  bullet: 14,
  footnote: 20,
};

const PARAGRAPH_RANK = 18;

/** Numbers in a nested label: "1-2" has two. */
function depthOf(key: string): number {
  return key.split('-').length;
}

function rankOf(candidate: LabelCandidate): number {
  return RANKS[candidate.style] + (candidate.style === 'nested' ? depthOf(candidate.key) / 10 : 0);
}

/** Reads the lines of one region (a body, an annex) into a tree under the region's node. */
export class RegionBuilder {
  readonly #lines: readonly SourceLine[];
  readonly #wrapping: Wrapping;
  readonly #open: ProvisionNode[];
  readonly #counts = new Map<ProvisionNode, Map<ProvisionNode['style'], number>>();
  #previous: SourceLine | null = null;
  #blank = false;
  /** Whether the line just read began a paragraph, and whether the one before it did. */
  #fresh = false;
  #firstLine = true;
  #footnote = false;
  #beforeFootnote: ProvisionNode | null = null;
  #lastArticle = 0;

  constructor(lines: readonly SourceLine[], wrapping: Wrapping, region: ProvisionNode) {
    this.#lines = lines;
    this.#wrapping = wrapping;
    this.#open = [region];
  }

  /** Reads lines [from, to). */
  read(from: number, to: number): void {
    for (let i = from; i < to; i += 1) {
      const line = this.#lines[i];
      if (line === undefined) return;
      if (line.text === '') this.#blank = true;
      else if (isRule(line.text) || (line.cells === null && isPageNumber(line.text))) continue;
      else i += this.#take(line, i, to);
    }
  }

  get #top(): ProvisionNode {
    const top = this.#open.at(-1);
    if (top === undefined) throw new Error('a region builder always has an open node');
    return top;
  }

  #take(line: SourceLine, index: number, to: number): number {
    const seam = this.#seam(line);
    let candidate = line.cells === null ? labelOf(line.text) : null;
    let used = 0;
    if (candidate === null && /^(?:Chương|Phần|Mục|Điều|CHƯƠNG|PHẦN|MỤC|ĐIỀU)$/.test(line.text)) {
      const next = this.#lines[index + 1];
      if (next !== undefined && index + 1 < to) candidate = labelOf(`${line.text} ${next.text}`);
      used = candidate === null ? 0 : 1;
    }
    if (candidate !== null && isInOrder(candidate, seam, this.#open, this.#lastArticle))
      this.#openLabel(candidate, line, seam);
    else {
      used = 0;
      this.#addWords(line, seam, index, to);
    }
    this.#previous = this.#lines[index + used] ?? line;
    this.#firstLine = this.#fresh;
    this.#fresh = false;
    this.#blank = false;
    return used;
  }

  #seam(next: SourceLine): Seam | null {
    if (this.#previous === null) return null;
    const node = this.#top;
    return {
      previous: this.#previous,
      next,
      blankBetween: this.#blank,
      footnoteBetween: this.#footnote,
      firstLine: this.#firstLine,
      words: node.paragraphs.at(-1) ?? '',
      node,
      wrapping: this.#wrapping,
    };
  }

  #openLabel(candidate: LabelCandidate, line: SourceLine, seam: Seam | null): void {
    const { style } = candidate;
    if (style === 'footnote') {
      if (this.#top.style !== 'footnote') this.#beforeFootnote = this.#top;
    } else {
      this.#closeFootnote();
      this.#closeFor(candidate, seam);
      if (style === 'article') this.#lastArticle = candidate.value;
    }
    if (style === 'footnote' && this.#top.style === 'footnote') this.#open.pop();
    const parent = this.#top;
    const order = this.#count(parent, style);
    this.#push({
      kind: KINDS[style],
      style,
      label: candidate.label,
      value: candidate.value,
      segment: idSegment(style, candidate.key, order),
      rank: Math.max(rankOf(candidate), parent.rank + 0.01),
      start: line.start,
      children: [],
      paragraphs: candidate.rest === '' ? [] : [candidate.rest],
    });
  }

  #closeFor(candidate: LabelCandidate, seam: Seam | null): void {
    const { style, value } = candidate;
    const same = this.#siblingIndex(candidate);
    const opensList = value === 1 && seam?.words.endsWith(':') === true && same !== this.#open.length - 1;
    const headed = this.#open.findLastIndex((node) => node.style === 'paragraph' && node.headed === true);
    if (same > 0 && !opensList && headed < same) {
      this.#open.length = same;
      return;
    }
    if (same > 0 && !opensList && value > 1) {
      this.#open.length = same;
      return;
    }
    const rank = style === 'bracket' ? RANKS.dash : rankOf(candidate);
    while (this.#open.length > 1) {
      const top = this.#top;
      if (
        top.style === 'paragraph' &&
        (top.headed === true || top.paragraphs.at(-1)?.endsWith(':') === true)
      ) {
        if (rank > RANKS.number || top.rank < rank) return;
      }
      if (top.rank < rank) return;
      if (opensList && (style === 'number' || style === 'bracket') && top.kind === 'point') return;
      if (opensList && (style === 'roman' || style === 'letter') && top.style === 'article') return;
      this.#open.pop();
    }
  }

  #siblingIndex(candidate: LabelCandidate): number {
    let first = -1;
    for (let i = this.#open.length - 1; i > 0; i -= 1) {
      const node = this.#open[i];
      if (node?.style !== candidate.style) continue;
      if (candidate.style === 'nested' && depthOf(node.segment) !== depthOf(candidate.key)) continue;
      if (candidate.value === 0 || node.value + 1 === candidate.value) return i;
      if (first === -1) first = i;
    }
    return first;
  }

  #closeFootnote(): void {
    if (this.#top.style !== 'footnote') return;
    while (this.#open.length > 1 && this.#top !== this.#beforeFootnote) this.#open.pop();
  }

  #addWords(line: SourceLine, seam: Seam | null, index: number, to: number): void {
    if (this.#top.style === 'footnote' && seam !== null && (seam.blankBetween || !goesOn(seam))) {
      this.#closeFootnote();
      this.#footnote = true;
      this.#addWords(line, this.#seam(line), index, to);
      this.#footnote = false;
      return;
    }
    const node = this.#top;
    const last = node.paragraphs.length - 1;
    if (line.cells !== null) {
      this.#addRow(line, node);
      return;
    }
    if (seam !== null && seam.previous.cells === null && last >= 0 && goesOn(seam)) {
      node.paragraphs[last] = `${node.paragraphs[last]} ${line.text}`;
      return;
    }
    if (node.paragraphs.length > 0 && this.#opensHeaded(line, index, to)) return;
    const first = node.paragraphs[0];
    const takesText =
      first === undefined || (last === 0 && node.style !== 'region' && isHeadingLike(node.kind, first));
    this.#fresh = true;
    if (takesText && node.style !== 'region') node.paragraphs.push(line.text);
    else this.#openParagraph(line, PARAGRAPH_RANK, false);
  }

  #addRow(line: SourceLine, node: ProvisionNode): void {
    const row = (line.cells ?? []).join(' | ');
    if (node.style === 'region' && node.kind !== 'annex') this.#openParagraph(line, PARAGRAPH_RANK, false);
    else node.paragraphs.push(row);
  }

  /** An agency's name standing alone above its list is a provision of its own. */
  #opensHeaded(line: SourceLine, index: number, to: number): boolean {
    if (endsParagraph(line.text) && !line.text.endsWith(':')) return false;
    let next = index + 1;
    while (next < to && this.#lines[next]?.text === '') next += 1;
    const following = next < to ? this.#lines[next] : undefined;
    const label = following === undefined || following.cells !== null ? null : labelOf(following.text);
    if (label === null || label.style === 'footnote' || label.value > 1 || RANKS[label.style] < RANKS.number)
      return false;
    const restarts = label.value === 1 && this.#open.some((node) => node.style === label.style);
    if (!isAgencyName(line.text) && !(restarts && line.text.length < 120)) return false;
    this.#openParagraph(line, RANKS[label.style] - 0.5, true);
    return true;
  }

  #openParagraph(line: SourceLine, rank: number, headed: boolean): void {
    while (
      this.#open.length > 1 &&
      (this.#top.rank >= rank || this.#top.style === 'paragraph') &&
      this.#top.style !== 'region'
    ) {
      if (this.#top.style === 'paragraph' && this.#top.headed === true && this.#top.rank < rank) break;
      this.#open.pop();
    }
    const parent = this.#top;
    const first = parent.paragraphs[0];
    const own =
      first === undefined || (parent.paragraphs.length === 1 && isHeadingLike(parent.kind, first)) ? 0 : 1;
    const order = this.#count(parent, 'paragraph') + own;
    this.#push({
      kind: 'paragraph',
      style: 'paragraph',
      label: '',
      value: 0,
      segment: `t${order}`,
      rank,
      start: line.start,
      children: [],
      paragraphs: [line.cells === null ? line.text : line.cells.join(' | ')],
      headed,
    });
  }

  /** Place of the next child of that style. */
  #count(parent: ProvisionNode, style: ProvisionNode['style']): number {
    const counts = this.#counts.get(parent) ?? new Map<ProvisionNode['style'], number>();
    this.#counts.set(parent, counts);
    const order = (counts.get(style) ?? 0) + 1;
    counts.set(style, order);
    return order;
  }

  #push(node: ProvisionNode): void {
    this.#fresh = true;
    this.#top.children.push(node);
    this.#open.push(node);
  }
}
