import { listTerritoriesEndpoint } from '@ansinh/contract/directory/directory.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { listTerritoriesOn } from '../db/territories.repo.ts';

/** Last day of the three-level structure. */
const LAST_DAY_2024 = '2025-06-30';

/** Units in force on a day; a structure asked for without a day is shown on its newest day. */
export const listTerritories = useCase({
  name: 'directory.list-territories',
  access: 'directory.read',
  input: inputOf(listTerritoriesEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }) => {
    const on = input.on ?? (input.structure === '2024' ? LAST_DAY_2024 : today);
    const rows = await listTerritoriesOn(tx, on, input, {
      after: input.after ?? null,
      limit: input.limit + 1,
    });
    const items = rows.slice(0, input.limit);
    return { on, items, next: rows.length > input.limit ? (items.at(-1)?.code ?? null) : null };
  },
});
