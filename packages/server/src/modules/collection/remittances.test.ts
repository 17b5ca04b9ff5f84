import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { arrangeCollection, ORGANISATION, write, type CollectionWorld } from './collection.fixtures.ts';
import { receiptsOfMonth } from './receipts-of-month.ts';
import { importBankStatement, listBankLines } from './use-cases/bank-statement.ts';
import { getReceipt } from './use-cases/get-receipt.ts';
import { handOn } from './use-cases/hand-on.ts';
import { listReceipts } from './use-cases/list-receipts.ts';
import { getRemittance, listRemittances } from './use-cases/list-remittances.ts';
import { matchBankLine, receiveRemittance, settleRemittance } from './use-cases/receive-remittance.ts';
import { voidReceipt } from './use-cases/void-receipt.ts';

describe('Nộp tiền, hủy biên lai, sao kê', () => {
  let world: CollectionWorld;
  let collector: Actor;
  let other: Actor;

  beforeAll(async () => {
    world = await arrangeCollection();
    ({ collector, other } = world);
    for (const number of [1, 2, 3]) await world.doAs(collector, write, world.draft(number));
    const short = { paid: 2_322_000, differenceReason: 'Thiếu tiền lẻ' };
    await world.doAs(collector, write, world.draft(4, short));
    await world.doAs(other, write, world.draft(11, { bookId: await otherBook() }));
  });
  afterAll(() => world.database.close());

  const otherBook = async (): Promise<string> => {
    const { rows } = await world.database.owner.query<{ id: string }>(
      'select id from receipt_books where first_number = 11',
    );
    return rows[0]?.id ?? '';
  };

  const handed = {
    id: crypto.randomUUID(),
    level: 'collector',
    fromDay: '2026-10-12',
    toDay: '2026-10-12',
    amount: 9_289_000,
    paidOn: '2026-10-14',
  };

  it('nộp tiền: lệch thì phải giải trình, gửi hai lần là một, nộp chậm được tính ngày', async () => {
    const { waiting } = await world.doAs(collector, listRemittances, {});
    expect(waiting).toMatchObject([
      { level: 'collector', day: '2026-10-12', receipts: 4, amount: 9_289_620, lateDays: 1 },
    ]);
    await expect(world.doAs(collector, handOn, handed)).rejects.toMatchObject({
      code: 'collection.difference_unexplained',
      params: { expected: '9.289.620 đ', difference: '-620 đ' },
    });
    const explained = { ...handed, explanation: 'Thiếu tiền lẻ, nộp sau' };
    expect(await world.doAs(collector, handOn, explained)).toMatchObject({
      receipts: 4,
      difference: -620,
      lateDays: 1,
      already: false,
    });
    expect(await world.doAs(collector, handOn, explained)).toMatchObject({ receipts: 4, already: true });
    const again = { ...explained, id: crypto.randomUUID() };
    await expect(world.doAs(collector, handOn, again)).rejects.toMatchObject({
      code: 'collection.nothing_to_hand_on',
    });
    await expect(world.doAs(other, getRemittance, { remittanceId: handed.id })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('bên nhận ghi số thực nhận; chênh lệch treo đến khi xử lý có kết quả; người nộp không tự nhận', async () => {
    const of = { remittanceId: handed.id, version: 1 };
    await expect(world.doAs(collector, receiveRemittance, { ...of, amount: 1 })).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
    await expect(
      world.as('bhxh-tinh', 'approver', receiveRemittance, { ...of, amount: 9_289_000 }),
    ).rejects.toMatchObject({ code: 'collection.not_receiver' });
    expect(
      await world.as(ORGANISATION, 'approver', receiveRemittance, { ...of, amount: 9_289_000 }),
    ).toMatchObject({ state: 'different', difference: -620 });
    const settle = { remittanceId: handed.id, version: 2 };
    await expect(
      world.as(ORGANISATION, 'approver', settleRemittance, { ...settle, settlement: '' }),
    ).rejects.toMatchObject({ code: 'collection.settlement_needed' });
    await world.as(ORGANISATION, 'approver', settleRemittance, {
      ...settle,
      settlement: 'Nộp bổ sung 620 đ',
    });
    const detail = await world.doAs(collector, getRemittance, { remittanceId: handed.id });
    expect(detail).toMatchObject({ state: 'received', settlement: 'Nộp bổ sung 620 đ', difference: -620 });
    expect(detail.lines).toHaveLength(4);
  });

  it('hủy biên lai: trước khi nộp thì người thu hủy, sau khi nộp thì người phụ trách tổ chức; số vẫn giữ', async () => {
    const [row] = (await world.shown(collector)).filter(({ number }) => number === 'BL26A 000002');
    const asked = { receiptId: row?.id, version: 1, reason: 'Ghi nhầm người' };
    expect(row).toMatchObject({ state: 'handed', abilities: [] });
    await expect(world.doAs(collector, voidReceipt, asked)).rejects.toMatchObject({
      code: 'collection.void_needs_approver',
    });
    await expect(world.as('bhxh-tinh', 'approver', voidReceipt, asked)).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    await world.as(ORGANISATION, 'approver', voidReceipt, asked);
    await expect(world.as(ORGANISATION, 'approver', voidReceipt, asked)).rejects.toMatchObject({
      code: 'collection.voided_already',
    });
    await expect(world.doAs(collector, write, world.draft(2))).rejects.toMatchObject({
      code: 'collection.number_used',
    });
    const late = world.draft(7, { payerName: 'Người Đóng Sau' });
    await world.doAs(collector, write, late);
    await expect(
      world.doAs(collector, voidReceipt, { receiptId: late.id, version: 1, reason: ' ' }),
    ).rejects.toMatchObject({ code: 'collection.void_needs_reason' });
    await world.doAs(collector, voidReceipt, { receiptId: late.id, version: 1, reason: 'Khách trả lại' });
    const { sum } = await world.doAs(collector, listReceipts, {});
    expect(sum).toEqual({ receipts: 3, people: 6, paid: 6_967_080, voided: 2 });
  });

  it('kết quả tháng bỏ biên lai đã hủy', async () => {
    const month = await inTransactionAs(
      world.database.pool,
      world.province.person('bhxh-tinh', 'operator'),
      (tx) => receiptsOfMonth(tx, { from: '2026-10-01', to: '2026-10-31', commune: '2025:23293' }),
    );
    expect(month).toHaveLength(4);
    expect(month[0]).toMatchObject({ scheme: 'BHYT', newPeople: 2, renewedPeople: 0 });
  });

  it('người đóng tiếp nhận ra từ biên lai trước của cùng người', async () => {
    const { rows } = await world.database.owner.query<{ id: string }>(
      `insert into people (tenant_id, full_name, name_key, commune) values ($1, 'Phạm Thị Thử', 'pham thi thu', '2025:23293') returning id`,
      [collector.tenantId],
    );
    const personId = rows[0]?.id;
    const one = (number: number, fromMonth: string) =>
      world.draft(number, {
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
      await world.doAs(collector, write, receipt);
      const { lines } = await world.doAs(collector, getReceipt, { receiptId: receipt.id });
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
    expect(await world.as(ORGANISATION, 'approver', handOn, paid)).toMatchObject({
      receipts: 3,
      difference: 0,
    });
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
    expect(await world.as('bhxh-tinh', 'approver', importBankStatement, { file })).toMatchObject({
      taken: 2,
      known: 0,
      matched: 1,
      issues: [{ row: 6, message: expect.stringContaining('Dòng 6') as string }],
    });
    expect(await world.as('bhxh-tinh', 'approver', importBankStatement, { file })).toMatchObject({
      taken: 0,
      known: 2,
      matched: 0,
    });
    const [row] = (await world.as('bhxh-tinh', 'approver', listRemittances, { level: 'organisation' })).items;
    expect(row).toMatchObject({
      state: 'different',
      difference: -80,
      bankLine: { amount: 6_967_000 },
      abilities: ['settle'],
    });
    const { items } = await world.as('bhxh-tinh', 'approver', listBankLines, { state: 'unmatched' });
    expect(items).toMatchObject([{ reference: 'FT26288002', amount: 500_000 }]);
    await expect(
      world.as('bhxh-tinh', 'approver', matchBankLine, {
        remittanceId: row?.id,
        bankLine: items[0]?.id,
        version: row?.version,
      }),
    ).rejects.toMatchObject({ code: 'collection.received_already' });
  });

  it('hai bảng kê gửi cùng lúc cho cùng biên lai: một bảng được ghi, bảng kia được báo tải lại', async () => {
    const fresh = world.draft(12, { bookId: await otherBook(), issuedAt: '2026-10-13T02:00:00.000Z' });
    await world.doAs(other, write, fresh);
    const send = (): Promise<unknown> =>
      world.doAs(other, handOn, {
        id: crypto.randomUUID(),
        level: 'collector',
        fromDay: '2026-10-13',
        toDay: '2026-10-13',
        amount: 2_322_540,
        paidOn: '2026-10-14',
      });
    const ends = await Promise.allSettled([send(), send(), send(), send()]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends)
      if (end.status === 'rejected')
        expect(['collection.changed_meanwhile', 'collection.nothing_to_hand_on']).toContain(
          (end.reason as { code: string }).code,
        );
  });

  it('tệp không phải sao kê thì nói rõ cần cột gì', async () => {
    const file = { name: 'a.csv', mediaType: 'text/csv', bytes: new TextEncoder().encode('a,b\n1,2') };
    await expect(world.as('bhxh-tinh', 'approver', importBankStatement, { file })).rejects.toMatchObject({
      code: 'collection.statement_unreadable',
    });
  });
});
