import type { Agency } from './directory.types.ts';

type Succession = Agency['predecessors'][number];

/** One moment of an agency's life. `at` is an ISO day. */
export type LifeEvent =
  | { readonly kind: 'began' | 'ended'; readonly at: string }
  | { readonly kind: 'renamed'; readonly at: string; readonly name: string }
  | { readonly kind: 'took-over' | 'handed-over'; readonly at: string; readonly succession: Succession };

/** Returns what happened to an agency from its first day to its last, earliest first. */
export function lifeOf(
  agency: Pick<Agency, 'validFrom' | 'validTo' | 'names' | 'predecessors' | 'successors'>,
): LifeEvent[] {
  const events: LifeEvent[] = [];
  if (agency.validFrom !== null) events.push({ kind: 'began', at: agency.validFrom });
  for (const succession of agency.predecessors)
    events.push({ kind: 'took-over', at: succession.on, succession });
  for (const { name, from } of agency.names)
    if (from !== null && from !== agency.validFrom) events.push({ kind: 'renamed', at: from, name });
  if (agency.validTo !== null) events.push({ kind: 'ended', at: agency.validTo });
  for (const succession of agency.successors)
    events.push({ kind: 'handed-over', at: succession.on, succession });
  return events.toSorted((a, b) => a.at.localeCompare(b.at));
}
