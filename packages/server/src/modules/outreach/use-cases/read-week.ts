import { weekEndpoint } from '@ansinh/contract/outreach/sharing.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { capacityOf } from '../capacity-of.ts';
import { listHands } from '../db/hands.repo.ts';
import { plannedCells, unplannedHouseholds } from '../db/week.repo.ts';
import { weekDays } from '../week-days.ts';

/** The week's plan of all collectors in sight. */
export const readWeek = useCase({
  name: 'outreach.week',
  access: 'outreach.read',
  input: inputOf(weekEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const days = weekDays(input.week ?? today);
    const [from = today, to = today] = [days[0], days.at(-1)];
    const hands = await listHands(tx, today, input);
    const cells = await plannedCells(tx, input.commune, from, to);
    const unplanned = await unplannedHouseholds(tx, input.commune, from > today ? from : today);
    const names = await agencyNamesOn(tx, [...new Set(hands.map(({ agencyId }) => agencyId))], today);
    return {
      from,
      days,
      lines: hands.map((hand) => {
        const { perDay, weekdays } = capacityOf(hand);
        const agency = names.get(hand.agencyId);
        return {
          unit: { key: hand.key, name: hand.name },
          agency: agency?.shortName ?? agency?.name ?? '',
          perDay,
          weekdays,
          cells: days.map((day) => {
            const cell = cells.find((one) => one.unitKey === hand.key && one.day === day);
            return {
              day,
              households: cell?.households ?? 0,
              people: cell?.people ?? 0,
              visited: cell?.visited ?? 0,
            };
          }),
          unplanned: unplanned.get(hand.key) ?? 0,
        };
      }),
      abilities: mayUse(actor.roles, 'outreach.assign') ? ['plan'] : [],
    };
  },
});
