import { HolidaySchema, ParameterSchema } from '@ansinh/contract/parameters/parameters.schemas';
import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { addMissingHolidays, addMissingParameters, claimLoad } from '../db/parameter-loads.repo.ts';

const Sha256 = z.string().length(64);

/** Takes over the national parameters and holidays once per content; values and days that people entered stay. */
export const loadParameterReference = useCase({
  name: 'parameters.load-reference',
  access: 'system',
  input: z.object({
    parameters: z.object({
      sha256: Sha256,
      rows: z.array(ParameterSchema.omit({ number: true, version: true })),
    }),
    holidays: z.object({ sha256: Sha256, rows: z.array(HolidaySchema) }),
  }),
  audit: 'write',
  run: async ({ tx, actor, input: { parameters, holidays }, audit, nothingChanged }) => {
    const { tenantId, id } = actor;
    const added = { parameters: 0, holidays: 0 };
    if (await claimLoad(tx, tenantId, 'parameters', parameters.sha256))
      added.parameters = await addMissingParameters(tx, tenantId, parameters.rows, id);
    if (await claimLoad(tx, tenantId, 'holidays', holidays.sha256))
      added.holidays = await addMissingHolidays(tx, tenantId, holidays.rows, id);
    audit({ detail: added });
    if (added.parameters + added.holidays === 0) nothingChanged();
    return added;
  },
});
