import type { ReceiptRow } from '@ansinh/contract/collection/receipts.schemas';
import { mayUse } from '@ansinh/domain/access';
import { decideVoid, receiptNumber, receiptStateOf } from '@ansinh/domain/collection';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import type { StoredReceipt } from './db/receipts.repo.ts';

/** Returns receipts as answers carry them, with what the caller may do with each. */
export async function receiptRows(
  tx: Tx,
  actor: Actor,
  today: string,
  stored: readonly StoredReceipt[],
): Promise<ReceiptRow[]> {
  const names = await agencyNamesOn(tx, [...new Set(stored.map(({ agencyId }) => agencyId))], today);
  return stored.map((one) => {
    const state = receiptStateOf({ ...one, voided: one.voidedAt !== null });
    const answers = mayUse(actor.roles, 'collection.manage');
    const voids =
      one.agencyId === actor.agencyId &&
      mayUse(actor.roles, 'collection.work') &&
      decideVoid(state, 'x', answers).ok;
    return {
      id: one.id,
      number: receiptNumber(one.series, one.number),
      bookId: one.bookId,
      agency: {
        id: one.agencyId,
        name: names.get(one.agencyId)?.shortName ?? names.get(one.agencyId)?.name ?? '',
      },
      unit: { key: one.unitKey, name: one.unitName },
      payerName: one.payerName,
      scheme: one.scheme,
      group: one.group,
      people: one.people,
      newPeople: one.newPeople,
      months: one.months,
      fromMonth: one.fromMonth,
      paid: one.paid,
      tariff: one.tariff,
      issuedOn: one.issuedOn,
      state,
      version: one.version,
      abilities: voids ? ['void'] : [],
    };
  });
}
