import type { Provision, ProvisionKind } from '../parsed-regulation.ts';
import { documentRegions } from './document-regions.ts';
import type { DocumentRegion } from './document-regions.ts';
import { annexLabelOf } from './line-kinds.ts';
import { uniqueId } from './provision-id.ts';
import { headingAndText } from './provision-node.ts';
import type { ProvisionNode } from './provision-node.ts';
import { RegionBuilder } from './region-builder.ts';
import { regionFrame } from './region-frame.ts';
import type { RegionFrame } from './region-frame.ts';
import type { SourceLine } from './source-lines.ts';
import { wrappingOf } from './wrapping.ts';
import type { Wrapping } from './wrapping.ts';
import { hasNoSmallLetter, isRule, isShouted } from './words.ts';

/** One region with its frame, for whoever reads facts or tables from it. */
export interface ReadRegion extends DocumentRegion {
  readonly frame: RegionFrame;
}

/** The provisions of a document and where its regions stand. */
export interface BuiltProvisions {
  readonly provisions: Provision[];
  readonly regions: readonly ReadRegion[];
}

interface Draft {
  readonly node: ProvisionNode;
  readonly id: string;
  readonly parent: string | null;
  readonly depth: number;
}

/** Reads lines into provisions that tile the source. */
export function buildProvisions(lines: readonly SourceLine[], length: number): BuiltProvisions {
  const wrapping = wrappingOf(lines);
  const regions = documentRegions(lines).map((region) => ({
    ...region,
    frame: regionFrame(lines, region.from, region.to),
  }));
  const parts = regions.some((region) => region.role === 'enacting');
  const taken = new Map<string, number>();
  const drafts: Draft[] = [];
  let annexes = 0;
  for (const region of regions) {
    if (region.role === 'annex') annexes += 1;
    const root = regionNode(lines, region, wrapping, annexes);
    const id =
      region.role === 'annex' ? uniqueId(root.segment, taken) : region.role === 'enacting' ? 'qd' : 'vb';
    const prefix = region.role === 'annex' ? `${id}.` : region.role === 'enacting' ? 'qd.' : '';
    const shown = region.role === 'annex' || parts;
    if (shown) drafts.push({ node: root, id, parent: null, depth: 0 });
    for (const child of root.children)
      collect(child, shown ? id : null, prefix, prefix, shown ? 1 : 0, taken, drafts);
  }
  if (drafts.length === 0 && length > 0) {
    drafts.push({ node: bareNode('paragraph', 'dau', 0, []), id: 'dau', parent: null, depth: 0 });
  }
  return { provisions: withSpans(drafts, length), regions };
}

function collect(
  node: ProvisionNode,
  parent: string | null,
  base: string,
  prefix: string,
  depth: number,
  taken: Map<string, number>,
  drafts: Draft[],
): void {
  const top = base === prefix && node.style === 'number' ? 'k' : '';
  const id = uniqueId(
    node.style === 'article' ? `${prefix}${node.segment}` : `${base}${top}${node.segment}`,
    taken,
  );
  drafts.push({ node, id, parent, depth });
  for (const child of node.children) collect(child, id, `${id}.`, prefix, depth + 1, taken, drafts);
}

function withSpans(drafts: readonly Draft[], length: number): Provision[] {
  const ends = drafts.map(() => length);
  const open: number[] = [];
  drafts.forEach((draft, index) => {
    while (open.length > 0) {
      const last = open.at(-1) ?? 0;
      if ((drafts[last]?.depth ?? 0) < draft.depth) break;
      ends[last] = startOf(drafts, index);
      open.pop();
    }
    open.push(index);
  });
  return drafts.map((draft, index) => ({
    id: draft.id,
    parent: draft.parent,
    kind: draft.node.kind,
    label: draft.node.label,
    ...headingAndText(draft.node),
    start: startOf(drafts, index),
    end: ends[index] ?? length,
  }));
}

function startOf(drafts: readonly Draft[], index: number): number {
  return index === 0 ? 0 : (drafts[index]?.node.start ?? 0);
}

function bareNode(
  kind: ProvisionKind,
  segment: string,
  start: number,
  words: readonly string[],
): ProvisionNode {
  return {
    kind,
    style: 'region',
    label: '',
    value: 0,
    segment,
    rank: 0,
    start,
    children: [],
    paragraphs: words.length > 0 ? [words.join(' ')] : [],
  };
}

function wordsOf(lines: readonly SourceLine[], from: number, to: number): string[] {
  return lines
    .slice(from, to)
    .map((line) => line.text)
    .filter((text) => text !== '' && !isRule(text));
}

function regionNode(
  lines: readonly SourceLine[],
  region: ReadRegion,
  wrapping: Wrapping,
  annex: number,
): ProvisionNode {
  if (region.role === 'annex') return annexNode(lines, region, wrapping, annex);
  const { frame } = region;
  const at = (index: number): number => lines[index]?.start ?? 0;
  const root: ProvisionNode = {
    ...bareNode('part', region.role === 'enacting' ? 'qd' : 'vb', at(region.from), []),
    label: frame.kindLine >= 0 ? (lines[frame.kindLine]?.text ?? '') : '',
    paragraphs:
      frame.titleTo > frame.titleFrom ? [wordsOf(lines, frame.titleFrom, frame.titleTo).join(' ')] : [],
    headed: true,
  };
  const add = (segment: string, from: number, to: number): void => {
    if (to > from) root.children.push(bareNode('paragraph', segment, at(from), wordsOf(lines, from, to)));
  };
  add('dau', region.from, frame.preamble);
  add('mo-dau', frame.preamble, frame.body);
  new RegionBuilder(lines, wrapping, root).read(frame.body, frame.ending);
  add('ket', frame.ending, frame.closing);
  add('ky', frame.closing, frame.end);
  return root;
}

function annexNode(
  lines: readonly SourceLine[],
  region: ReadRegion,
  wrapping: Wrapping,
  annex: number,
): ProvisionNode {
  let label = region.from;
  while (label < region.to && annexLabelOf(lines[label]?.text ?? '') === null) label += 1;
  const found = annexLabelOf(lines[label]?.text ?? '');
  const title = found === null || found.rest === '' ? [] : [found.rest];
  let body = label + 1;
  for (; body < region.to && body < label + 14; body += 1) {
    const line = lines[body];
    if (line === undefined || line.cells !== null || /^(?:STT|TT|Số TT)$/i.test(line.text)) break;
    if (line.text !== '' && title.length > 0 && isShouted(title.join(' ')) && !hasNoSmallLetter(line.text))
      break;
    if (line.text === '' && title.length > 0 && !isShouted(title.join(' '))) break;
    if (/^[([]/.test(line.text) || /^(?:Căn cứ|Kính gửi)/.test(line.text)) break;
    const inside = labelOfBody(line.text);
    if (inside) break;
    if (line.text !== '') title.push(line.text);
  }
  const node: ProvisionNode = {
    kind: 'annex',
    style: 'region',
    label: found?.label ?? '',
    value: annex,
    segment: `pl${annex}`,
    rank: 0,
    start: lines[region.from]?.start ?? 0,
    children: [],
    paragraphs: [title.join(' ')],
    headed: true,
  };
  new RegionBuilder(lines, wrapping, node).read(body, region.to);
  return node;
}

function labelOfBody(text: string): boolean {
  return /^(?:[IVX]{1,4}[.\-)]|\d{1,2}[.)]|[A-H]\.|Điều \d|Chương )\s*/.test(text);
}
