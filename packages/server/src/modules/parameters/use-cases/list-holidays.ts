import { listHolidaysEndpoint } from '@ansinh/contract/parameters/parameters.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { holidaysBetween } from '../db/holidays.repo.ts';

/** Declared days of one year. */
export const listHolidays = useCase({
  name: 'parameters.list-holidays',
  access: 'parameters.read',
  input: inputOf(listHolidaysEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input: { year } }) => ({
    items: await holidaysBetween(tx, `${year}-01-01`, `${year}-12-31`),
    abilities: mayUse(actor.roles, 'parameters.manage') ? ['add', 'remove'] : [],
  }),
});
