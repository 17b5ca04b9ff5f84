import { saveGroupEndpoint } from '@ansinh/contract/directory/directory.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { insertGroup, updateGroup } from '../db/groups.repo.ts';

/** Adds a group (version 0), or changes its name and rule. */
export const saveGroup = useCase({
  name: 'directory.save-group',
  access: 'directory.manage',
  input: inputOf(saveGroupEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    audit({ subject: `agency-group:${input.code}`, detail: { name: input.name, rule: input.rule } });
    if (input.version === 0) {
      if (!(await insertGroup(tx, actor.tenantId, input))) throw new Refusal('platform.stale');
      return { code: input.code, version: 1 };
    }
    const version = await updateGroup(tx, input);
    if (version === undefined) throw new Refusal('platform.stale');
    return { code: input.code, version };
  },
});
