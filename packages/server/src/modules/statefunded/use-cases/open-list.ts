import { inputOf } from '@ansinh/contract/platform/endpoint';
import { openListEndpoint } from '@ansinh/contract/statefunded/lists.endpoints';
import { useCase } from '../../../platform/use-case.ts';
import { ensureList } from '../open-list.ts';
import { requireCommune } from '../own-commune.ts';

/** The own commune's list of a group and month. */
export const openList = useCase({
  name: 'statefunded.open-list',
  access: 'statefunded.work',
  input: inputOf(openListEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    const own = await requireCommune(tx);
    const list = await ensureList(tx, actor.tenantId, own, input.group, input.month);
    audit({ subject: `statefunded-list:${list.id}`, detail: { group: list.group, month: list.month } });
    return { id: list.id, state: list.state, version: list.version, count: 0 };
  },
});
