import type { FieldReceipts } from '@ansinh/contract/outreach/field.schemas';
import type { Tx } from '../../platform/database/transaction.ts';
import { findBooks, knownNumbers } from './db/books.repo.ts';
import { settingsOf } from './db/settings.repo.ts';

/**
 * Returns what a collector's phone needs to write receipts without a line: the open books in his own hands. Books of a point above him are left
 * out: two who write from one book without a line would take the same number.
 */
export async function fieldReceipts(tx: Tx, agencyId: string, unitKey: string): Promise<FieldReceipts> {
  const books = await findBooks(tx, { agency: agencyId, unit: unitKey, state: 'open' });
  const gone = Map.groupBy(
    await knownNumbers(
      tx,
      books.map(({ id }) => id),
    ),
    ({ bookId }) => bookId,
  );
  return {
    books: books.map(({ id, series, first, last, issuedOn }) => ({
      id,
      series,
      first,
      last,
      issuedOn,
      gone: (gone.get(id) ?? []).map(({ number, fate, on }) => ({ number, kind: fate, on })),
    })),
    onDifference: (await settingsOf(tx, agencyId)).tariffDifference,
  };
}
