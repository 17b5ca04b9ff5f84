import type { DatasetBinding } from '@ansinh/domain/exchange';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/transaction.ts';
import { useCase } from '../../../platform/use-case.ts';
import { resolveNamesOn } from '../../directory/index.ts';
import { confirmedDuties, type ConfirmedDuty } from '../../regulations/index.ts';
import { storeDataset, storeLayout, type StoredDatasetParty } from '../db/datasets.repo.ts';
import type { PackDatasets } from '../packs/read-pack-datasets.ts';

/** Loads the datasets of an adopted pack with their layouts, parties resolved on the document's day. Repeatable. */
export const loadDatasets = useCase({
  name: 'exchange.load-datasets',
  access: 'system',
  input: z.object({ pack: z.custom<PackDatasets>((value) => typeof value === 'object' && value !== null) }),
  audit: 'write',
  run: async ({ tx, actor, today, input, audit }): Promise<{ datasets: number; layouts: number }> => {
    const { packId, bindings, layouts } = input.pack;
    const duties = await confirmedDuties(tx, { packId });
    const [any] = duties;
    if (!any) return { datasets: 0, layouts: 0 };
    for (const layout of layouts) await storeLayout(tx, actor.tenantId, layout);
    const versions = new Map(layouts.map(({ id, version }) => [id, version]));
    const day = any.issuedOn ?? any.effectiveOn ?? today;
    for (const binding of bindings) {
      const duty = duties.find(({ code }) => code === binding.duty);
      await storeDataset(tx, actor.tenantId, {
        regulationId: any.regulationId,
        binding,
        layoutVersion: versions.get(binding.layout) ?? 1,
        dutyId: duty?.id ?? null,
        parties: await partiesOf(tx, binding, duty, day),
      });
    }
    audit({ detail: { pack: packId, datasets: bindings.length } });
    return { datasets: bindings.length, layouts: layouts.length };
  },
});

async function partiesOf(
  tx: Tx,
  binding: DatasetBinding,
  duty: ConfirmedDuty | undefined,
  day: string,
): Promise<StoredDatasetParty[]> {
  return [
    ...(await resolved(tx, 'sender', binding.senders, duty, day)),
    ...(await resolved(tx, 'recipient', binding.recipients, duty, day)),
  ];
}

/** A name the duty prints too stands for what a person settled there; any other for what the directory knows. */
async function resolved(
  tx: Tx,
  role: StoredDatasetParty['role'],
  names: readonly string[],
  duty: ConfirmedDuty | undefined,
  day: string,
): Promise<StoredDatasetParty[]> {
  const found: StoredDatasetParty[] = [];
  for (const printed of names) {
    const settled = (duty?.parties ?? []).filter(
      (party) => party.printed === printed && (party.agencyId !== null || party.groupCode !== null),
    );
    const roleIn = role === 'sender' ? 'lead' : 'recipient';
    const fitting = settled.filter((party) => party.role === roleIn);
    for (const { agencyId, groupCode } of fitting.length > 0 ? fitting : settled.slice(0, 1))
      found.push({ role, printed, agencyId, groupCode });
    if (settled.length > 0) continue;
    const [known] = await resolveNamesOn(tx, [printed], day);
    if (known?.kind === 'group') found.push({ role, printed, agencyId: null, groupCode: known.groupCode });
    else if (known?.kind === 'agency' && known.ids.length > 0)
      for (const agencyId of known.ids) found.push({ role, printed, agencyId, groupCode: null });
    else found.push({ role, printed, agencyId: null, groupCode: null });
  }
  return found;
}
