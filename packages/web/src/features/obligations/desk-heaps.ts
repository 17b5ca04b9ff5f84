import type { Desk } from '@ansinh/contract/obligations/obligations.schemas';
import type { Tone } from '../../ui/badge.tsx';
import type { OccurrenceSearch } from './occurrence-search.ts';

/** The heaps of the desk, most pressing first. */
export const DESK_HEAPS = [
  'overdue',
  'returned',
  'toAccept',
  'dueSoon',
  'myParts',
  'waitingForOthers',
] as const;

export type DeskHeapName = (typeof DESK_HEAPS)[number];

/** Days ahead that "due soon" looks; the server's desk uses the same. */
const SOON_DAYS = 30;
const DAY_MS = 86_400_000;

/** Tone of a heap's figure while there is something in it. */
export const HEAP_TONES: Readonly<Record<DeskHeapName, Tone>> = {
  overdue: 'red',
  returned: 'amber',
  toAccept: 'action',
  dueSoon: 'plain',
  myParts: 'plain',
  waitingForOthers: 'plain',
};

/** Returns the filters that show all of a heap in the list. */
export function heapSearch(heap: DeskHeapName, today: Desk['on']): OccurrenceSearch {
  const soon = new Date(Date.parse(today) + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
  switch (heap) {
    case 'overdue':
      return { role: 'lead', timeliness: 'overdue,escalated' };
    case 'returned':
      return { role: 'lead', state: 'returned' };
    case 'toAccept':
      return { role: 'recipient', state: 'submitted' };
    case 'dueSoon':
      return { role: 'lead', state: 'upcoming,open', dueFrom: today, dueTo: soon };
    case 'myParts':
      return { role: 'coordinating', state: 'waiting' };
    case 'waitingForOthers':
      return { role: 'lead', state: 'waiting,submitted' };
  }
}
