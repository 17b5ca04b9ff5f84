import type { CalendarDay } from '@ansinh/contract/obligations/obligations.schemas';
import { getCalendarEndpoint } from '@ansinh/contract/obligations/overview.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { daysBetween } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamer } from '../agency-names.ts';
import { countDays, listDayItems } from '../db/boards.repo.ts';
import { basisOf } from '../occurrence-lines.ts';

const LONGEST_DAYS = 400;
const PER_DAY = 6;

/** Shows what is due on the days of a span; counts are whole, things at most a handful a day. */
export const showCalendar = useCase({
  name: 'obligations.calendar',
  access: 'obligations.read',
  input: inputOf(getCalendarEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }): Promise<{ days: CalendarDay[] }> => {
    const { detail, ...range } = input;
    const length = daysBetween(range.from, range.to);
    if (length < 0 || length > LONGEST_DAYS)
      throw new Refusal('obligations.range_too_long', { days: LONGEST_DAYS });
    const span = { tenantId: actor.tenantId, ...range };
    const days = await countDays(tx, span);
    const items = detail ? await listDayItems(tx, span, PER_DAY) : [];
    const namer = await agencyNamer(
      tx,
      items.map(({ leadId }) => leadId),
      today,
    );
    const byDay = Map.groupBy(items, ({ day }) => day);
    return {
      days: days.map((day) => ({
        ...day,
        items: (byDay.get(day.day) ?? []).map((item) => ({
          id: item.id,
          action: item.action,
          leadShortName: namer.nameOf(item.leadId, day.day).shortName,
          basis: basisOf(item),
          state: item.state,
          timeliness: item.timeliness,
        })),
      })),
    };
  },
});
