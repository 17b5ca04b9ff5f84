import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  stateFundedGroupsEndpoint,
  stateFundedOverviewEndpoint,
} from '@ansinh/contract/statefunded/lists.endpoints';
import type { Overview, OverviewCell } from '@ansinh/contract/statefunded/statefunded.schemas';
import { mayUse } from '@ansinh/domain/access';
import { daysBetween, lastDayOfMonth } from '@ansinh/vietnamese/plain-date';
import { useCase } from '../../../platform/use-case.ts';
import {
  begunGroups,
  listedCommunes,
  monthLists,
  standingCounts,
  waitingCounts,
  type MonthList,
} from '../db/overview.repo.ts';
import { communeFee } from '../commune-fee.ts';
import { groupFacts } from '../group-facts.ts';
import { ownCommune } from '../own-commune.ts';

const SENT: readonly string[] = ['sent', 'carded'];

/** Communes against groups in a month. */
export const stateFundedOverview = useCase({
  name: 'statefunded.overview',
  access: 'statefunded.read',
  input: inputOf(stateFundedOverviewEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }): Promise<Overview> => {
    const { month = today.slice(0, 7) } = input;
    const dueOn = lastDayOfMonth(`${month}-01`);
    const day = dueOn < today ? dueOn : today;
    const groups = (await groupFacts(tx, dueOn)).filter(({ maker }) => maker === 'commune');
    const lists = await monthLists(tx, month);
    const communes = await listedCommunes(tx, day);
    const begun = await begunGroups(tx);
    const people = new Map(
      (await standingCounts(tx, day)).map((one) => [`${one.commune} ${one.group}`, one.people]),
    );
    const listed = new Map(lists.map((list) => [`${list.commune} ${list.group}`, list]));
    const cells = communes.flatMap(({ commune }) =>
      groups.flatMap(({ code: group }): OverviewCell[] => {
        const key = `${commune} ${group}`;
        const list = listed.get(key);
        if (list === undefined && !begun.has(key)) return [];
        return [
          {
            commune,
            group,
            people: people.get(key) ?? 0,
            listId: list?.id ?? null,
            state: list?.state ?? null,
            increases: list?.increases ?? 0,
            decreases: list?.decreases ?? 0,
            isNew: !begun.has(key),
            lateDays: lateDays(list, dueOn, today),
          },
        ];
      }),
    );
    const changed = lists
      .filter(({ state }) => SENT.includes(state))
      .reduce((sum, { increases, decreases }) => sum + increases + decreases, 0);
    const own = await ownCommune(tx);
    return {
      month,
      dueOn,
      communes,
      groups,
      cells,
      waiting: waitingFor(lists, actor.agencyId),
      ...(await waitingCounts(tx)),
      fee: await communeFee(tx, changed, day),
      own: own ? { commune: own.commune, name: own.name } : null,
      abilities: own && mayUse(actor.roles, 'statefunded.work') ? ['open'] : [],
    };
  },
});

function lateDays(list: MonthList | undefined, dueOn: string, today: string): number {
  const sent = list?.submittedOn ?? null;
  return Math.max(0, daysBetween(dueOn, sent ?? today));
}

function waitingFor(lists: readonly MonthList[], agencyId: string | null): Overview['waiting'] {
  const count = (fits: (list: MonthList) => boolean): number => lists.filter(fits).length;
  return {
    returned: count(({ state, agencyId: maker }) => state === 'returned' && maker === agencyId),
    toCheck: count(
      ({ state, managerId }) => state === 'submitted' && managerId === agencyId && agencyId !== null,
    ),
    toSend: count(({ state, agencyId: maker }) => state === 'approved' && maker === agencyId),
  };
}

/** The groups of a day with what the budget pays. */
export const stateFundedGroups = useCase({
  name: 'statefunded.groups',
  access: 'statefunded.read',
  input: inputOf(stateFundedGroupsEndpoint),
  audit: 'read',
  run: async ({ tx, today, input: { on = today } }) => ({ on, items: await groupFacts(tx, on) }),
});
