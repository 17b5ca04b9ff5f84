import { inputOf } from '@ansinh/contract/platform/endpoint';
import { listReorganisationsEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { countSet } from '../db/counts.repo.ts';
import { listStored } from '../db/reorganisations.repo.ts';

/** Every decision of the province with its set in figures. */
export const listReorganisations = useCase({
  name: 'reorganisations.list',
  access: 'directory.read',
  input: inputOf(listReorganisationsEndpoint),
  audit: 'read',
  run: async ({ tx, actor }) => {
    const items = [];
    for (const { territories: _, ...row } of await listStored(tx))
      items.push({ ...row, counts: await countSet(tx, row.id) });
    const may = actor.kind === 'system' || mayUse(actor.roles, 'reorganisations.manage');
    return { items, abilities: may ? (['create'] as const) : [] };
  },
});
