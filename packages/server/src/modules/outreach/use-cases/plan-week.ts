import { planWeekEndpoint } from '@ansinh/contract/outreach/sharing.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { planWeek as layOut } from '@ansinh/domain/outreach';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { capacityOf } from '../capacity-of.ts';
import { listHands } from '../db/hands.repo.ts';
import { setPlannedOn } from '../db/task-writes.repo.ts';
import { plannableHouseholds } from '../db/week.repo.ts';
import { isoWeekday, weekDays } from '../week-days.ts';

/** Lays the open households of collectors over the days of a week that are left. */
export const planWeek = useCase({
  name: 'outreach.plan-week',
  access: 'outreach.assign',
  input: inputOf(planWeekEndpoint),
  audit: 'write',
  run: async ({ tx, input, today, audit }) => {
    const week = weekDays(input.week).filter((day) => day >= today);
    const [from] = week;
    const to = week.at(-1);
    if (from === undefined || to === undefined)
      throw new Refusal('outreach.day_outside_week', { day: formatDate(input.week) });
    const wanted = new Set(input.units);
    const hands = (await listHands(tx, today)).filter(({ key }) => wanted.has(key));
    if (hands.length < wanted.size) throw new Refusal('platform.not_found');
    const all = await plannableHouseholds(tx, input.units);
    const byDay = new Map<string, string[]>();
    let [households, left] = [0, 0];
    for (const hand of hands) {
      const { perDay, weekdays } = capacityOf(hand);
      const own = all.filter(({ unitKey }) => unitKey === hand.key);
      const inWeek = (day: string | null): boolean => day !== null && day >= from && day <= to;
      // What has a later day keeps it; what has a day of this week does too, unless all is laid out anew.
      const keeps = own.filter(
        ({ plannedOn }) => plannedOn !== null && (plannedOn > to || (!input.anew && inWeek(plannedOn))),
      );
      const open = own.filter((one) => !keeps.includes(one));
      const days = week
        .filter((day) => weekdays.includes(isoWeekday(day)))
        .map((day) => ({
          day,
          room: Math.max(0, perDay - keeps.filter(({ plannedOn }) => plannedOn === day).length),
        }));
      const plan = layOut(open, days);
      for (const household of open) {
        const day = plan.get(household.key) ?? null;
        if (day === null) left += 1;
        else {
          households += 1;
          byDay.set(day, [...(byDay.get(day) ?? []), ...household.ids]);
        }
      }
      const undone = open.filter(({ key, plannedOn }) => plan.get(key) == null && inWeek(plannedOn));
      await setPlannedOn(
        tx,
        undone.flatMap(({ ids }) => ids),
        null,
      );
    }
    let planned = 0;
    for (const [day, ids] of byDay) {
      await setPlannedOn(tx, ids, day);
      planned += ids.length;
    }
    audit({ subject: from, detail: { collectors: hands.length, planned, households, left } });
    return { planned, households, left };
  },
});
