import { addHolidayEndpoint } from '@ansinh/contract/parameters/parameters.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { dayOfWeek } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { insertHoliday } from '../db/holidays.repo.ts';
import { planAgain } from '../plan-again.ts';

const FRIDAY = 5;

/** Declares a day off, or a weekend day worked in exchange. */
export const addHoliday = useCase({
  name: 'parameters.add-holiday',
  access: 'parameters.manage',
  input: inputOf(addHolidayEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, audit } = context;
    audit({ subject: `holiday:${input.day}`, detail: { kind: input.kind, basis: input.basis } });
    if (input.kind === 'working-swap' && dayOfWeek(input.day) <= FRIDAY)
      throw new Refusal('parameters.day_not_swappable', { day: input.day });
    const added = await insertHoliday(tx, actor.tenantId, input, actor.id);
    await planAgain(context, added, 'added');
    return added;
  },
});
