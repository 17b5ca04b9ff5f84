import type { Provision } from './regulations.types.ts';

const INDENTED: ReadonlySet<Provision['kind']> = new Set(['clause', 'point', 'dash', 'plus', 'paragraph']);

/** Returns for every provision how many steps it stands to the right: one for each clause, point or dash it stands under. */
export function provisionIndents(provisions: readonly Provision[]): ReadonlyMap<string, number> {
  const known = new Map<string, { readonly kind: Provision['kind']; readonly indent: number }>();
  for (const { id, parent, kind } of provisions) {
    const holder = parent === null ? undefined : known.get(parent);
    const indent = holder === undefined ? 0 : holder.indent + (INDENTED.has(holder.kind) ? 1 : 0);
    known.set(id, { kind, indent });
  }
  return new Map([...known].map(([id, { indent }]) => [id, indent]));
}
