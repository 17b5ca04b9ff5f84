import type { DatasetBinding } from './dataset.ts';

/** What tells whether two regulations ask for one list. */
export interface AskedList extends Pick<DatasetBinding, 'dataset' | 'purpose'> {
  readonly layoutId: string;
  readonly layoutVersion: number;
  readonly feeds: readonly string[];
}

/**
 * Returns whether two regulations ask an agency for the very same list, so that one file is enough: the same number, columns, registers it
 * feeds and purpose. Lists that only share their columns ("suspended" of one, "bankrupt" of another) are two.
 * @law HP Đ7.3.a, KT25 Đ9.1
 */
export function isSameList(one: AskedList, other: AskedList): boolean {
  const feeds = new Set(one.feeds);
  return (
    one.dataset === other.dataset &&
    one.layoutId === other.layoutId &&
    one.layoutVersion === other.layoutVersion &&
    one.purpose === other.purpose &&
    feeds.size === new Set(other.feeds).size &&
    other.feeds.every((feed) => feeds.has(feed))
  );
}

/** Returns whether all whom the other regulation names get the list already: one file never reaches anybody it was not sent to. */
export function reachesAll(recipients: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((id) => recipients.includes(id));
}
