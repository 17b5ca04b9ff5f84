import type { OccurrenceRow } from '@ansinh/contract/obligations/obligations.schemas';
import type { WorkState } from '../../ui/state-shape.tsx';

type Standing = Pick<OccurrenceRow, 'state' | 'timeliness'>;

const OWED = ['upcoming', 'open', 'waiting', 'returned'];

/** Returns whether the lead still owes the work. */
export function isOwed({ state }: Pick<OccurrenceRow, 'state'>): boolean {
  return OWED.includes(state);
}

/**
 * Returns the state to show: work that nobody has begun to move is called overdue or escalated; what waits or was
 * returned keeps its own word, because that tells what to do next.
 */
export function workStateOf({ state, timeliness }: Standing): WorkState {
  const untouched = state === 'upcoming' || state === 'open';
  return untouched && (timeliness === 'overdue' || timeliness === 'escalated') ? timeliness : state;
}
