import type { RemittanceRow } from '@ansinh/contract/collection/remittances.endpoints';
import { mayUse } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import type { StoredRemittance } from './db/remittances.repo.ts';
import { isInsurance } from './db/sees-network.repo.ts';

/** Returns whether the caller is the one a remittance goes to. */
export function isReceiver(
  actor: Actor,
  insurance: boolean,
  { level, agencyId }: Pick<StoredRemittance, 'level' | 'agencyId'>,
): boolean {
  return level === 'organisation' ? insurance : agencyId === actor.agencyId;
}

/** Returns remittances as answers carry them, with what the caller may do with each. */
export async function remittanceRows(
  tx: Tx,
  actor: Actor,
  today: string,
  stored: readonly StoredRemittance[],
): Promise<RemittanceRow[]> {
  const names = await agencyNamesOn(tx, [...new Set(stored.map(({ agencyId }) => agencyId))], today);
  const insurance = await isInsurance(tx);
  return stored.map((one) => {
    const receives = mayUse(actor.roles, 'collection.manage') && isReceiver(actor, insurance, one);
    return {
      id: one.id,
      level: one.level,
      agency: {
        id: one.agencyId,
        name: names.get(one.agencyId)?.shortName ?? names.get(one.agencyId)?.name ?? '',
      },
      unit: one.unitKey === null ? null : { key: one.unitKey, name: one.unitName ?? '' },
      fromDay: one.fromDay,
      toDay: one.toDay,
      receipts: one.receipts,
      expected: one.expected,
      amount: one.amount,
      difference: (one.receivedAmount ?? one.amount) - one.expected,
      explanation: one.explanation,
      bankReference: one.bankReference,
      paidOn: one.paidOn,
      lateDays: one.lateDays,
      state: one.state,
      receivedAmount: one.receivedAmount,
      receivedAt: one.receivedAt,
      settlement: one.settlement,
      bankLine:
        one.bankLineId === null || one.bookedOn === null
          ? null
          : {
              id: one.bankLineId,
              bookedOn: one.bookedOn,
              amount: one.bankAmount ?? 0,
              reference: one.bankText ?? '',
            },
      version: one.version,
      abilities: [
        ...(receives && one.state === 'sent' ? ['receive'] : []),
        ...(receives && one.state === 'different' ? ['settle'] : []),
      ],
    };
  });
}
