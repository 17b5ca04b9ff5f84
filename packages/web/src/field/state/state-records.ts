import type { Changes } from '../storage/vault.ts';
import type { FieldState, KeptVisit } from './field-state.ts';

const VISIT = 'visit:';

/** Beginnings of the names of records that are no part of the state: photos of visits, and what is being written. */
export const PHOTO = 'photo:';
export const DRAFT = 'draft:';

/** Records that are read when they are needed, not when the store is unlocked. */
export function isLarge(name: string): boolean {
  return name.startsWith(PHOTO) || name.startsWith(DRAFT);
}

/** Returns what must be written so that the store holds `next` where it held `before`. */
export function recordsChanged(before: FieldState | undefined, next: FieldState): Changes {
  const changes: Record<string, unknown> = {};
  for (const part of ['account', 'work', 'notices'] as const)
    if (before?.[part] !== next[part]) changes[part] = next[part];
  const known = new Map(before?.visits.map((visit) => [visit.id, visit]));
  for (const visit of next.visits) {
    if (known.get(visit.id) !== visit) changes[VISIT + visit.id] = visit;
    known.delete(visit.id);
  }
  for (const id of known.keys()) changes[VISIT + id] = undefined;
  return changes;
}

/** Returns the state that records hold; undefined when they are not those of an account. */
export function stateOf(records: ReadonlyMap<string, unknown>): FieldState | undefined {
  const account = records.get('account') as FieldState['account'] | undefined;
  if (account === undefined) return undefined;
  const visits = [...records]
    .filter(([name]) => name.startsWith(VISIT))
    .map(([, value]) => value as KeptVisit)
    .toSorted((a, b) => a.happenedAt.localeCompare(b.happenedAt));
  return {
    account,
    work: (records.get('work') ?? null) as FieldState['work'],
    notices: (records.get('notices') ?? []) as FieldState['notices'],
    visits,
  };
}

/** Returns how many visits these records hold, without opening them. */
export function visitsAmong(names: readonly string[]): number {
  return names.filter((name) => name.startsWith(VISIT)).length;
}
