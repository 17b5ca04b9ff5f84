import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import {
  addBooks,
  askForCards,
  handOn,
  handOverBook,
  noteLostNumbers,
  receiveRemittance,
  reckonTariff,
  settleRemittance,
  voidReceipt,
  writeReceipt,
} from '../modules/collection/index.ts';
import {
  addCommissionRule,
  approvePayRun,
  checkPayRun,
  confirmPayRun,
  payPayRun,
  reckonPayRun,
} from '../modules/commission/index.ts';
import { agencyIdsByCode } from '../modules/directory/index.ts';
import { networkKey } from '../modules/indicators/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import { Refusal } from '../platform/refusal.ts';
import { run, todayInVietnam, type Services, type UseCase } from '../platform/use-case.ts';
import {
  DemoCollectionSchema,
  type DemoCollection,
  type DemoEvent,
  type DemoEventOf,
} from './demo-collection.schema.ts';

/** Somebody of the list of those due, as a receipt names him. */
interface DueEntry {
  readonly entryId: string;
  readonly personId: string;
  readonly name: string;
}

const write = writeReceipt([askForCards]);

/**
 * Gives the demo's collectors their books and lets them collect, hand on and be paid, each step through its real use case on its day; days
 * still to come are left out. Returns how many receipts were written; what was done stays.
 */
export async function collectForDemo(services: Services, actor: Actor): Promise<number> {
  const text = await readFile(join(ROOT, 'db/demo/collection.json'), 'utf8');
  const demo = DemoCollectionSchema.parse(JSON.parse(text));
  const { agencies, due, isDone } = await inTransactionAs(services.pool, actor, async (tx) => ({
    agencies: await agencyIdsByCode(tx),
    due: await tx.rows<DueEntry>(sql`
      select e.id as "entryId", e.person_id as "personId", p.full_name as name from list_entries e
      join people p on p.tenant_id = e.tenant_id and p.id = e.person_id
      where e.kind = 'due' and e.scheme = 'BHYT' and e.commune = ${demo.commune} and e.closed_at is null
      order by p.name_key, e.id limit 20`),
    isDone: (await tx.find(sql`select from receipt_books limit 1`)) !== undefined,
  }));
  if (isDone) return 0;
  const today = todayInVietnam(services.now());
  const scene = new Scene(services, actor, agencies, demo, due);
  for (const event of demo.events.filter(({ on }) => on <= today))
    try {
      await scene.play(event);
    } catch (error) {
      // The demo goes on without a step its other data have no place for.
      if (!(error instanceof Refusal)) throw error;
      const facts = { do: event.do, on: event.on, code: error.code, ...error.params };
      services.log('warn', 'a demo step of collection was not done', facts);
    }
  return scene.written;
}

/** What the steps before have left for those after. */
class Scene {
  written = 0;
  readonly #services: Services;
  readonly #actor: Actor;
  readonly #agencies: ReadonlyMap<string, string>;
  readonly #demo: DemoCollection;
  readonly #due: DueEntry[];
  /** The book each unit holds and the number it writes next. */
  readonly #books = new Map<string, { id: string; next: number }>();
  readonly #sums = new Map<string, number>();
  readonly #runs = new Map<string, { runId: string; version: number }>();

  constructor(
    services: Services,
    actor: Actor,
    agencies: ReadonlyMap<string, string>,
    demo: DemoCollection,
    due: readonly DueEntry[],
  ) {
    this.#services = services;
    this.#actor = actor;
    this.#agencies = agencies;
    this.#demo = demo;
    this.#due = [...due];
  }

  async play(event: DemoEvent): Promise<void> {
    if (event.do === 'books') return this.#giveBooks(event);
    if (event.do === 'receipt') return this.#write(event);
    if (event.do === 'hand-on') return this.#handOn(event);
    if (event.do === 'rule') {
      const { do: _, on: __, agency: ___, ...rule } = event;
      const more = { basis: 'percent', from: '2026-01-01', decisionNumber: this.#demo.decision };
      await this.#do(event, addCommissionRule, { ...rule, ...more });
    }
    if (event.do === 'lost') {
      const [from, to] = event.numbers;
      const bookId = this.#books.get(event.unit)?.id;
      await this.#do(event, noteLostNumbers, { bookId, from, to, fate: 'spoilt', reason: event.reason });
    }
    if (event.do === 'receive') {
      const amount = (this.#sums.get(event.of) ?? 0) + event.off;
      await this.#do(event, receiveRemittance, { remittanceId: idOf(event.of), amount, version: 1 });
    }
    if (event.do === 'settle')
      await this.#do(event, settleRemittance, { ...event, remittanceId: idOf(event.of), version: 2 });
    if (event.do === 'void')
      await this.#do(event, voidReceipt, { ...event, receiptId: idOf(event.receipt), version: 1 });
    return this.#pay(event);
  }

  async #giveBooks(event: DemoEventOf<'books'>): Promise<void> {
    const { series, size, holders } = event;
    const agency = this.#agencies.get(event.agency);
    const { ids } = await this.#do(event, addBooks, {
      agency,
      series,
      size,
      first: 1,
      books: holders.length,
    });
    for (const [at, holder] of holders.entries()) {
      const bookId = ids[at] ?? '';
      if (holder === null) continue;
      await this.#do(event, handOverBook, { bookId, unit: networkKey(holder), version: 1 });
      this.#books.set(holder, { id: bookId, next: 1 + at * size });
    }
  }

  async #write(event: DemoEventOf<'receipt'>): Promise<void> {
    const { scheme, group, income, months, fromMonth, off, unit } = event;
    const book = this.#books.get(unit);
    const entry = event.due ? this.#due.shift() : undefined;
    const people = entry
      ? [{ name: entry.name, personId: entry.personId, order: 1 }]
      : event.people.map((name, at) => ({ name, order: at + 1 }));
    if (book === undefined || people.length === 0) return;
    const paidFor = { scheme, group, income, months, fromMonth };
    const orders = people.map(({ order }) => order);
    const { total } = await this.#do(event, reckonTariff, { ...paidFor, orders, on: event.on });
    await this.#do(event, write, {
      ...paidFor,
      id: idOf(event.key),
      bookId: book.id,
      number: book.next + event.skip,
      unit: networkKey(unit),
      entryId: entry?.entryId ?? null,
      payerName: people[0]?.name,
      commune: this.#demo.commune,
      people,
      paid: total + off,
      differenceReason: event.reason,
      issuedAt: `${event.on}T02:30:00Z`,
      device: 'demo',
    });
    book.next += event.skip + 1;
    this.written += 1;
  }

  async #handOn(event: DemoEventOf<'hand-on'>): Promise<void> {
    const { key, unit, off, fromDay, toDay, on } = event;
    const said = {
      id: idOf(key),
      level: unit === null ? 'organisation' : 'collector',
      unit: unit === null ? null : networkKey(unit),
      fromDay,
      toDay,
      paidOn: on,
      bankReference: event.reference,
    };
    const expected = await this.#waiting(event);
    await this.#do(event, handOn, { ...said, amount: expected + off, explanation: event.explanation });
    this.#sums.set(key, expected);
  }

  /** What the receipts of a remittance make, as whoever hands it on would add them up. */
  async #waiting({ agency, unit, fromDay, toDay }: DemoEventOf<'hand-on'>): Promise<number> {
    const level = unit === null ? 'organisation' : 'collector';
    const { sum } = await inTransactionAs(this.#services.pool, this.#actor, (tx) =>
      tx.get<{ sum: number }>(sql`
        select coalesce(sum(r.paid), 0)::bigint as sum from receipts r
        where r.agency_id = ${this.#agencies.get(agency) ?? null} and r.issued_on between ${fromDay}::date and ${toDay}::date
          and (${unit}::text is null or r.unit_key = ${unit === null ? null : networkKey(unit)}) and r.voided_at is null
          and not exists (select from remittance_receipts x where x.tenant_id = r.tenant_id and x.receipt_id = r.id and x.level = ${level})
          and (${level} = 'collector' or exists (select from remittance_receipts x where x.tenant_id = r.tenant_id and x.receipt_id = r.id))`),
    );
    return sum;
  }

  async #pay(event: DemoEvent): Promise<void> {
    if (event.do === 'reckon') {
      const { id, version } = await this.#do(event, reckonPayRun, { month: event.month });
      this.#runs.set(event.agency, { runId: id, version });
      return;
    }
    const of = event.do === 'confirm' ? event.of : event.agency;
    const known = this.#runs.get(of);
    if (known === undefined) return;
    const move = async (useCase: UseCase<never, { version: number }>, more: object = {}): Promise<void> => {
      const { version } = await this.#do(event, useCase, { ...known, ...more });
      this.#runs.set(of, { ...known, version });
    };
    if (event.do === 'check') await move(checkPayRun as never);
    if (event.do === 'confirm') await move(confirmPayRun as never);
    if (event.do === 'approve') await move(approvePayRun as never);
    if (event.do === 'pay')
      await move(payPayRun as never, { paidOn: event.on, bankReference: event.reference });
  }

  #do<Input, Output>(event: DemoEvent, useCase: UseCase<Input, Output>, input: object): Promise<Output> {
    const then: Services = { ...this.#services, now: () => new Date(`${event.on}T03:00:00Z`) };
    const who: Actor = {
      ...this.#actor,
      kind: 'machine',
      id: 'machine:demo',
      agencyId: this.#agencies.get(event.agency) ?? '',
      roles: ['approver'],
    };
    return run(then, useCase, who, input);
  }
}

/** The same id for the same key, whenever the demo is made. */
function idOf(key: string): string {
  const hex = createHash('sha256').update(`ansinh demo collection ${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
