import { joinRoundEndpoint, triggerDutyEndpoint } from '@ansinh/contract/obligations/occurrences.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { scheduleFromEvent } from '@ansinh/domain/obligations';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { workingCalendar } from '../../parameters/index.ts';
import { confirmedDuties } from '../../regulations/index.ts';
import { getDetail } from '../db/detail.repo.ts';
import { addEvent } from '../db/events.repo.ts';
import { insertEventRound, insertOccurrence } from '../db/rounds.repo.ts';
import { openOccurrence } from '../open-occurrence.ts';
import { PartyExpansion } from '../planning/party-expansion.ts';
import { scheduleOf, sharesOf } from '../planning/plan-duty.ts';
import { tellParties } from '../tell-parties.ts';

/** Adds an agency to a frozen round, with the reason. */
export const joinRound = useCase({
  name: 'obligations.join',
  access: 'obligations.manage',
  input: inputOf(joinRoundEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, now, audit } = context;
    const model = await openOccurrence(tx, input.id, true);
    const { roundId, frozenAt } = await getDetail(tx, model.id);
    if (frozenAt === null) throw new Refusal('obligations.not_frozen');
    const id = await insertOccurrence(tx, actor.tenantId, now, {
      roundId,
      dutyId: model.dutyId,
      regulationId: model.regulationId,
      leadId: input.agencyId,
      coordinatingIds: model.coordinatingIds.filter((agency) => agency !== input.agencyId),
      recipientIds: model.recipientIds.filter((agency) => agency !== input.agencyId),
      periodKey: model.periodKey,
      opensOn: model.opensOn,
      due: model.due,
    });
    if (id === undefined) throw new Refusal('obligations.already_in_round');
    await addEvent(tx, actor, id, now, {
      kind: 'joined',
      toState: 'open',
      holderId: input.agencyId,
      reason: input.reason,
    });
    await tellParties(context, { ...model, id }, [input.agencyId], 'joined', 1, { reason: input.reason });
    audit({ subject: `occurrence:${id}`, detail: { agency: input.agencyId, reason: input.reason } });
    return { id, state: 'open' as const, version: 1, due: model.due };
  },
});

/** An event started the clock of a duty: makes the occurrence of the caller's agency with the due date counted from it. */
export const triggerDuty = useCase({
  name: 'obligations.trigger',
  access: 'obligations.work',
  input: inputOf(triggerDutyEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const [duty] = await confirmedDuties(tx, { dutyIds: [input.id] });
    if (!duty) throw new Refusal('platform.not_found');
    const year = Number(input.eventDate.slice(0, 4));
    const calendar = await workingCalendar(tx, `${year}-01-01`, `${year + 2}-12-31`);
    const planned = orRefuse(scheduleFromEvent(scheduleOf(duty), input.eventDate, calendar));
    const shares = await sharesOf(duty, input.eventDate, new PartyExpansion(tx));
    const own = shares.find(({ leadId }) => leadId === actingAgency(actor).agencyId);
    if (!own) throw new Refusal('obligations.not_party');
    const key = `E-${input.eventDate}-${input.reference}`.slice(0, 200);
    const roundId = await insertEventRound(tx, actor.tenantId, duty.id, now, {
      key,
      label: input.reference,
      opensOn: input.eventDate,
      due: planned.due,
      derivation: planned.code,
    });
    const id = await insertOccurrence(tx, actor.tenantId, now, {
      ...own,
      roundId,
      dutyId: duty.id,
      regulationId: duty.regulationId,
      periodKey: key,
      opensOn: input.eventDate,
      due: planned.due,
    });
    if (id === undefined) throw new Refusal('obligations.already_in_round');
    await addEvent(tx, actor, id, now, {
      kind: 'open',
      toState: 'open',
      holderId: own.leadId,
      detail: { event: input.reference, on: input.eventDate },
    });
    audit({ subject: `occurrence:${id}`, detail: { duty: duty.code, event: input.reference } });
    return { id, state: 'open' as const, version: 1, due: planned.due };
  },
});
