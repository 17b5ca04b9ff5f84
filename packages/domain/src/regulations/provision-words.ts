/** The part of a provision its words are put together from. */
export interface ProvisionWords {
  readonly id: string;
  readonly parent: string | null;
  readonly heading: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Returns the ids of a provision and everything below it, in the order of the text. */
export function subtreeIds(
  id: string,
  provisions: readonly Pick<ProvisionWords, 'id' | 'parent'>[],
): ReadonlySet<string> {
  const inside = new Set([id]);
  for (const provision of provisions)
    if (provision.parent !== null && inside.has(provision.parent)) inside.add(provision.id);
  return inside;
}

/** Returns the words of a provision and everything below it, headings included, in order; parents must stand before their children. */
export function fullTextOf(id: string, provisions: readonly ProvisionWords[]): string {
  const inside = subtreeIds(id, provisions);
  return provisions
    .filter((provision) => inside.has(provision.id))
    .flatMap(({ heading, text }) => [heading ?? '', text])
    .filter((words) => words !== '')
    .join(' ');
}

/**
 * Returns every way the words of a provision may be quoted: as read (hard wraps joined, footnotes apart), and as the source has them.
 * Quotes are looked for in the result.
 */
export function quotableText(id: string, provisions: readonly ProvisionWords[], source: string): string {
  const provision = provisions.find((one) => one.id === id);
  if (provision === undefined) return '';
  return `${fullTextOf(id, provisions)}\n${source.slice(provision.start, provision.end)}`;
}
