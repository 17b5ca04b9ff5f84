import { inputOf } from '@ansinh/contract/platform/endpoint';
import { importListEndpoint, proposeListEndpoint } from '@ansinh/contract/statefunded/lists.endpoints';
import type { ListMoved } from '@ansinh/contract/statefunded/statefunded.schemas';
import { isUnderSix } from '@ansinh/domain/statefunded';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import type { StoredGroup } from '../db/groups.repo.ts';
import type { StoredList } from '../db/lists.repo.ts';
import { changeMembers, standingMembers } from '../db/members.repo.ts';
import { placedByList, placedInRegister, type PlacedPerson } from '../db/register.repo.ts';
import { groupOn } from '../group-facts.ts';
import { listOfMaker, touched, type ListStepInput } from '../list-in-hand.ts';
import { putOnList } from '../put-on-list.ts';

const MOST_STANDING = 100_000;

/** Everybody whom the newest lists of the register place in the group. */
export const proposeList = useCase({
  name: 'statefunded.propose',
  access: 'statefunded.work',
  input: inputOf(proposeListEndpoint),
  audit: 'write',
  run: (context) =>
    fill(context, 'register', (list, { cardCodes }) =>
      placedInRegister(context.tx, list, cardCodes, context.today),
    ),
});

/** The rows of this group in a list that the commune sent through the exchange. */
export const importList = useCase({
  name: 'statefunded.import',
  access: 'statefunded.work',
  input: inputOf(importListEndpoint),
  audit: 'write',
  run: (context) =>
    fill(context, 'import', (list, { cardCodes }) =>
      placedByList(context.tx, context.input.submissionId, list, cardCodes),
    ),
});

async function fill(
  context: UseCaseContext<ListStepInput>,
  origin: 'register' | 'import',
  find: (list: StoredList, group: StoredGroup) => Promise<PlacedPerson[]>,
): Promise<ListMoved> {
  const { tx, audit } = context;
  const list = await listOfMaker(context, 'change');
  const group = await groupOn(tx, list.group, list.dueOn);
  const placed = await find(list, group);
  const leaving = placed.filter(({ isLeaving }) => isLeaving);
  const first = `${list.month}-01`;
  const coming = placed
    .filter((person) => !person.isLeaving && fits(group, person, first))
    .map((person) => ({
      ...person,
      from: person.from ?? first,
      reason: list.state === 'draft' && origin === 'register' ? 'taken-over' : 'recognised',
      origin,
    }));
  await putOnList(tx, list, group, coming);
  const count = coming.length + (await takeOff(context, list, leaving));
  audit({ subject: `statefunded-list:${list.id}`, detail: { origin, lines: count } });
  return touched(context, list, count);
}

/** A child grown meanwhile, or born on an unknown day, is no line of the list: the register's other lists may still place him there. */
function fits({ validity }: StoredGroup, person: PlacedPerson, day: string): boolean {
  if (validity !== 'child') return true;
  const { birth, birthPrecision } = person;
  return birth !== null && birthPrecision === 'day' && isUnderSix(birth, day < birth ? birth : day);
}

async function takeOff(
  { tx, today }: Pick<UseCaseContext<ListStepInput>, 'tx' | 'today'>,
  list: StoredList,
  leaving: readonly PlacedPerson[],
): Promise<number> {
  if (leaving.length === 0) return 0;
  const standing = await standingMembers(tx, { ...list, day: today, limit: MOST_STANDING });
  const byPerson = new Map(standing.map((member) => [member.personId, member]));
  let count = 0;
  for (const { personId, from, document } of leaving) {
    const member = byPerson.get(personId);
    if (!member || member.outListId !== null) continue;
    const on = from !== null && from >= member.from ? from : list.dueOn;
    await changeMembers(tx, [member.id], { out: { listId: list.id, reason: 'no-longer', on, document } });
    count += 1;
  }
  return count;
}
