import { inputOf } from '@ansinh/contract/platform/endpoint';
import { addToListEndpoint } from '@ansinh/contract/statefunded/lists.endpoints';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { enterPerson, findKnownPerson } from '../../people/index.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findRegisterPerson, type RegisterPerson } from '../db/register.repo.ts';
import { groupOn } from '../group-facts.ts';
import { listOfMaker, touched } from '../list-in-hand.ts';
import { putOneOnList } from '../put-on-list.ts';

/** Somebody put on the list by hand: of the register, or typed because nobody knew him yet. */
export const addToList = useCase({
  name: 'statefunded.add',
  access: 'statefunded.work',
  input: inputOf(addToListEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, audit } = context;
    const list = await listOfMaker(context, 'change');
    let person: RegisterPerson | undefined;
    if (input.personId !== undefined) person = await findRegisterPerson(tx, input.personId);
    else if (input.person !== undefined) {
      const typed = {
        ...input.person,
        ethnicity: input.person.ethnicity || null,
        household: input.person.household || null,
        village: input.person.village || null,
        commune: list.commune,
      };
      if (typed.birth > today)
        throw new Refusal('statefunded.date_in_future', { date: formatDate(typed.birth) });
      if ((await findKnownPerson(tx, typed)) !== undefined)
        throw new Refusal('statefunded.person_known', { name: typed.fullName });
      person = await findRegisterPerson(tx, await enterPerson(tx, actor.tenantId, typed));
    }
    if (!person) throw new Refusal('platform.not_found');
    const group = await groupOn(tx, list.group, list.dueOn);
    const { cardCode, from, reason, document } = input;
    const origin = 'typed' as const;
    const memberId = await putOneOnList(tx, list, group, {
      ...person,
      cardCode,
      from,
      reason,
      document,
      origin,
    });
    audit({ subject: `statefunded-list:${list.id}`, detail: { added: memberId, reason } });
    return touched(context, list, 1);
  },
});
