import { join } from 'node:path';
import type { ReceiptRow } from '@ansinh/contract/collection/receipts.schemas';
import type { Actor, Role } from '@ansinh/domain/kernel';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadIndicators, loadNetwork, networkKey } from '../indicators/index.ts';
import { loadCollectors } from '../network/index.ts';
import { loadParameterFiles } from '../parameters/index.ts';
import { askForCards } from './ask-for-cards.ts';
import { addBooks, handOverBook } from './use-cases/change-books.ts';
import { listReceipts } from './use-cases/list-receipts.ts';
import { writeReceipt } from './use-cases/write-receipt.ts';

export const ORGANISATION = 'tcdvt-an-tam';
export const WARD = 'ubnd-xa-23293';
export const write = writeReceipt([askForCards]);

const UNIT = networkKey('tcdvt-an-tam-nv-11');
const OTHER_UNIT = networkKey('tcdvt-an-tam-nv-12');
const NOW = '2026-10-14T03:00:00.000Z';

/** An organisation with two collectors and a book for each, on a day of October 2026. */
export interface CollectionWorld {
  readonly database: TestDatabase;
  readonly province: DemoProvince;
  readonly collector: Actor;
  readonly other: Actor;
  readonly book: string;
  doAs<Input, Output>(actor: Actor, useCase: UseCase<Input, Output>, input: object): Promise<Output>;
  as<Input, Output>(
    agency: string,
    role: Role,
    useCase: UseCase<Input, Output>,
    input: object,
  ): Promise<Output>;
  /** A receipt of the first collector for two members of a household. */
  draft(number: number, changes?: object): { id: string } & Record<string, unknown>;
  /** The receipts somebody sees. */
  shown(actor: Actor): Promise<ReceiptRow[]>;
}

/** Arranges the organisation through the real steps. */
export async function arrangeCollection(): Promise<CollectionWorld> {
  const database = await createDemoDatabase();
  const province = await loadDemoProvince(database);
  const { services } = database;
  await loadParameterFiles(services, province.system, join(ROOT, 'db/reference'));
  await loadIndicators(services, province.system, join(ROOT, 'db/reference'));
  await loadNetwork(services, province.system, join(ROOT, 'db/demo/network.json'));
  await loadCollectors(services, province.system, join(ROOT, 'db/demo/collectors.json'), 'AnSinh@2026');
  const person = async (username: string): Promise<Actor> => {
    const { id } = await inTransactionAs(database.pool, province.system, (tx) =>
      tx.get<{ id: string }>(sql`select id from users where username = ${username}`),
    );
    return { ...province.person(ORGANISATION, 'collector'), id };
  };
  const doAs: CollectionWorld['doAs'] = (actor, useCase, input) => run(services, useCase, actor, input);
  const as: CollectionWorld['as'] = (agency, role, useCase, input) =>
    doAs(province.person(agency, role), useCase, input);
  database.setNow('2026-09-01T03:00:00.000Z');
  const { ids } = await as(ORGANISATION, 'approver', addBooks, {
    agency: province.agencyId(ORGANISATION),
    series: 'BL26A',
    first: 1,
    size: 10,
    books: 3,
  });
  const [book = '', second] = ids;
  await as(ORGANISATION, 'approver', handOverBook, { bookId: book, unit: UNIT, version: 1 });
  await as(ORGANISATION, 'approver', handOverBook, { bookId: second, unit: OTHER_UNIT, version: 1 });
  database.setNow(NOW);
  return {
    database,
    province,
    collector: await person('nvthu.at11'),
    other: await person('nvthu.at12'),
    book,
    doAs,
    as,
    draft: (number, changes = {}) => ({
      id: crypto.randomUUID(),
      bookId: book,
      number,
      payerName: 'Trần Thị Minh Họa',
      scheme: 'BHYT',
      group: 'household',
      months: 12,
      fromMonth: '2026-11',
      commune: '2025:23293',
      people: [
        { name: 'Trần Thị Minh Họa', order: 1 },
        { name: 'Lê Văn Ví Dụ', order: 2 },
      ],
      paid: 1_366_200 + 956_340,
      issuedAt: '2026-10-12T02:00:00.000Z',
      device: 'thử',
      ...changes,
    }),
    shown: async (actor) => (await doAs(actor, listReceipts, {})).items,
  };
}
