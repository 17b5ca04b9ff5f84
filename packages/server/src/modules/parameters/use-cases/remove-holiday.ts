import { removeHolidayEndpoint } from '@ansinh/contract/parameters/parameters.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { deleteHoliday } from '../db/holidays.repo.ts';

/** Takes a declared day back. */
export const removeHoliday = useCase({
  name: 'parameters.remove-holiday',
  access: 'parameters.manage',
  input: inputOf(removeHolidayEndpoint),
  audit: 'write',
  run: async ({ tx, input: { day }, audit }): Promise<void> => {
    audit({ subject: `holiday:${day}` });
    if (!(await deleteHoliday(tx, day))) throw new Refusal('platform.not_found');
  },
});
