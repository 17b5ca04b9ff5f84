import { listDonorsEndpoint, saveDonorEndpoint } from '@ansinh/contract/donations/donations.endpoints';
import type { Donor } from '@ansinh/contract/donations/donations.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { donorRows, insertDonor, updateDonor } from '../db/donors.repo.ts';

/** Donors with what they gave: the list to thank them by. */
export const listDonors = useCase({
  name: 'donations.donors',
  access: 'donations.read',
  input: inputOf(listDonorsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input: { search } }) => ({
    items: (await donorRows(tx, today, { search })).map((donor) => answer(donor, actor)),
    abilities: mayUse(actor.roles, 'donations.manage') && actor.agencyId !== null ? (['add'] as const) : [],
  }),
});

/** Adds a donor, or corrects one the caller's agency keeps. */
export const saveDonor = useCase({
  name: 'donations.save-donor',
  access: 'donations.manage',
  input: inputOf(saveDonorEndpoint),
  audit: 'write',
  run: async ({ tx, actor, today, input, audit }) => {
    const { id: kept, version, kind } = input;
    const by = actingAgency(actor);
    const before = kept === undefined ? undefined : (await donorRows(tx, today, { id: kept }))[0];
    if (kept !== undefined && before === undefined) throw new Refusal('platform.not_found');
    if (before !== undefined && before.agency.id !== by.agencyId) throw new Refusal('donations.not_yours');
    const donor = { ...input, name: kind === 'anonymous' ? '' : input.name };
    if (kept !== undefined && !(await updateDonor(tx, { id: kept, version }, donor)))
      throw new Refusal('platform.stale', { version: before?.version ?? 0 });
    const id = kept ?? (await insertDonor(tx, by, donor));
    audit({ subject: `donor:${id}`, detail: { kind, name: donor.name } });
    const [saved] = await donorRows(tx, today, { id });
    if (saved === undefined) throw new Error('a donor just stored is not seen by who stored him');
    return answer(saved, actor);
  },
});

function answer(donor: Omit<Donor, 'abilities'>, actor: Actor): Donor {
  const keeps = mayUse(actor.roles, 'donations.manage') && donor.agency.id === actor.agencyId;
  return { ...donor, abilities: keeps ? ['edit'] : [] };
}
