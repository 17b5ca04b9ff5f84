import { getReceiptEndpoint } from '@ansinh/contract/collection/receipts.endpoints';
import type { ReceiptDetail } from '@ansinh/contract/collection/receipts.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { moneyInWords } from '@ansinh/vietnamese/money-words';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { personNames } from '../../access/index.ts';
import { findReceipt, linesOf, remittancesOf } from '../db/receipts.repo.ts';
import { isWithoutContract } from '../without-contract.ts';
import { receiptRows } from '../receipt-row.ts';

/** One receipt with everything that is printed. */
export const getReceipt = useCase({
  name: 'collection.receipt',
  access: 'collection.read',
  input: inputOf(getReceiptEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, input, today, audit }): Promise<ReceiptDetail> => {
    const stored = await findReceipt(tx, input.receiptId);
    if (!stored) throw new Refusal('platform.not_found');
    audit({ subject: stored.id, purpose: 'collection.receipt' });
    const [row] = await receiptRows(tx, actor, today, [stored]);
    if (!row) throw new Refusal('platform.not_found');
    const names = await personNames(tx, [stored.createdBy, stored.voidedBy ?? '']);
    const lines = await linesOf(tx, stored.id);
    return {
      ...row,
      taskId: stored.taskId,
      withoutContract: await isWithoutContract(tx, stored.agencyId, stored.scheme, stored.issuedOn),
      income: stored.income,
      lines: lines.map(({ position, name, order, participation, participatedUntil, paid, tariff }) => ({
        position,
        name,
        order,
        participation,
        participatedUntil,
        paid,
        tariff,
      })),
      stateSupport: stored.stateSupport,
      provinceSupport: stored.provinceSupport,
      differenceReason: stored.differenceReason,
      inWords: moneyInWords(stored.paid),
      communeName: stored.communeName,
      issuedAt: stored.issuedAt,
      receivedAt: stored.receivedAt,
      device: stored.device,
      createdBy: names.get(stored.createdBy) ?? stored.createdBy,
      voidedAt: stored.voidedAt,
      voidedBy: stored.voidedBy === null ? null : (names.get(stored.voidedBy) ?? stored.voidedBy),
      voidReason: stored.voidReason,
      remittances: await remittancesOf(tx, stored.id),
    };
  },
});
