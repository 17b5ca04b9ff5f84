import { removeHolidayEndpoint } from '@ansinh/contract/parameters/parameters.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { deleteHoliday } from '../db/holidays.repo.ts';
import { planAgain } from '../plan-again.ts';

/** Takes a declared day back. */
export const removeHoliday = useCase({
  name: 'parameters.remove-holiday',
  access: 'parameters.manage',
  input: inputOf(removeHolidayEndpoint),
  audit: 'write',
  run: async (context): Promise<void> => {
    const { day } = context.input;
    const { tx, audit } = context;
    audit({ subject: `holiday:${day}` });
    const removed = await deleteHoliday(tx, day);
    if (removed === undefined) throw new Refusal('platform.not_found');
    await planAgain(context, removed, 'removed');
  },
});
