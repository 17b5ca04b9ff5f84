import { z } from 'zod';
import { UnitKeySchema } from '../coverage/figures.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';

const Id = z.object({ bookId: z.uuid() });

/** A range of receipt numbers and what became of them. */
export const ReceiptBookSchema = z.object({
  id: z.uuid(),
  series: z.string(),
  first: z.number(),
  last: z.number(),
  agency: z.object({ id: z.uuid(), name: z.string() }),
  /** Who holds it; null: the organisation itself. */
  unit: z.object({ key: UnitKeySchema, name: z.string() }).nullable(),
  issuedOn: z.iso.date(),
  handedOn: z.iso.date().nullable(),
  closedOn: z.iso.date().nullable(),
  used: z.number(),
  voided: z.number(),
  lost: z.number(),
  unused: z.number(),
  /** Unused numbers below the highest used one: each needs an explanation. */
  gaps: z.number(),
  /** The next number to write; null when the book is full or closed. */
  next: z.number().nullable(),
  version: z.number(),
  /** hand-over, note-lost, close. */
  abilities: z.array(z.string()),
});
export type ReceiptBook = z.output<typeof ReceiptBookSchema>;

export const listBooksEndpoint = endpoint({
  name: 'collection.books',
  method: 'GET',
  path: '/collection/books',
  access: 'collection.read',
  summary: 'Books of receipts the caller may see; of a collector his own, with the next number of each',
  query: z.object({
    agency: z.uuid().optional(),
    unit: UnitKeySchema.optional(),
    state: z.enum(['open', 'closed', 'all']).default('all'),
  }),
  response: z.object({ items: z.array(ReceiptBookSchema), /** add. */ abilities: z.array(z.string()) }),
});

export const getBookEndpoint = endpoint({
  name: 'collection.book',
  method: 'GET',
  path: '/collection/books/:bookId',
  access: 'collection.read',
  summary: 'A book with every number: used, voided, lost, spoilt, left out or not used yet',
  params: Id,
  response: ReceiptBookSchema.extend({
    numbers: z.array(
      z.object({
        number: z.number(),
        /** gap: not used while a later one is. */
        fate: z.enum(['used', 'voided', 'lost', 'spoilt', 'gap', 'unused']),
        receiptId: z.uuid().nullable(),
        text: z.string(),
      }),
    ),
  }),
});

export const addBooksEndpoint = endpoint({
  name: 'collection.add-books',
  method: 'POST',
  path: '/collection/books',
  access: 'collection.manage',
  summary: 'Gives an organisation books of consecutive numbers; a range that overlaps another is refused',
  body: z.object({
    agency: z.uuid(),
    series: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[0-9A-Z]{1,12}$/),
    first: z.int().min(1).max(9_000_000),
    size: z.int().min(1).max(1000).default(50),
    books: z.int().min(1).max(200).default(1),
    unit: UnitKeySchema.nullable().default(null),
    note: z.string().trim().max(500).default(''),
  }),
  response: z.object({ ids: z.array(z.uuid()) }),
});

export const handOverBookEndpoint = endpoint({
  name: 'collection.hand-over-book',
  method: 'POST',
  path: '/collection/books/:bookId/hand-over',
  access: 'collection.manage',
  summary: 'Hands a book to a point, collector or collaborator of its organisation, or takes it back',
  params: Id,
  body: z.object({ unit: UnitKeySchema.nullable(), version: z.int() }),
  response: z.object({ id: z.uuid(), version: z.number() }),
});

export const noteLostNumbersEndpoint = endpoint({
  name: 'collection.note-lost',
  method: 'POST',
  path: '/collection/books/:bookId/lost-numbers',
  access: 'collection.work',
  summary: 'Says that unused numbers of a book were lost or spoilt, and why',
  params: Id,
  body: z.object({
    from: z.int(),
    to: z.int(),
    fate: z.enum(['lost', 'spoilt']),
    reason: z.string().trim().max(500),
  }),
  response: z.object({ noted: z.number() }),
});

export const closeBookEndpoint = endpoint({
  name: 'collection.close-book',
  method: 'POST',
  path: '/collection/books/:bookId/close',
  access: 'collection.manage',
  summary: 'Closes a book; while numbers in it are unexplained that is refused',
  params: Id,
  body: z.object({ version: z.int() }),
  response: z.object({ id: z.uuid(), version: z.number() }),
});

export const BOOKS_ENDPOINTS: readonly Endpoint[] = [
  listBooksEndpoint,
  addBooksEndpoint,
  getBookEndpoint,
  handOverBookEndpoint,
  noteLostNumbersEndpoint,
  closeBookEndpoint,
];
