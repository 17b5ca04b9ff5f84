import { saveContractEndpoint } from '@ansinh/contract/network/network.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { unitsByKey } from '../../indicators/index.ts';
import { contractAnswer } from '../contract-answer.ts';
import { contractRows, storeContract } from '../db/contracts.repo.ts';
import { leadsNetwork, organisationRows } from '../db/network-facts.repo.ts';

/** Adds a contract between the Social Insurance and an organisation, or corrects one that runs as it was signed. @law BD Đ7.3 */
export const saveContract = useCase({
  name: 'network.save-contract',
  access: 'network.manage',
  input: inputOf(saveContractEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    if (!(await leadsNetwork(tx))) throw new Refusal('network.contracts_not_yours');
    refuseOddDays(input);
    const kept = input.id === undefined ? undefined : { id: input.id, version: input.version };
    const before = kept === undefined ? undefined : (await contractRows(tx, today, { id: kept.id }))[0];
    if (kept !== undefined && before === undefined) throw new Refusal('platform.not_found');
    if (before !== undefined && before.endedBecause !== '')
      throw new Refusal('network.contract_already_ended');
    const agencyId = before?.agency.id ?? input.agencyId;
    await refuseOthers(tx, agencyId, input.from);
    await refuseUnknownCommunes(tx, input.communes, input.from);
    const id = await storeContract(tx, actor.tenantId, { ...input, agencyId }, kept);
    if (id === undefined) throw new Refusal('platform.stale', { version: before?.version ?? 0 });
    const [saved] = await contractRows(tx, today, { id });
    if (saved === undefined) throw new Error('a contract just stored is not seen by who stored it');
    const { number, from, to } = input;
    audit({ subject: `contract:${id}`, detail: { agencyId, number, from, to, before: before?.number } });
    return contractAnswer(saved, today);
  },
});

function refuseOddDays({ from, to, signedOn }: { from: string; to: string; signedOn: string }): void {
  if (to < from)
    throw new Refusal('network.contract_days_reversed', { from: formatDate(from), to: formatDate(to) });
  if (signedOn > from)
    throw new Refusal('network.contract_signed_later', {
      signed: formatDate(signedOn),
      from: formatDate(from),
    });
}

async function refuseOthers(tx: Tx, agencyId: string, day: string): Promise<void> {
  const known = await organisationRows(tx, day);
  if (known.some(({ id }) => id === agencyId)) return;
  const name = (await agencyNamesOn(tx, [agencyId], day)).get(agencyId)?.name;
  if (name === undefined) throw new Refusal('platform.not_found');
  throw new Refusal('network.not_an_organisation', { agency: name });
}

async function refuseUnknownCommunes(tx: Tx, keys: readonly string[], day: string): Promise<void> {
  const units = await unitsByKey(tx, keys);
  const existing = units.filter(
    ({ kind, from, to }) => kind === 'commune' && (from ?? day) <= day && (to ?? day) >= day,
  );
  if (existing.length < new Set(keys).size)
    throw new Refusal('network.commune_unknown', { on: formatDate(day) });
}
