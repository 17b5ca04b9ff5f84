import type { Duty, Provision } from './regulations.types.ts';

/** One line of the table of contents. Counts cover everything below; `open` = duties nobody has decided yet. */
export interface ContentsNode {
  readonly id: string;
  readonly label: string;
  readonly heading: string | null;
  readonly duties: number;
  readonly open: number;
  readonly children: readonly ContentsNode[];
}

const LISTED: ReadonlySet<Provision['kind']> = new Set(['part', 'chapter', 'section', 'article', 'annex']);

interface Growing extends ContentsNode {
  duties: number;
  open: number;
  readonly children: Growing[];
}

/** Returns the parts, chapters, sections, articles and annexes as a tree, with the duties below each; rejected duties do not count. */
export function contentsTree(provisions: readonly Provision[], duties: readonly Duty[]): ContentsNode[] {
  const roots: Growing[] = [];
  const nodes = new Map<string, Growing>();
  const parents = new Map(provisions.map(({ id, parent }) => [id, parent]));
  const above = (id: string | null | undefined): string | null => {
    let at = id ?? null;
    while (at !== null && !nodes.has(at)) at = parents.get(at) ?? null;
    return at;
  };
  for (const { id, parent, kind, label, heading, text } of provisions) {
    if (!LISTED.has(kind)) continue;
    const node: Growing = {
      id,
      label: label === '' ? text.slice(0, 60) : label,
      heading,
      duties: 0,
      open: 0,
      children: [],
    };
    const holder = nodes.get(above(parent) ?? '');
    (holder?.children ?? roots).push(node);
    nodes.set(id, node);
  }
  for (const duty of duties) {
    if (duty.state === 'rejected' || duty.state === 'replaced') continue;
    for (let at = above(duty.provisionId); at !== null; at = above(parents.get(at))) {
      const node = nodes.get(at);
      if (node === undefined) break;
      node.duties += 1;
      if (duty.state === 'draft') node.open += 1;
    }
  }
  return roots;
}
