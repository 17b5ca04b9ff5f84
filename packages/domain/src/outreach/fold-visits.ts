import type { Outcome } from './outcome.ts';

/** A visit that counts for its task. */
export interface CountedVisit {
  readonly id: string;
  /** ISO instant, UTC. */
  readonly happenedAt: string;
  readonly outcome: Outcome;
  readonly nextOn: string | null;
}

/** What a task's visits come to. */
export interface Standing {
  readonly state: 'open' | 'done';
  readonly outcome: Outcome | null;
  readonly nextOn: string | null;
  readonly lastVisitAt: string | null;
  readonly visits: number;
}

const ALWAYS_END: readonly Outcome[] = ['joined', 'joined-elsewhere', 'died'];
const NEVER_END: readonly Outcome[] = ['will-join', 'unreachable'];

/** Whether an outcome ends the task: others end it unless a next visit was agreed. */
export function endsTask(outcome: Outcome, nextOn: string | null): boolean {
  if (ALWAYS_END.includes(outcome)) return true;
  return !NEVER_END.includes(outcome) && nextOn === null;
}

/**
 * Returns where a task stands after its visits, in the order they happened and not in the order they arrived, so that two phones that send
 * late come to the same. The first visit that ends the task says its outcome.
 */
export function foldVisits(visits: readonly CountedVisit[]): Standing {
  const inOrder = visits.toSorted((a, b) =>
    a.happenedAt === b.happenedAt ? (a.id < b.id ? -1 : 1) : a.happenedAt < b.happenedAt ? -1 : 1,
  );
  const last = inOrder.at(-1);
  const end = inOrder.find(({ outcome, nextOn }) => endsTask(outcome, nextOn));
  const speaks = end ?? last;
  return {
    state: end ? 'done' : 'open',
    outcome: speaks?.outcome ?? null,
    nextOn: end ? null : (last?.nextOn ?? null),
    lastVisitAt: last?.happenedAt ?? null,
    visits: inOrder.length,
  };
}
