import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkKey } from '../indicators/index.ts';
import { keepContract } from '../network/index.ts';
import { arrangeCollection, ORGANISATION, WARD, write, type CollectionWorld } from './collection.fixtures.ts';
import { addBooks, closeBook, handOverBook, noteLostNumbers } from './use-cases/change-books.ts';
import { communeCounts } from './use-cases/commune-counts.ts';
import { getReceipt } from './use-cases/get-receipt.ts';
import { getBook, listBooks } from './use-cases/list-books.ts';
import { getCollectionSettings, saveCollectionSettings } from './use-cases/settings.ts';

describe('Biên lai và quyển biên lai', () => {
  let world: CollectionWorld;
  let collector: Actor;
  let other: Actor;
  let book: string;

  beforeAll(async () => {
    world = await arrangeCollection();
    ({ collector, other, book } = world);
  });
  afterAll(() => world.database.close());

  it('nhân viên thu lập bằng quyển mình giữ; mức thu, số người mới và thẻ xin cấp đi kèm', async () => {
    const first = world.draft(1);
    expect(await world.doAs(collector, write, first)).toMatchObject({
      number: 'BL26A 000001',
      tariff: 2_322_540,
      already: false,
    });
    const detail = await world.doAs(collector, getReceipt, { receiptId: first.id });
    expect(detail).toMatchObject({
      state: 'written',
      newPeople: 2,
      stateSupport: 0,
      inWords: 'Hai triệu ba trăm hai mươi hai nghìn năm trăm bốn mươi đồng',
    });
    expect(detail.lines.map(({ paid }) => paid)).toEqual([1_366_200, 956_340]);
    const { rows } = await world.database.owner.query<{ full_name: string; valid_to: string }>(
      `select full_name, valid_to::text from card_requests where source = 'collection' order by full_name`,
    );
    expect(rows).toEqual([
      { full_name: 'Lê Văn Ví Dụ', valid_to: '2027-10-31' },
      { full_name: 'Trần Thị Minh Họa', valid_to: '2027-10-31' },
    ]);
  });

  it('cùng một biên lai gửi hai lần là một; cùng mã mà khác nội dung thì bản đầu đứng vững', async () => {
    const second = world.draft(2);
    await world.doAs(collector, write, second);
    expect(await world.doAs(collector, write, second)).toMatchObject({
      already: true,
      number: 'BL26A 000002',
    });
    expect((await world.shown(collector)).filter(({ id }) => id === second.id)).toHaveLength(1);
    await expect(world.doAs(collector, write, { ...second, payerName: 'Người Khác' })).rejects.toMatchObject({
      code: 'collection.same_id_other_content',
      params: { number: 'BL26A 000002' },
    });
  });

  it('hai lần gửi cùng lúc cũng chỉ thành một biên lai', async () => {
    const third = world.draft(3);
    const answers = await Promise.allSettled([
      world.doAs(collector, write, third),
      world.doAs(collector, write, third),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(await world.doAs(collector, write, third)).toMatchObject({ already: true });
    expect((await world.shown(collector)).filter(({ number }) => number === 'BL26A 000003')).toHaveLength(1);
  });

  it('số đã dùng, số ngoài quyển, quyển người khác giữ, ngày ở tương lai đều bị từ chối', async () => {
    const refused = async (changes: object, actor = collector): Promise<unknown> =>
      world.doAs(actor, write, { ...world.draft(1), ...changes }).catch((error: unknown) => error);
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
    const wrong = { ...world.draft(4), paid: 2_322_000 };
    await expect(world.doAs(collector, write, wrong)).rejects.toMatchObject({
      code: 'collection.difference_needs_reason',
      params: { tariff: '2.322.540 đ' },
    });
    const settings = await world.as(ORGANISATION, 'approver', getCollectionSettings, {});
    expect(settings).toMatchObject({ version: 0, basis: '', gapMonths: 3 });
    const agreed = {
      ...settings,
      agency: world.province.agencyId(ORGANISATION),
      basis: 'Biên bản họp 01/2026',
    };
    await world.as(ORGANISATION, 'approver', saveCollectionSettings, {
      ...agreed,
      tariffDifference: 'refuse',
    });
    const reasoned = { ...wrong, differenceReason: 'Thiếu tiền lẻ' };
    await expect(world.doAs(collector, write, reasoned)).rejects.toMatchObject({
      code: 'collection.amount_differs',
    });
    await expect(world.as(ORGANISATION, 'approver', saveCollectionSettings, agreed)).rejects.toMatchObject({
      code: 'collection.changed_meanwhile',
    });
    await world.as(ORGANISATION, 'approver', saveCollectionSettings, { ...agreed, version: 1 });
    expect(await world.doAs(collector, write, reasoned)).toMatchObject({
      paid: 2_322_000,
      tariff: 2_322_540,
    });
  });

  it('mỗi người thu chỉ thấy biên lai của mình; tổ chức thấy cả; tổ chức khác không thấy; BHXH thấy hết', async () => {
    const otherBook = (await world.doAs(other, listBooks, {})).items[0];
    expect(otherBook).toMatchObject({ series: 'BL26A', first: 11, next: 11, abilities: ['note-lost'] });
    await world.doAs(other, write, { ...world.draft(11), bookId: otherBook?.id });
    const numbers = async (actor: Actor): Promise<number> => (await world.shown(actor)).length;
    expect(await numbers(collector)).toBe(4);
    expect(await numbers(other)).toBe(1);
    expect(await numbers(world.province.person(ORGANISATION, 'operator'))).toBe(5);
    expect(await numbers(world.province.person('tcdvt-buu-dien', 'operator'))).toBe(0);
    expect(await numbers(world.province.person('bhxh-tinh', 'operator'))).toBe(5);
    expect(await numbers(world.province.person(WARD, 'operator'))).toBe(0);
  });

  it('phường chỉ biết số người, không biết ai và bao nhiêu tiền; phường khác không biết', async () => {
    const counts = await world.as(WARD, 'operator', communeCounts, { month: '2026-10' });
    expect(counts.items).toMatchObject([{ commune: '2025:23293', scheme: 'BHYT', newPeople: 10 }]);
    expect((await world.as('ubnd-xa-23302', 'operator', communeCounts, { month: '2026-10' })).items).toEqual(
      [],
    );
  });

  it('số mất phải có lý do; khoảng trống và số chưa dùng hiện ra; khóa quyển cần giải trình hết', async () => {
    const note = { bookId: book, from: 6, to: 6, fate: 'lost', reason: '' };
    await expect(world.doAs(collector, noteLostNumbers, note)).rejects.toMatchObject({
      code: 'collection.lost_needs_reason',
    });
    await world.doAs(collector, noteLostNumbers, { ...note, reason: 'Ướt mưa' });
    await expect(
      world.doAs(collector, noteLostNumbers, { ...note, from: 4, reason: 'Ướt' }),
    ).rejects.toMatchObject({ code: 'collection.numbers_not_free' });
    await expect(world.doAs(collector, write, world.draft(6))).rejects.toMatchObject({
      code: 'collection.number_lost',
    });
    const full = await world.as(ORGANISATION, 'approver', getBook, { bookId: book });
    expect(full).toMatchObject({ used: 4, lost: 1, gaps: 1, unused: 5, next: 7 });
    expect(full.numbers.find(({ number }) => number === 5)?.fate).toBe('gap');
    await expect(
      world.as(ORGANISATION, 'approver', closeBook, { bookId: book, version: full.version }),
    ).rejects.toMatchObject({ code: 'collection.book_has_open_numbers', params: { open: 5 } });
  });

  it('dải số trùng quyển đã cấp thì không cấp được cho ai, kể cả tổ chức khác', async () => {
    const books = { series: 'BL26A', first: 25, size: 50, agency: world.province.agencyId('tcdvt-buu-dien') };
    await expect(world.as('bhxh-tinh', 'approver', addBooks, books)).rejects.toMatchObject({
      code: 'collection.range_taken',
      params: { highest: 30 },
    });
    await expect(world.as(ORGANISATION, 'approver', addBooks, books)).rejects.toMatchObject({
      code: 'collection.not_own_organisation',
    });
  });

  it('ghi khi không có sóng, về muộn sau khi quyển đã giao người khác: ngày ghi còn giữ quyển thì vẫn nhận', async () => {
    const { database, doAs, as } = world;
    const unit = networkKey('tcdvt-an-tam-nv-12');
    database.setNow('2026-09-01T03:00:00.000Z');
    const made = await as(ORGANISATION, 'approver', addBooks, {
      agency: world.province.agencyId(ORGANISATION),
      series: 'BL26M',
      first: 1,
      size: 10,
      unit: networkKey('tcdvt-an-tam-nv-11'),
    });
    const bookId = made.ids[0] ?? '';
    database.setNow('2026-10-13T03:00:00.000Z');
    await as(ORGANISATION, 'approver', handOverBook, { bookId, unit, version: 1 });
    database.setNow('2026-10-14T03:00:00.000Z');
    expect(await doAs(collector, write, { ...world.draft(1), bookId })).toMatchObject({
      number: 'BL26M 000001',
      already: false,
    });
    await expect(
      doAs(collector, write, { ...world.draft(2, { issuedAt: '2026-10-14T02:00:00.000Z' }), bookId }),
    ).rejects.toMatchObject({ code: 'collection.book_not_held' });
    expect(
      await doAs(other, write, { ...world.draft(2, { issuedAt: '2026-10-14T02:00:00.000Z' }), bookId }),
    ).toMatchObject({ number: 'BL26M 000002' });
  });

  it('ngày thu không có hợp đồng: nhận và đánh dấu khi luật chưa rõ; tỉnh đặt từ chối thì câu trả lời nói phải làm gì', async () => {
    const { database, doAs, as } = world;
    const { ids } = await as(ORGANISATION, 'approver', addBooks, {
      agency: world.province.agencyId(ORGANISATION),
      series: 'BL26H',
      first: 1,
      size: 10,
      unit: networkKey('tcdvt-an-tam-nv-11'),
    });
    const draft = (number: number): Record<string, unknown> => ({
      ...world.draft(number, { issuedAt: '2026-10-14T02:00:00.000Z' }),
      bookId: ids[0],
    });
    const marked = draft(1);
    expect(await doAs(collector, write, marked)).toMatchObject({ withoutContract: true });
    expect(await doAs(collector, getReceipt, { receiptId: marked['id'] })).toMatchObject({
      withoutContract: true,
    });
    await database.owner.query(
      `update parameters set value = '1' where name = 'collection_without_contract_refused'`,
    );
    await expect(doAs(collector, write, draft(2))).rejects.toMatchObject({
      code: 'collection.without_contract',
      params: { day: '14/10/2026', scheme: 'BHYT', number: 'BL26H 000002' },
    });
    await as('bhxh-tinh', 'focal-point', keepContract, {
      agencyId: world.province.agencyId(ORGANISATION),
      number: '01/HĐ',
      signedOn: '2026-10-01',
      from: '2026-10-01',
      to: '2026-10-31',
      schemes: ['BHXH-TN'],
      communes: [],
    });
    await expect(doAs(collector, write, draft(2))).rejects.toMatchObject({
      code: 'collection.without_contract',
    });
    await database.owner.query(`update collection_contracts set schemes = '{BHYT}'`);
    expect(await doAs(collector, write, draft(2))).toMatchObject({ withoutContract: false });
  });
});
