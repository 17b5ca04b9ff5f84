import { join } from 'node:path';
import type { ReceiptRow } from '@ansinh/contract/collection/receipts.schemas';
import type { RemittanceRow } from '@ansinh/contract/collection/remittances.endpoints';
import type { Actor, Role } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadIndicators, loadNetwork, networkKey } from '../indicators/index.ts';
import { loadCollectors } from '../network/index.ts';
import { loadParameterFiles } from '../parameters/index.ts';
import { askForCards } from './ask-for-cards.ts';
import { receiptsOfMonth } from './index.ts';
import { importBankStatement, listBankLines } from './use-cases/bank-statement.ts';
import { addBooks, closeBook, handOverBook, noteLostNumbers } from './use-cases/change-books.ts';
import { communeCounts } from './use-cases/commune-counts.ts';
import { getReceipt } from './use-cases/get-receipt.ts';
import { handOn } from './use-cases/hand-on.ts';
import { getBook, listBooks } from './use-cases/list-books.ts';
import { listReceipts } from './use-cases/list-receipts.ts';
import { getRemittance, listRemittances } from './use-cases/list-remittances.ts';
import { matchBankLine, receiveRemittance, settleRemittance } from './use-cases/receive-remittance.ts';
import { getCollectionSettings, saveCollectionSettings } from './use-cases/settings.ts';
import { voidReceipt } from './use-cases/void-receipt.ts';
import { writeReceipt } from './use-cases/write-receipt.ts';

const ORGANISATION = 'tcdvt-an-tam';
const WARD = 'ubnd-xa-23293';
const UNIT = networkKey('tcdvt-an-tam-nv-11');
const OTHER_UNIT = networkKey('tcdvt-an-tam-nv-12');
const NOW = '2026-10-14T03:00:00.000Z';
const write = writeReceipt([askForCards]);

describe('Biên lai và nộp tiền', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let collector: Actor;
  let other: Actor;
  let book: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    province = await loadDemoProvince(database);
    const { services } = database;
    await loadParameterFiles(services, province.system, join(ROOT, 'db/reference'));
    await loadIndicators(services, province.system, join(ROOT, 'db/reference'));
    await loadNetwork(services, province.system, join(ROOT, 'db/demo/network.json'));
    await loadCollectors(services, province.system, join(ROOT, 'db/demo/collectors.json'), 'AnSinh@2026');
    const idOf = async (username: string): Promise<string> =>
      (
        await inTransactionAs(database.pool, province.system, (tx) =>
          tx.get<{ id: string }>(sql`select id from users where username = ${username}`),
        )
      ).id;
    collector = { ...province.person(ORGANISATION, 'collector'), id: await idOf('nvthu.at11') };
    other = { ...province.person(ORGANISATION, 'collector'), id: await idOf('nvthu.at12') };
    database.setNow('2026-09-01T03:00:00.000Z');
    const { ids } = await as(ORGANISATION, 'approver', addBooks, {
      agency: province.agencyId(ORGANISATION),
      series: 'BL26A',
      first: 1,
      size: 10,
      books: 3,
    });
    book = ids[0] ?? '';
    await as(ORGANISATION, 'approver', handOverBook, { bookId: book, unit: UNIT, version: 1 });
    await as(ORGANISATION, 'approver', handOverBook, { bookId: ids[1], unit: OTHER_UNIT, version: 1 });
    database.setNow(NOW);
  });
  afterAll(() => database.close());

  const doAs = <Input, Output>(
    actor: Actor,
    useCase: UseCase<Input, Output>,
    input: object,
  ): Promise<Output> => run(database.services, useCase, actor, input);
  const as = <Input, Output>(
    agency: string,
    role: Role,
    useCase: UseCase<Input, Output>,
    input: object,
  ): Promise<Output> => doAs(province.person(agency, role), useCase, input);
  const draft = (number: number, changes: object = {}) => ({
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
  });
  const shown = async (actor: Actor): Promise<ReceiptRow[]> => (await doAs(actor, listReceipts, {})).items;

  it('nhân viên thu lập bằng quyển mình giữ; mức thu, số người mới và thẻ xin cấp đi kèm', async () => {
    const first = draft(1);
    expect(await doAs(collector, write, first)).toMatchObject({
      number: 'BL26A 000001',
      tariff: 2_322_540,
      already: false,
    });
    const detail = await doAs(collector, getReceipt, { receiptId: first.id });
    expect(detail).toMatchObject({
      state: 'written',
      newPeople: 2,
      stateSupport: 0,
      inWords: 'Hai triệu ba trăm hai mươi hai nghìn năm trăm bốn mươi đồng',
    });
    expect(detail.lines.map(({ paid }) => paid)).toEqual([1_366_200, 956_340]);
    const { rows } = await database.owner.query<{ full_name: string; valid_to: string }>(
      `select full_name, valid_to::text from card_requests where source = 'collection' order by full_name`,
    );
    expect(rows).toEqual([
      { full_name: 'Lê Văn Ví Dụ', valid_to: '2027-10-31' },
      { full_name: 'Trần Thị Minh Họa', valid_to: '2027-10-31' },
    ]);
  });

  it('cùng một biên lai gửi hai lần là một; cùng mã mà khác nội dung thì bản đầu đứng vững', async () => {
    const second = draft(2);
    await doAs(collector, write, second);
    expect(await doAs(collector, write, second)).toMatchObject({ already: true, number: 'BL26A 000002' });
    expect((await shown(collector)).filter(({ id }) => id === second.id)).toHaveLength(1);
    await expect(doAs(collector, write, { ...second, payerName: 'Người Khác' })).rejects.toMatchObject({
      code: 'collection.same_id_other_content',
      params: { number: 'BL26A 000002' },
    });
  });

  it('hai lần gửi cùng lúc cũng chỉ thành một biên lai', async () => {
    const third = draft(3);
    const answers = await Promise.allSettled([doAs(collector, write, third), doAs(collector, write, third)]);
    expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(await doAs(collector, write, third)).toMatchObject({ already: true });
    expect((await shown(collector)).filter(({ number }) => number === 'BL26A 000003')).toHaveLength(1);
  });

  it('số đã dùng, số ngoài quyển, quyển người khác giữ, ngày ở tương lai đều bị từ chối', async () => {
    const refused = async (changes: object, actor = collector): Promise<unknown> =>
      doAs(actor, write, { ...draft(1), ...changes }).catch((error: unknown) => error);
    expect(await refused({})).toMatchObject({
      code: 'collection.number_used',
      params: { number: 'BL26A 000001', day: '12/10/2026' },
    });
    expect(await refused({ number: 11 })).toMatchObject({ code: 'collection.number_outside_book' });
    expect(await refused({ number: 5 }, other)).toMatchObject({ code: 'collection.book_not_held' });
    expect(await refused({ number: 5, issuedAt: '2026-10-15T02:00:00.000Z' })).toMatchObject({
      code: 'collection.date_in_future',
    });
  });

  it('số tiền khác mức thì phải có lý do, tổ chức thống nhất chặt hơn thì không nhận', async () => {
    const wrong = { ...draft(4), paid: 2_322_000 };
    await expect(doAs(collector, write, wrong)).rejects.toMatchObject({
      code: 'collection.difference_needs_reason',
      params: { tariff: '2.322.540 đ' },
    });
    const settings = await as(ORGANISATION, 'approver', getCollectionSettings, {});
    expect(settings).toMatchObject({ version: 0, basis: '', gapMonths: 3 });
    const agreed = { ...settings, agency: province.agencyId(ORGANISATION), basis: 'Biên bản họp 01/2026' };
    await as(ORGANISATION, 'approver', saveCollectionSettings, { ...agreed, tariffDifference: 'refuse' });
    const reasoned = { ...wrong, differenceReason: 'Thiếu tiền lẻ' };
    await expect(doAs(collector, write, reasoned)).rejects.toMatchObject({
      code: 'collection.amount_differs',
    });
    await expect(as(ORGANISATION, 'approver', saveCollectionSettings, agreed)).rejects.toMatchObject({
      code: 'collection.changed_meanwhile',
    });
    await as(ORGANISATION, 'approver', saveCollectionSettings, { ...agreed, version: 1 });
    expect(await doAs(collector, write, reasoned)).toMatchObject({ paid: 2_322_000, tariff: 2_322_540 });
  });

  it('mỗi người thu chỉ thấy biên lai của mình; tổ chức thấy cả; tổ chức khác không thấy; BHXH thấy hết', async () => {
    const otherBook = (await doAs(other, listBooks, {})).items[0];
    expect(otherBook).toMatchObject({ series: 'BL26A', first: 11, next: 11, abilities: ['note-lost'] });
    await doAs(other, write, { ...draft(11), bookId: otherBook?.id });
    const numbers = async (actor: Actor): Promise<number> => (await shown(actor)).length;
    expect(await numbers(collector)).toBe(4);
    expect(await numbers(other)).toBe(1);
    expect(await numbers(province.person(ORGANISATION, 'operator'))).toBe(5);
    expect(await numbers(province.person('tcdvt-buu-dien', 'operator'))).toBe(0);
    expect(await numbers(province.person('bhxh-tinh', 'operator'))).toBe(5);
    expect(await numbers(province.person(WARD, 'operator'))).toBe(0);
  });

  it('phường chỉ biết số người, không biết ai và bao nhiêu tiền; phường khác không biết', async () => {
    const counts = await as(WARD, 'operator', communeCounts, { month: '2026-10' });
    expect(counts.items).toMatchObject([{ commune: '2025:23293', scheme: 'BHYT', newPeople: 10 }]);
    expect((await as('ubnd-xa-23302', 'operator', communeCounts, { month: '2026-10' })).items).toEqual([]);
  });

  it('số mất phải có lý do; khoảng trống và số chưa dùng hiện ra; khóa quyển cần giải trình hết', async () => {
    const note = { bookId: book, from: 6, to: 6, fate: 'lost', reason: '' };
    await expect(doAs(collector, noteLostNumbers, note)).rejects.toMatchObject({
      code: 'collection.lost_needs_reason',
    });
    await doAs(collector, noteLostNumbers, { ...note, reason: 'Ướt mưa' });
    await expect(doAs(collector, noteLostNumbers, { ...note, from: 4, reason: 'Ướt' })).rejects.toMatchObject(
      { code: 'collection.numbers_not_free' },
    );
    await expect(doAs(collector, write, draft(6))).rejects.toMatchObject({ code: 'collection.number_lost' });
    const full = await as(ORGANISATION, 'approver', getBook, { bookId: book });
    expect(full).toMatchObject({ used: 4, lost: 1, gaps: 1, unused: 5, next: 7 });
    expect(full.numbers.find(({ number }) => number === 5)?.fate).toBe('gap');
    await expect(
      as(ORGANISATION, 'approver', closeBook, { bookId: book, version: full.version }),
    ).rejects.toMatchObject({ code: 'collection.book_has_open_numbers', params: { open: 5 } });
  });

  it('dải số trùng quyển đã cấp thì không cấp được cho ai, kể cả tổ chức khác', async () => {
    const books = { series: 'BL26A', first: 25, size: 50, agency: province.agencyId('tcdvt-buu-dien') };
    await expect(as('bhxh-tinh', 'approver', addBooks, books)).rejects.toMatchObject({
      code: 'collection.range_taken',
      params: { highest: 30 },
    });
    await expect(as(ORGANISATION, 'approver', addBooks, books)).rejects.toMatchObject({
      code: 'collection.not_own_organisation',
    });
  });

  const handed = {
    id: crypto.randomUUID(),
    level: 'collector',
    fromDay: '2026-10-12',
    toDay: '2026-10-12',
    amount: 9_289_000,
    paidOn: '2026-10-14',
  };

  it('nộp tiền: lệch thì phải giải trình, gửi hai lần là một, nộp chậm được tính ngày', async () => {
    const { waiting } = await doAs(collector, listRemittances, {});
    expect(waiting).toMatchObject([
      { level: 'collector', day: '2026-10-12', receipts: 4, amount: 9_289_620, lateDays: 1 },
    ]);
    await expect(doAs(collector, handOn, handed)).rejects.toMatchObject({
      code: 'collection.difference_unexplained',
      params: { expected: '9.289.620 đ', difference: '-620 đ' },
    });
    const explained = { ...handed, explanation: 'Thiếu tiền lẻ, nộp sau' };
    expect(await doAs(collector, handOn, explained)).toMatchObject({
      receipts: 4,
      difference: -620,
      lateDays: 1,
      already: false,
    });
    expect(await doAs(collector, handOn, explained)).toMatchObject({ receipts: 4, already: true });
    const again = { ...explained, id: crypto.randomUUID() };
    await expect(doAs(collector, handOn, again)).rejects.toMatchObject({
      code: 'collection.nothing_to_hand_on',
    });
    await expect(doAs(other, getRemittance, { remittanceId: handed.id })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('bên nhận ghi số thực nhận; chênh lệch treo đến khi xử lý có kết quả; người nộp không tự nhận', async () => {
    const of = { remittanceId: handed.id, version: 1 };
    await expect(doAs(collector, receiveRemittance, { ...of, amount: 1 })).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
    await expect(
      as('bhxh-tinh', 'approver', receiveRemittance, { ...of, amount: 9_289_000 }),
    ).rejects.toMatchObject({ code: 'collection.not_receiver' });
    expect(await as(ORGANISATION, 'approver', receiveRemittance, { ...of, amount: 9_289_000 })).toMatchObject(
      { state: 'different', difference: -620 },
    );
    const settle = { remittanceId: handed.id, version: 2 };
    await expect(
      as(ORGANISATION, 'approver', settleRemittance, { ...settle, settlement: '' }),
    ).rejects.toMatchObject({ code: 'collection.settlement_needed' });
    await as(ORGANISATION, 'approver', settleRemittance, { ...settle, settlement: 'Nộp bổ sung 620 đ' });
    const detail = await doAs(collector, getRemittance, { remittanceId: handed.id });
    expect(detail).toMatchObject({ state: 'received', settlement: 'Nộp bổ sung 620 đ', difference: -620 });
    expect(detail.lines).toHaveLength(4);
  });

  it('hủy biên lai: trước khi nộp thì người thu hủy, sau khi nộp thì người phụ trách tổ chức; số vẫn giữ', async () => {
    const [row] = (await shown(collector)).filter(({ number }) => number === 'BL26A 000002');
    const asked = { receiptId: row?.id, version: 1, reason: 'Ghi nhầm người' };
    expect(row).toMatchObject({ state: 'handed', abilities: [] });
    await expect(doAs(collector, voidReceipt, asked)).rejects.toMatchObject({
      code: 'collection.void_needs_approver',
    });
    await expect(as('bhxh-tinh', 'approver', voidReceipt, asked)).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    await as(ORGANISATION, 'approver', voidReceipt, asked);
    await expect(as(ORGANISATION, 'approver', voidReceipt, asked)).rejects.toMatchObject({
      code: 'collection.voided_already',
    });
    await expect(doAs(collector, write, draft(2))).rejects.toMatchObject({ code: 'collection.number_used' });
    const late = draft(7, { payerName: 'Người Đóng Sau' });
    await doAs(collector, write, late);
    await expect(
      doAs(collector, voidReceipt, { receiptId: late.id, version: 1, reason: ' ' }),
    ).rejects.toMatchObject({ code: 'collection.void_needs_reason' });
    await doAs(collector, voidReceipt, { receiptId: late.id, version: 1, reason: 'Khách trả lại' });
    const { sum } = await doAs(collector, listReceipts, {});
    expect(sum).toEqual({ receipts: 3, people: 6, paid: 6_967_080, voided: 2 });
  });

  it('kết quả tháng bỏ biên lai đã hủy', async () => {
    const month = await inTransactionAs(database.pool, province.person('bhxh-tinh', 'operator'), (tx) =>
      receiptsOfMonth(tx, { from: '2026-10-01', to: '2026-10-31', commune: '2025:23293' }),
    );
    expect(month).toHaveLength(4);
    expect(month[0]).toMatchObject({ scheme: 'BHYT', newPeople: 2, renewedPeople: 0 });
  });

  it('người đóng tiếp nhận ra từ biên lai trước của cùng người', async () => {
    const { rows } = await database.owner.query<{ id: string }>(
      `insert into people (tenant_id, full_name, name_key, commune) values ($1, 'Phạm Thị Thử', 'pham thi thu', '2025:23293') returning id`,
      [collector.tenantId],
    );
    const personId = rows[0]?.id;
    const one = (number: number, fromMonth: string) =>
      draft(number, {
        fromMonth,
        months: 3,
        people: [{ name: 'Phạm Thị Thử', personId, order: 1 }],
        paid: 341_550,
      });
    const kinds: string[] = [];
    for (const [number, month] of [
      [8, '2026-10'],
      [9, '2027-01'],
      [10, '2027-08'],
    ] as const) {
      const receipt = one(number, month);
      await doAs(collector, write, receipt);
      const { lines } = await doAs(collector, getReceipt, { receiptId: receipt.id });
      kinds.push(`${lines[0]?.participation} ${lines[0]?.participatedUntil}`);
    }
    expect(kinds).toEqual(['new null', 'renewed 2026-12-31', 'new 2027-03-31']);
  });

  it('sao kê ngân hàng: khớp theo tham chiếu, lệch số tiền thì treo; nạp lại không thành hai', async () => {
    const paid = {
      ...handed,
      id: crypto.randomUUID(),
      level: 'organisation',
      amount: 6_967_080,
      bankReference: 'FT26288001',
    };
    expect(await as(ORGANISATION, 'approver', handOn, paid)).toMatchObject({ receipts: 3, difference: 0 });
    const text = [
      'SAO KÊ TÀI KHOẢN',
      'Ngày giao dịch,Số tham chiếu,Ghi nợ,Ghi có,Nội dung',
      '14/10/2026,FT26288001,,6.967.000,TCDVT AN TAM NOP TIEN',
      '14/10/2026,FT26288002,,500000,CHUYEN KHOAN',
      '14/10/2026,FT26288003,25000,,PHI',
      'hôm qua,FT26288004,,10000,SAI NGAY',
      'Tổng cộng,,,7.477.000,',
    ].join('\n');
    const file = { name: 'sao-ke.csv', mediaType: 'text/csv', bytes: new TextEncoder().encode(text) };
    expect(await as('bhxh-tinh', 'approver', importBankStatement, { file })).toMatchObject({
      taken: 2,
      known: 0,
      matched: 1,
      issues: [{ row: 6, message: expect.stringContaining('Dòng 6') as string }],
    });
    expect(await as('bhxh-tinh', 'approver', importBankStatement, { file })).toMatchObject({
      taken: 0,
      known: 2,
      matched: 0,
    });
    const [row] = (await as('bhxh-tinh', 'approver', listRemittances, { level: 'organisation' })).items;
    expect(row).toMatchObject({
      state: 'different',
      difference: -80,
      bankLine: { amount: 6_967_000 },
      abilities: ['settle'],
    } satisfies Partial<RemittanceRow> | object);
    const { items } = await as('bhxh-tinh', 'approver', listBankLines, { state: 'unmatched' });
    expect(items).toMatchObject([{ reference: 'FT26288002', amount: 500_000 }]);
    await expect(
      as('bhxh-tinh', 'approver', matchBankLine, {
        remittanceId: row?.id,
        bankLine: items[0]?.id,
        version: row?.version,
      }),
    ).rejects.toMatchObject({ code: 'collection.received_already' });
  });

  it('tệp không phải sao kê thì nói rõ cần cột gì', async () => {
    const file = { name: 'a.csv', mediaType: 'text/csv', bytes: new TextEncoder().encode('a,b\n1,2') };
    await expect(as('bhxh-tinh', 'approver', importBankStatement, { file })).rejects.toMatchObject({
      code: 'collection.statement_unreadable',
    });
  });
});
