import type { FieldTask, FieldWork } from '@ansinh/contract/outreach/field.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type UseCase } from '../../platform/use-case.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { addBooks, handOverBook, writeReceipt } from '../collection/index.ts';
import { networkKey } from '../indicators/index.ts';
import { joinedByReceipt } from './joined-by-receipt.ts';
import { loadOutreachProvince, type OutreachProvince } from './outreach.fixtures.ts';
import { fieldWork } from './use-cases/field-work.ts';
import { shareOut } from './use-cases/share-out.ts';

const COMMUNE = '2025:23293';
const AT11 = networkKey('tcdvt-an-tam-nv-11');
const WRITTEN_AT = '2026-11-23T02:00:00.000Z';
const write = writeReceipt([joinedByReceipt]);

describe('Biên lai viết trên điện thoại', () => {
  let database: TestDatabase;
  let outreach: OutreachProvince;
  let collector: Actor;
  let bookId: string;
  const as = <Input, Output>(actor: Actor, useCase: UseCase<Input, Output>, input: object): Promise<Output> =>
    run(database.services, useCase, actor, input);
  const work = (): Promise<FieldWork> => as(collector, fieldWork, {});

  beforeAll(async () => {
    database = await createDemoDatabase();
    outreach = await loadOutreachProvince(database);
    collector = await outreach.collector('nvthu.at11', 'tcdvt-an-tam');
    const head = outreach.province.person('tcdvt-an-tam', 'approver');
    const agency = outreach.province.agencyId('tcdvt-an-tam');
    database.setNow('2026-11-01T03:00:00.000Z');
    const { ids } = await as(head, addBooks, { agency, series: 'MAY26', first: 1, size: 10, books: 2 });
    bookId = ids[0] ?? '';
    await as(head, handOverBook, { bookId, unit: AT11, version: 1 });
    database.setNow('2026-11-25T03:00:00.000Z');
  });
  afterAll(() => database.close());

  const household = async (...names: string[]): Promise<FieldTask[]> => {
    const ids: string[] = [];
    for (const name of names)
      ids.push((await outreach.addEntry({ name, commune: COMMUNE, household: 'HGD-1' })).entryId);
    const ward = outreach.province.person('ubnd-xa-23293', 'operator');
    await as(ward, shareOut, { commune: COMMUNE, shares: [{ hand: AT11, ids }] });
    const { tasks } = await work();
    return names.map((name) => tasks.find((task) => task.name === name) as FieldTask);
  };
  const draft = (number: number, tasks: readonly FieldTask[], paid: number): Record<string, unknown> => ({
    id: crypto.randomUUID(),
    bookId,
    number,
    taskId: tasks[0]?.id,
    payerName: tasks[0]?.name,
    scheme: 'BHYT',
    group: 'household',
    months: 12,
    fromMonth: '2026-12',
    people: tasks.map(({ id, name }, at) => ({ name, taskId: id, order: at + 1 })),
    paid,
    issuedAt: WRITTEN_AT,
    device: 'may-1',
  });

  it('máy chỉ nhận quyển chính người thu giữ, kèm những số đã dùng', async () => {
    const { receipts } = await work();
    expect(receipts).toEqual({
      books: [{ id: bookId, series: 'MAY26', first: 1, last: 10, issuedOn: '2026-11-01', gone: [] }],
      onDifference: 'reason',
    });
  });

  it('một biên lai cho cả hộ: đến muộn hai ngày vẫn nhận, việc của từng người trong hộ đều xong, gửi lại không thành hai', async () => {
    const tasks = await household('Siu Thử', 'Rơ Mah Thử');
    const receipt = draft(1, tasks, 1_366_200 + 956_340);
    expect(await as(collector, write, receipt)).toMatchObject({ number: 'MAY26 000001', already: false });
    expect(await as(collector, write, receipt)).toMatchObject({ number: 'MAY26 000001', already: true });
    const { tasks: now, receipts } = await work();
    for (const { id } of tasks)
      expect(now.find((task) => task.id === id)).toMatchObject({ state: 'done', lastOutcome: 'joined' });
    expect(receipts.books[0]?.gone).toEqual([{ number: 1, kind: 'used', on: '2026-11-23' }]);
    const { rows } = await database.owner.query<{ n: number }>(
      `select count(*)::int as n from receipt_lines where person_id is not null`,
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('việc đã chuyển người khác trong lúc mất sóng: tiền đã thu vẫn được ghi nhận', async () => {
    const [task] = await household('Kpă Thử');
    await database.owner.query(
      `update outreach_tasks set state = 'withdrawn', closed_at = now(), closed_because = 'Thử' where id = $1`,
      [task?.id],
    );
    expect(await as(collector, write, draft(2, [task as FieldTask], 1_366_200))).toMatchObject({
      number: 'MAY26 000002',
    });
  });
});
