import { MeasuredUnitKeySchema } from '@ansinh/contract/indicators/indicators.schemas';
import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { userIdsByName } from '../../access/index.ts';
import { agencyIdsByCode } from '../../directory/index.ts';
import { addMissingMembers } from '../db/members.repo.ts';

/** Links people of the network to the accounts they sign in with. Who is a member stays as he is, so that it can run at every start. */
export const loadMembers = useCase({
  name: 'network.load-members',
  access: 'system',
  input: z.object({
    members: z.array(
      z.object({
        unitKey: MeasuredUnitKeySchema,
        agency: z.string(),
        username: z.string(),
        phone: z.string().nullable(),
      }),
    ),
  }),
  audit: 'write',
  run: async ({ tx, actor, input: { members }, audit, nothingChanged }) => {
    const agencies = await agencyIdsByCode(tx);
    const users = await userIdsByName(
      tx,
      members.map(({ username }) => username),
    );
    const added = await addMissingMembers(
      tx,
      actor.tenantId,
      members.map(({ unitKey, agency, username, phone }) => {
        const agencyId = agencies.get(agency);
        if (agencyId === undefined) throw new Refusal('access.agency_unknown', { agency });
        return { unitKey, agencyId, userId: users.get(username) ?? null, phone };
      }),
    );
    if (added === 0) nothingChanged();
    audit({ detail: { added } });
    return { added };
  },
});
