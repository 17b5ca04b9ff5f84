import { listPeopleEndpoint } from '@ansinh/contract/people/people.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { z } from 'zod';
import { mayUse } from '@ansinh/domain/access';
import { readCursor, writeCursor } from '../../../platform/http/keyset-cursor.ts';
import { useCase } from '../../../platform/use-case.ts';
import { listPersonRows } from '../db/people.repo.ts';
import { seesMasked, visiblePerson } from '../visible-person.ts';

/** A page of the register. */
export const listPeople = useCase({
  name: 'people.list',
  access: 'registers.read',
  input: inputOf(listPeopleEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const { limit, after, ...filter } = input;
    const rows = await listPersonRows(tx, filter, {
      day: today,
      after: readCursor(after, z.string()),
      limit: limit + 1,
    });
    const masked = seesMasked(actor);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((person) => visiblePerson(person, masked)),
      next: rows.length > limit && last ? writeCursor([last.nameKey, last.id]) : null,
      masked,
      abilities: [...(mayUse(actor.roles, 'registers.edit') ? ['edit'] : []), ...(masked ? [] : ['export'])],
    };
  },
});
