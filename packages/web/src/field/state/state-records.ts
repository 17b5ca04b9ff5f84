import type { Changes } from '../storage/vault.ts';
import type { FieldState, KeptReceipt, KeptVisit } from './field-state.ts';

const VISIT = 'visit:';
const RECEIPT = 'receipt:';

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
  const idOf = ({ sent }: KeptReceipt): string => sent.id;
  return {
    ...changes,
    ...listChanged(VISIT, before?.visits ?? [], next.visits, ({ id }) => id),
    ...listChanged(RECEIPT, before?.receipts ?? [], next.receipts, idOf),
  };
}

function listChanged<T>(
  prefix: string,
  before: readonly T[],
  next: readonly T[],
  idOf: (one: T) => string,
): Changes {
  const known = new Map(before.map((one) => [idOf(one), one]));
  const changes: Record<string, unknown> = {};
  for (const one of next) {
    if (known.get(idOf(one)) !== one) changes[prefix + idOf(one)] = one;
    known.delete(idOf(one));
  }
  for (const id of known.keys()) changes[prefix + id] = undefined;
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
  const receipts = [...records]
    .filter(([name]) => name.startsWith(RECEIPT))
    .map(([, value]) => value as KeptReceipt)
    .toSorted((a, b) => a.sent.issuedAt.localeCompare(b.sent.issuedAt));
  return {
    account,
    work: (records.get('work') ?? null) as FieldState['work'],
    notices: (records.get('notices') ?? []) as FieldState['notices'],
    visits,
    receipts,
  };
}

/** Returns how many visits and receipts these records hold, without opening them. */
export function waitingAmong(names: readonly string[]): { visits: number; receipts: number } {
  const count = (prefix: string): number => names.filter((name) => name.startsWith(prefix)).length;
  return { visits: count(VISIT), receipts: count(RECEIPT) };
}
