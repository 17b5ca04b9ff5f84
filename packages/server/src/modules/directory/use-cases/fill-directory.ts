import type { Tx } from '../../../platform/database/transaction.ts';
import { useCase } from '../../../platform/use-case.ts';
import { insertCommittee } from '../db/committees.repo.ts';
import { insertFocalPoint } from '../db/focal-points.repo.ts';
import {
  addMissingAgencies,
  addMissingAliases,
  addMissingGroups,
  addMissingSuccessions,
  agencyIdsByCode,
  describeAgencies,
} from '../db/tenant-load.repo.ts';
import { DirectoryDataSchema, type DirectoryData } from '../directory-data.schemas.ts';

/** Adds what a province's directory does not have yet; what people changed stays as they left it. */
export const fillDirectory = useCase({
  name: 'directory.fill',
  access: 'system',
  input: DirectoryDataSchema,
  audit: 'write',
  run: async ({ tx, actor: { tenantId, id }, input, audit }) => {
    const added = await addMissingAgencies(tx, tenantId, input.agencies);
    const fresh = input.agencies.filter(({ code }) => added.has(code));
    if (fresh.length > 0) await describeAgencies(tx, tenantId, fresh);
    const groups = await addMissingGroups(tx, tenantId, input.groups);
    // Aliases and successions that people removed must not return with the next start.
    const grown = fresh.length > 0 || groups > 0;
    const aliases = grown ? await addMissingAliases(tx, tenantId, id, input.aliases) : 0;
    const successions = grown ? await addMissingSuccessions(tx, tenantId, input.successions) : 0;
    await addContacts(tx, tenantId, input, added);
    const counts = { agencies: fresh.length, groups, aliases, successions };
    audit({ detail: counts });
    return counts;
  },
});

/** Focal points and committees of the agencies that are new. */
async function addContacts(
  tx: Tx,
  tenantId: string,
  { focalPoints, committees }: DirectoryData,
  added: ReadonlySet<string>,
): Promise<void> {
  const ids = await agencyIdsByCode(tx);
  for (const { agency, schemes, ...point } of focalPoints) {
    const agencyId = ids.get(agency);
    if (agencyId !== undefined && added.has(agency))
      await insertFocalPoint(tx, tenantId, agencyId, { ...point, topic: schemes.join(', '), userId: null });
  }
  for (const { agency, termFrom, termTo, note, members, ...committee } of committees) {
    const agencyId = ids.get(agency);
    if (agencyId === undefined || !added.has(agency)) continue;
    await insertCommittee(tx, tenantId, agencyId, {
      ...committee,
      from: termFrom,
      to: termTo,
      task: note ?? '',
      members: members.map((member) => ({
        ...member,
        agencyId: ids.get(member.agency ?? '') ?? null,
        from: null,
        to: null,
      })),
    });
  }
}
