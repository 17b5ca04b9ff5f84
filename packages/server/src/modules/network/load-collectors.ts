import { readFile } from 'node:fs/promises';
import type { Actor } from '@ansinh/domain/kernel';
import { z } from 'zod';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run, type Services } from '../../platform/use-case.ts';
import { loadUsers } from '../access/index.ts';
import { networkKey } from '../indicators/index.ts';
import { memberName } from './member-name.ts';
import { loadMembers } from './use-cases/load-members.ts';

/** db/demo/collectors.json: who of the demo network signs in, by the id of his unit in db/demo/network.json. */
const CollectorsSchema = z.object({
  members: z.array(
    z.object({
      username: z.string(),
      unit: z.string(),
      agency: z.string(),
      phone: z.string().nullable(),
      listed: z.boolean().default(false),
    }),
  ),
});

/** Makes the accounts of the demo network's people and links them to their units. Who is there stays. Returns how many were linked. */
export async function loadCollectors(
  services: Services,
  actor: Actor,
  file: string,
  password: string,
): Promise<number> {
  const { members } = CollectorsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const people = members.map((member) => ({ ...member, unitKey: networkKey(member.unit) }));
  const names = await inTransactionAs(services.pool, actor, (tx) =>
    memberName(
      tx,
      people.map(({ unitKey }) => unitKey),
    ),
  );
  await run(services, loadUsers, actor, {
    users: people.map(({ username, unitKey, agency, listed }) => ({
      username,
      name: names.get(unitKey) ?? username,
      agencyCode: agency,
      roles: ['collector'],
      password,
      listed,
    })),
  });
  const { added } = await run(services, loadMembers, actor, { members: people });
  return added;
}
