import type { Actor } from '@ansinh/domain/kernel';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { writeSheet } from '../../platform/sheets/write-sheet.ts';
import { todayInVietnam, type Services } from '../../platform/use-case.ts';
import { sentDataset, submitFile } from '../exchange/index.ts';
import { contractRows } from './db/contracts.repo.ts';
import { leadsNetwork } from './db/network-facts.repo.ts';
import { memberRows } from './db/people.repo.ts';
import { networkSheet } from './sheets/network.sheet.ts';

const DATASET = 'D17:collection-network';

/** What came of sending the network. */
export interface SentNetwork {
  readonly submissionId: string;
  readonly repeated: boolean;
  readonly rows: number;
  readonly recipients: number;
}

/**
 * Sends the network as it stands today through every step of a dataset: wards and their boards receive it, the receipt names the clause,
 * and an occurrence of it that is open is proved. A file that is byte for byte that of the last time is answered with its receipt.
 * @law BD Đ8.1 g3
 */
export async function sendNetwork(services: Services, actor: Actor): Promise<SentNetwork> {
  const today = todayInVietnam(services.now());
  const lines = await inTransactionAs(services.pool, actor, async (tx) => {
    if (!(await leadsNetwork(tx))) throw new Refusal('network.only_insurance_sends');
    const contracts = await contractRows(tx, today);
    const people = await memberRows(tx, today, { state: 'working' });
    return people.map((person) => ({
      ...person,
      contract: contracts.find(
        ({ agency, from, to }) => agency.id === person.agency.id && from <= today && today <= to,
      ),
    }));
  });
  if (lines.length === 0) throw new Refusal('network.nobody_to_send');
  const dataset = await sentDataset(services, actor, DATASET, 'BHXH tỉnh');
  const { submission, repeated } = await submitFile(services, actor, {
    datasetId: dataset.id,
    period: today,
    name: `mang-luoi-thu-${today}.xlsx`,
    bytes: await writeSheet(networkSheet(formatDate(today), lines)),
    rows: 'all',
    acceptColumns: true,
  });
  return {
    submissionId: submission.id,
    repeated,
    rows: lines.length,
    recipients: submission.recipientIds.length,
  };
}
