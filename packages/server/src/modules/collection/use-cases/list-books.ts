import { getBookEndpoint, listBooksEndpoint } from '@ansinh/contract/collection/books.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { ownUnits } from '../../network/index.ts';
import { bookRows } from '../book-row.ts';
import { findBook, findBooks } from '../db/books.repo.ts';
import { isOnlyCollector } from '../is-only-collector.ts';

/** Books of receipts with what is left of each. */
export const listBooks = useCase({
  name: 'collection.books',
  access: 'collection.read',
  input: inputOf(listBooksEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const found = await findBooks(tx, input);
    const own = isOnlyCollector(actor) ? await ownUnits(tx) : null;
    const shown = found.filter(({ unitKey }) => own === null || (unitKey !== null && own.has(unitKey)));
    const rows = await bookRows(tx, actor, today, shown);
    return {
      items: rows.map(({ book }) => book),
      abilities: mayUse(actor.roles, 'collection.manage') ? ['add'] : [],
    };
  },
});

/** A book with the fate of every number. */
export const getBook = useCase({
  name: 'collection.book',
  access: 'collection.read',
  input: inputOf(getBookEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, input, today, audit }) => {
    const stored = await findBook(tx, input.bookId);
    const [row] = await bookRows(tx, actor, today, stored ? [stored] : []);
    if (!row) throw new Refusal('platform.not_found');
    audit({ subject: row.book.id, purpose: 'collection.book' });
    const known = new Map(row.known.map((one) => [one.number, one]));
    return {
      ...row.book,
      numbers: row.numbers.map(({ number, fate }) => ({
        number,
        fate,
        receiptId: known.get(number)?.receiptId ?? null,
        text: known.get(number)?.text ?? '',
      })),
    };
  },
});
