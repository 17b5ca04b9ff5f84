import { moveOccurrence, type OccurrenceVerb } from '@ansinh/domain/obligations';
import { orRefuse } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { addEvent } from './db/events.repo.ts';
import type { StoredOccurrence } from './db/occurrence-row.ts';
import { changeOccurrence, type OccurrenceChange } from './db/occurrences.repo.ts';
import { factsOf } from './occurrence-lines.ts';
import { openOccurrence, refuseStale } from './open-occurrence.ts';
import { tellParties } from './tell-parties.ts';

/** What a verb does besides moving the state. */
export interface MoveEffects {
  /** In whose hands the work lies afterwards; null: nobody's. */
  readonly holderId: string | null;
  /** Who is told. */
  readonly tells: readonly string[];
  readonly submittedAt?: Date | null;
  readonly acceptedAt?: Date | null;
  readonly countReturn?: boolean;
  readonly detail?: Record<string, unknown>;
}

interface MoveRequest {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | null | undefined;
  readonly due?: string | undefined;
}

/** The answer of every move. */
export interface Moved {
  readonly id: string;
  readonly state: StoredOccurrence['state'];
  readonly version: number;
  readonly due: string | null;
}

/**
 * Moves an occurrence by a verb: locks it, refuses a stale version, asks the rules, writes the change, the time line and the
 * notices together. `effects` may refuse too; it sees the occurrence as it was.
 */
export async function move(
  context: UseCaseContext<MoveRequest>,
  verb: OccurrenceVerb,
  effects: (occurrence: StoredOccurrence) => MoveEffects | Promise<MoveEffects>,
): Promise<Moved> {
  const { tx, actor, now, input, audit } = context;
  const occurrence = await openOccurrence(tx, input.id, true);
  refuseStale(occurrence, input.version);
  const reason = input.reason ?? null;
  const outcome = orRefuse(
    moveOccurrence(factsOf(occurrence), { verb, reason, due: input.due ?? null }, actor),
  );
  const { holderId, tells, detail, ...rest } = await effects(occurrence);
  const change: OccurrenceChange = { state: outcome.state, due: outcome.due, holderId, ...rest };
  const version = await changeOccurrence(tx, occurrence.id, now, change);
  await addEvent(tx, actor, occurrence.id, now, {
    kind: verb,
    fromState: occurrence.state,
    toState: outcome.state,
    holderId,
    reason,
    detail: {
      ...detail,
      ...(outcome.due === occurrence.due ? {} : { due: outcome.due, before: occurrence.due }),
    },
  });
  await tellParties(context, { ...occurrence, due: outcome.due }, tells, verb, version, { reason });
  audit({ subject: `occurrence:${occurrence.id}`, detail: { from: occurrence.state, to: outcome.state } });
  return { id: occurrence.id, state: outcome.state, version, due: outcome.due };
}
