import type { ReceiptBook } from '@ansinh/contract/collection/books.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { bookNumbers, type BookNumbers } from '@ansinh/domain/collection';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import { knownNumbers, type StoredBook, type StoredNumber } from './db/books.repo.ts';

/** A book as answers carry it, with the fate of its numbers for who needs every one. */
export interface BookWithNumbers {
  readonly book: ReceiptBook;
  readonly numbers: BookNumbers['numbers'];
  readonly known: readonly StoredNumber[];
}

/** Returns books with how many numbers were used, voided, lost or are left. */
export async function bookRows(
  tx: Tx,
  actor: Actor,
  today: string,
  stored: readonly StoredBook[],
): Promise<BookWithNumbers[]> {
  const names = await agencyNamesOn(tx, [...new Set(stored.map(({ agencyId }) => agencyId))], today);
  const known = Map.groupBy(
    await knownNumbers(
      tx,
      stored.map(({ id }) => id),
    ),
    ({ bookId }) => bookId,
  );
  return stored.map((one) => {
    const own = known.get(one.id) ?? [];
    const { counts, next, numbers } = bookNumbers(one.first, one.last, own);
    const open = one.closedOn === null;
    const of = one.agencyId === actor.agencyId;
    const manages = mayUse(actor.roles, 'collection.manage');
    const book: ReceiptBook = {
      id: one.id,
      series: one.series,
      first: one.first,
      last: one.last,
      agency: {
        id: one.agencyId,
        name: names.get(one.agencyId)?.shortName ?? names.get(one.agencyId)?.name ?? '',
      },
      unit: one.unitKey === null ? null : { key: one.unitKey, name: one.unitName ?? '' },
      issuedOn: one.issuedOn,
      handedOn: one.handedOn,
      closedOn: one.closedOn,
      used: counts.used,
      voided: counts.voided,
      lost: counts.lost + counts.spoilt,
      unused: counts.unused + counts.gap,
      gaps: counts.gap,
      next: open ? next : null,
      version: one.version,
      abilities: [
        ...(open && of && manages ? ['hand-over', 'close'] : []),
        ...(open && of && mayUse(actor.roles, 'collection.work') ? ['note-lost'] : []),
      ],
    };
    return { book, numbers, known: own };
  });
}
