import {
  addBooksEndpoint,
  closeBookEndpoint,
  handOverBookEndpoint,
  noteLostNumbersEndpoint,
} from '@ansinh/contract/collection/books.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { bookNumbers, receiptNumber } from '@ansinh/domain/collection';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import {
  addBook,
  changeBook,
  findBook,
  highestNumber,
  knownNumbers,
  noteHand,
  noteNumbers,
  type StoredBook,
} from '../db/books.repo.ts';
import { collectorUnit } from '../db/collectors.repo.ts';
import { seesNetwork } from '../db/sees-network.repo.ts';

/** Consecutive books for an organisation: all of them or none. */
export const addBooks = useCase({
  name: 'collection.add-books',
  access: 'collection.manage',
  input: inputOf(addBooksEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const { agency, series, first, size, unit, note } = input;
    if (agency !== actor.agencyId && !(await seesNetwork(tx)))
      throw new Refusal('collection.not_own_organisation');
    await refuseForeignUnit(tx, unit, agency);
    const ids: string[] = [];
    for (let book = 0; book < input.books; book += 1) {
      const from = first + book * size;
      const range = { series, first: from, last: from + size - 1 };
      const facts = {
        tenantId: actor.tenantId,
        agencyId: agency,
        unitKey: unit,
        on: today,
        note,
        by: actor.id,
      };
      const id = await addBook(tx, { ...range, ...facts });
      if (id === undefined)
        throw new Refusal('collection.range_taken', { ...range, highest: await highestNumber(tx, series) });
      ids.push(id);
    }
    audit({ subject: agency, detail: { series, first, size, books: input.books } });
    return { ids };
  },
});

/** A book goes to a point or collector, or comes back. */
export const handOverBook = useCase({
  name: 'collection.hand-over-book',
  access: 'collection.manage',
  input: inputOf(handOverBookEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const book = await ownBook(tx, actor, input.bookId);
    await refuseForeignUnit(tx, input.unit, book.agencyId);
    const version = await changeBook(tx, book.id, input.version, { unitKey: input.unit, on: today });
    if (version === undefined) throw new Refusal('collection.changed_meanwhile');
    // What he wrote without a line before may still arrive.
    if (input.unit !== book.unitKey) await noteHand(tx, actor.tenantId, book, today);
    audit({ subject: book.id, detail: { from: book.unitKey, to: input.unit } });
    return { id: book.id, version };
  },
});

/** Numbers that will never become a receipt. */
export const noteLostNumbers = useCase({
  name: 'collection.note-lost',
  access: 'collection.work',
  input: inputOf(noteLostNumbersEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const book = await ownBook(tx, actor, input.bookId);
    const { from, to, fate, reason } = input;
    const number = receiptNumber(book.series, from);
    if (reason === '') throw new Refusal('collection.lost_needs_reason');
    if (from < book.first || to > book.last || to < from)
      throw new Refusal('collection.number_outside_book', { number, first: book.first, last: book.last });
    const taken = (await knownNumbers(tx, [book.id])).find((one) => one.number >= from && one.number <= to);
    if (taken)
      throw new Refusal('collection.numbers_not_free', { number: receiptNumber(book.series, taken.number) });
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const note = { fate, reason, on: today, by: actor.id };
    const noted = await noteNumbers(tx, actor.tenantId, book.id, numbers, note);
    audit({ subject: book.id, detail: { from, to, fate, reason } });
    return { noted };
  },
});

/** The end of a book: every number is explained by then. */
export const closeBook = useCase({
  name: 'collection.close-book',
  access: 'collection.manage',
  input: inputOf(closeBookEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const book = await ownBook(tx, actor, input.bookId);
    const { counts } = bookNumbers(book.first, book.last, await knownNumbers(tx, [book.id]));
    const open = counts.gap + counts.unused;
    if (open > 0) throw new Refusal('collection.book_has_open_numbers', { open });
    const version = await changeBook(tx, book.id, input.version, { closedOn: today });
    if (version === undefined) throw new Refusal('collection.changed_meanwhile');
    audit({ subject: book.id });
    return { id: book.id, version };
  },
});

async function ownBook(tx: Tx, actor: Actor, id: string): Promise<StoredBook> {
  const book = await findBook(tx, id);
  if (!book || (book.agencyId !== actor.agencyId && actor.kind !== 'system'))
    throw new Refusal('platform.not_found');
  return book;
}

async function refuseForeignUnit(tx: Tx, unit: string | null, agency: string): Promise<void> {
  if (unit !== null && !(await collectorUnit(tx, unit, agency))) throw new Refusal('collection.unit_unknown');
}
