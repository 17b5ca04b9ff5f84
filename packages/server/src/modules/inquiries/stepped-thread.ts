import {
  decideInquiryStep,
  type InquirySide,
  type InquiryState,
  type InquiryStep,
} from '@ansinh/domain/inquiries';
import type { Actor } from '@ansinh/domain/kernel';
import { actingAgency } from '../../platform/acting-agency.ts';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { addEvents, type EventWords } from './db/events.repo.ts';
import { lockThread, moveThread, type StoredThread, type ThreadChange } from './db/threads.repo.ts';
import { tellSide } from './tell-side.ts';

interface StepInput {
  readonly inquiryId: string;
  readonly agencyId: string;
  readonly version: number;
  readonly note?: string;
}

/** Returns on which side of a thread somebody stands; undefined for neither. */
export function sideOf(
  { agencyId }: Actor,
  thread: { readonly agencyId: string; readonly askerId: string },
): InquirySide | undefined {
  if (agencyId === thread.agencyId) return 'asked';
  return agencyId === thread.askerId ? 'asker' : undefined;
}

/** Returns the thread at its version, held, and the state a step of the caller's side brings it to. @throws Refusal */
export async function steppedThread(
  { tx, actor, input }: UseCaseContext<StepInput>,
  step: InquiryStep,
): Promise<{ thread: StoredThread; state: InquiryState }> {
  const thread = await lockThread(tx, input.inquiryId, input.agencyId);
  const side = thread && sideOf(actor, thread);
  if (!thread || side === undefined) throw new Refusal('platform.not_found');
  if (thread.version !== input.version) throw new Refusal('platform.stale', { version: thread.version });
  const standing = { state: thread.state, wantsExtension: thread.wantedDueOn !== null };
  return { thread, state: orRefuse(decideInquiryStep(standing, step, side, input.note)) };
}

/** Keeps a step: where the thread stands now, what was said, and a notice to the other side. Returns version and the event. */
export async function keepStep(
  context: UseCaseContext<StepInput>,
  { thread, state }: { readonly thread: StoredThread; readonly state: InquiryState },
  step: InquiryStep,
  words: EventWords,
  change: ThreadChange = {},
): Promise<{ state: InquiryState; version: number; eventId: string }> {
  const { tx, actor, now, audit } = context;
  const by = actingAgency(actor);
  const { inquiryId, agencyId, askerId } = thread;
  const version = await moveThread(tx, thread, state, change);
  const [eventId = ''] = await addEvents(
    tx,
    {
      tenantId: by.tenantId,
      inquiryId,
      agencyIds: [agencyId],
      askerId,
      byAgencyId: by.agencyId,
      by: by.id,
      at: now,
    },
    step,
    words,
  );
  const due = words.dueOn ?? change.dueOn ?? thread.dueOn;
  const reason = words.note ?? '';
  const to = by.agencyId === agencyId ? askerId : agencyId;
  await tellSide(context, [to], {
    step,
    by: by.agencyId,
    inquiryId,
    subject: thread.subject,
    due,
    reason,
    cause: eventId,
  });
  audit({
    subject: `inquiry:${inquiryId}`,
    detail: { step, agencyId, state, ...(reason === '' ? {} : { reason }) },
  });
  return { state, version, eventId };
}
