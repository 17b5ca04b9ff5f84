import type { Provision } from '../parsed-regulation.ts';

/** A stretch of the source that belongs to one provision and to none of its children. */
export interface OwnSpan {
  readonly provision: string;
  readonly start: number;
  readonly end: number;
}

/** Returns the own spans of all provisions in the order of the source; together they are the whole source. */
export function ownSpans(provisions: readonly Provision[]): OwnSpan[] {
  const children = Map.groupBy(provisions, (provision) => provision.parent);
  const spans: OwnSpan[] = [];
  const walk = (provision: Provision): void => {
    let at = provision.start;
    for (const child of children.get(provision.id) ?? []) {
      if (child.start > at) spans.push({ provision: provision.id, start: at, end: child.start });
      walk(child);
      at = child.end;
    }
    if (provision.end > at) spans.push({ provision: provision.id, start: at, end: provision.end });
  };
  for (const root of children.get(null) ?? []) walk(root);
  return spans;
}

/** Puts the source together again from the own spans of its provisions. */
export function rebuildSource(provisions: readonly Provision[], source: string): string {
  return ownSpans(provisions)
    .map((span) => source.slice(span.start, span.end))
    .join('');
}
