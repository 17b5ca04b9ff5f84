import type { FieldVisitSent } from '@ansinh/contract/outreach/field.schemas';
import { ApiRefusal } from '../../lib/api-refusal.ts';
import type { KeptVisit } from '../state/field-state.ts';
import { applyResults } from './apply-results.ts';
import type { SyncPorts } from './sync-ports.ts';

/** Few enough that a weak line gets one batch through. */
const BATCH = 50;
/** The whole batch was not understood: one visit of it is to blame. */
const BATCH_REFUSED: readonly number[] = [400, 413, 422];

/** Sends every visit that waits and may no longer be taken back. */
export async function sendVisits(ports: SyncPorts): Promise<void> {
  const waiting = ports.store
    .get()
    .visits.filter(({ stage, heldUntil }) => stage === 'waiting' && heldUntil <= ports.now());
  for (let start = 0; start < waiting.length; start += BATCH)
    await sendBatch(ports, waiting.slice(start, start + BATCH));
}

async function sendBatch(ports: SyncPorts, batch: readonly KeptVisit[]): Promise<void> {
  const { store, now } = ports;
  const ids = new Set(batch.map(({ id }) => id));
  await store.change((state) => ({
    ...state,
    visits: state.visits.map((visit) => (ids.has(visit.id) ? { ...visit, tries: visit.tries + 1 } : visit)),
  }));
  try {
    const answer = await ports.send(store.get().account.deviceId, batch.map(sentOf));
    const at = new Date(now()).toISOString();
    await store.change((state) => {
      const next = applyResults(state, answer.results, at);
      if (answer.clockWarning === null) return next;
      const clock = {
        id: 'clock',
        at,
        kind: 'clock',
        title: '',
        sentence: answer.clockWarning,
        taskId: null,
        visitId: null,
        seen: false,
      } as const;
      return { ...next, notices: [...next.notices.filter(({ id }) => id !== 'clock'), clock] };
    });
  } catch (error) {
    if (!(error instanceof ApiRefusal) || !BATCH_REFUSED.includes(error.status)) throw error;
    await sendApart(ports, batch, error);
  }
}

/** Finds the visit that spoils a batch: the others go on, this one stays with the sentence. */
async function sendApart(ports: SyncPorts, batch: readonly KeptVisit[], refusal: ApiRefusal): Promise<void> {
  const [only, ...more] = batch;
  if (only === undefined) return;
  if (more.length === 0) {
    const refused = { id: only.id, status: 'refused' as const, sentence: refusal.message, task: null };
    const at = new Date(ports.now()).toISOString();
    await ports.store.change((state) => applyResults(state, [refused], at));
    return;
  }
  const half = Math.ceil(batch.length / 2);
  await sendBatch(ports, batch.slice(0, half));
  await sendBatch(ports, batch.slice(half));
}

function sentOf(visit: KeptVisit): FieldVisitSent {
  const { id, taskId, taskVersion, happenedAt, outcome, nextOn, reason, note, channel } = visit;
  return { id, taskId, taskVersion, happenedAt, outcome, nextOn, reason, note, channel };
}
