import { addAliasEndpoint } from '@ansinh/contract/directory/directory.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { agencyNameKey } from '@ansinh/vietnamese/agency-name';
import { collapseSpaces, toNfc } from '@ansinh/vietnamese/text';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { insertAlias } from '../db/groups.repo.ts';
import { refuseReversedPeriod } from './check-period.ts';

/** A person says whom a printed name means. */
export const addAlias = useCase({
  name: 'directory.add-alias',
  access: 'directory.manage',
  input: inputOf(addAliasEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    const alias = collapseSpaces(toNfc(input.alias));
    const key = agencyNameKey(alias);
    if (key === '') throw new Refusal('directory.alias_empty');
    refuseReversedPeriod(input.from, input.to);
    const stored = await insertAlias(tx, actor.tenantId, actor.id, { ...input, alias, key });
    audit({
      subject: `alias:${stored.id}`,
      detail: { alias, agencyId: input.agencyId, groupCode: input.groupCode },
    });
    return stored;
  },
});
