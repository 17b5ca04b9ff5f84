import {
  answerPartEndpoint,
  askCoordinationEndpoint,
} from '@ansinh/contract/obligations/occurrences.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { coordinationIsComplete, moveCoordination } from '@ansinh/domain/obligations';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { answerPart, askParts, listParts } from '../db/detail.repo.ts';
import { addEvent } from '../db/events.repo.ts';
import { shareEvidence } from '../db/evidence.repo.ts';
import { changeOccurrence } from '../db/occurrences.repo.ts';
import { move, type Moved } from '../move.ts';
import { openOccurrence } from '../open-occurrence.ts';
import { tellParties } from '../tell-parties.ts';

/** Asks coordinating agencies for their part; until they answer the work waits. */
export const askCoordination = useCase({
  name: 'obligations.ask-coordination',
  access: 'obligations.work',
  input: inputOf(askCoordinationEndpoint),
  audit: 'write',
  run: (context) =>
    move(context, 'ask_coordination', async (occurrence) => {
      const { tx, actor, now, input } = context;
      const asked = input.agencies ?? occurrence.coordinatingIds;
      const stranger = asked.find((id) => !occurrence.coordinatingIds.includes(id));
      if (stranger !== undefined || asked.length === 0)
        throw new Refusal('obligations.no_coordinating_agency');
      await askParts(
        tx,
        actor.tenantId,
        occurrence.id,
        asked,
        now,
        input.partDue ?? null,
        input.note ?? null,
      );
      await shareEvidence(tx, occurrence.id, occurrence.leadId, asked);
      return {
        holderId: asked[0] ?? null,
        tells: asked,
        detail: { agencies: asked, partDue: input.partDue ?? null },
      };
    }),
});

/** A coordinating agency answers; when nobody is asked any more the work is the lead's again. */
export const answerPartOfOccurrence = useCase({
  name: 'obligations.answer-part',
  access: 'obligations.work',
  input: inputOf(answerPartEndpoint),
  audit: 'write',
  run: async (context): Promise<Moved> => {
    const { tx, actor, now, input, audit } = context;
    const occurrence = await openOccurrence(tx, input.id, true);
    const { agencyId } = actingAgency(actor);
    const parts = await listParts(tx, occurrence.id);
    const own = parts.find((part) => part.agencyId === agencyId);
    if (!own) throw new Refusal('obligations.coordination_not_allowed');
    const verb = input.answer === 'done' ? 'finish' : 'decline';
    const state = orRefuse(
      moveCoordination(
        { state: own.state, leadAgencyId: occurrence.leadId, agencyId },
        { verb, reason: input.note ?? null },
        actor,
      ),
    );
    await answerPart(tx, occurrence.id, agencyId, state, now, input.note ?? null);
    const complete = coordinationIsComplete(
      parts.map((part) => (part.agencyId === agencyId ? { state } : part)),
    );
    const waiting = occurrence.state === 'waiting';
    const next = complete && waiting ? 'open' : occurrence.state;
    const stillAsked = parts.find((part) => part.agencyId !== agencyId && part.state === 'asked')?.agencyId;
    // An answer that comes after the work was handed over changes nobody's hands.
    const holderId = waiting ? (stillAsked ?? occurrence.leadId) : occurrence.holderId;
    const version = await changeOccurrence(tx, occurrence.id, now, {
      state: next,
      due: occurrence.due,
      holderId,
    });
    await addEvent(tx, actor, occurrence.id, now, {
      kind: 'part_answered',
      fromState: occurrence.state,
      toState: next,
      holderId,
      reason: input.note ?? null,
      detail: { answer: state },
    });
    await tellParties(context, occurrence, [occurrence.leadId], 'part_answered', version, {
      answer: state,
      reason: input.note ?? null,
    });
    audit({ subject: `occurrence:${occurrence.id}`, detail: { answer: state } });
    return { id: occurrence.id, state: next, version, due: occurrence.due };
  },
});
