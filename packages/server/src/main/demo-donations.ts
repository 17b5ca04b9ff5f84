import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { z } from 'zod';
import { agencyIdsByCode } from '../modules/directory/index.ts';
import { addHelp, giftsAreKept, saveDonor, saveGift } from '../modules/donations/index.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import { run, todayInVietnam, type Services } from '../platform/use-case.ts';

const Day = z.iso.date();

/** db/demo/donations.json: invented donors with their gifts and the people helped. Agencies by code. */
const DemoDonationsSchema = z.object({
  donors: z.array(z.looseObject({ id: z.string(), agency: z.string() })),
  gifts: z.array(z.looseObject({ id: z.string(), agency: z.string(), donor: z.string(), receivedOn: Day })),
  helps: z.array(z.looseObject({ gift: z.string(), givenOn: Day })),
});

/** Gives the demo its donors, gifts and helps, as the agencies would have recorded them; days still to come are left out. Returns how many gifts. */
export async function giveDemoDonations(services: Services, actor: Actor): Promise<number> {
  const text = await readFile(join(ROOT, 'db/demo/donations.json'), 'utf8');
  const demo = DemoDonationsSchema.parse(JSON.parse(text));
  const { agencies, isKept } = await inTransactionAs(services.pool, actor, async (tx) => ({
    agencies: await agencyIdsByCode(tx),
    isKept: await giftsAreKept(tx),
  }));
  if (isKept) return 0;
  const today = todayInVietnam(services.now());
  const by = (code: string): Actor => ({
    ...actor,
    kind: 'machine',
    id: 'machine:demo',
    agencyId: agencies.get(code) ?? '',
    roles: ['operator'],
  });
  const donors = new Map<string, string>();
  for (const { id, agency, ...donor } of demo.donors)
    donors.set(id, (await run(services, saveDonor, by(agency), donor)).id);
  const gifts = new Map<string, { id: string; agency: string }>();
  for (const { id, agency, donor, ...gift } of demo.gifts.filter(({ receivedOn }) => receivedOn <= today)) {
    const stored = await run(services, saveGift, by(agency), { ...gift, donorId: donors.get(donor) });
    gifts.set(id, { id: stored.id, agency });
  }
  for (const { gift, ...help } of demo.helps.filter(({ givenOn }) => givenOn <= today)) {
    const from = gifts.get(gift);
    if (from !== undefined) await run(services, addHelp, by(from.agency), { ...help, id: from.id });
  }
  return gifts.size;
}
