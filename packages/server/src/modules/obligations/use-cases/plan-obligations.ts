import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { workingCalendar } from '../../parameters/index.ts';
import { confirmedDuties } from '../../regulations/index.ts';
import { writePlan } from '../db/plan.repo.ts';
import { tellMoved } from '../tell-moved.ts';
import { PartyExpansion } from '../planning/party-expansion.ts';
import { planDuty, type Horizon, type PlannedRound } from '../planning/plan-duty.ts';

/** Returns the days planned unless others are asked for: from last year's first to next year's last. */
export function defaultHorizon(today: string): Horizon {
  const year = Number(today.slice(0, 4));
  return { from: `${year - 1}-01-01`, to: `${year + 1}-12-31` };
}

/** Lays confirmed duties out in the calendars of the agencies they mean. May be repeated at any time: only what nobody touched moves. */
export const planObligations = useCase({
  name: 'obligations.plan',
  access: 'system',
  input: z.object({
    regulationId: z.uuid().optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    /** Why, in Vietnamese, for the time lines of open work whose term moves. */
    reason: z.string().max(1000).default('Cách tính hạn trong văn bản thay đổi'),
  }),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, today, now, input, audit, nothingChanged } = context;
    const usual = defaultHorizon(today);
    const horizon = { from: input.from ?? usual.from, to: input.to ?? usual.to };
    const duties = await confirmedDuties(tx, input.regulationId ? { regulationId: input.regulationId } : {});
    const year = (date: string, offset: number): string => `${Number(date.slice(0, 4)) + offset}`;
    const calendar = await workingCalendar(
      tx,
      `${year(horizon.from, -1)}-01-01`,
      `${year(horizon.to, 1)}-12-31`,
    );
    const parties = new PartyExpansion(tx);
    const rounds: PlannedRound[] = [];
    for (const duty of duties) rounds.push(...(await planDuty(duty, horizon, calendar, parties)));
    const scope = { tenantId: actor.tenantId, regulationId: input.regulationId ?? null, from: horizon.from };
    const { movedOpen, ...counts } = await writePlan(tx, scope, today, rounds);
    const moved = await tellMoved(context, movedOpen, input.reason, now);
    audit({ detail: { ...counts, moved, duties: duties.length } });
    if (Object.values(counts).every((count) => count === 0)) nothingChanged();
    return counts;
  },
});
