import { join } from 'node:path';
import type { PayRunDetail } from '@ansinh/contract/commission/commission.schemas';
import type { Actor, Role } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { zipTexts } from '../../testing/zip-texts.ts';
import { addBooks } from '../collection/use-cases/change-books.ts';
import { handOn } from '../collection/use-cases/hand-on.ts';
import { voidReceipt } from '../collection/use-cases/void-receipt.ts';
import { writeReceipt } from '../collection/use-cases/write-receipt.ts';
import { loadIndicators, loadNetwork, networkKey } from '../indicators/index.ts';
import { loadCollectors } from '../network/index.ts';
import { loadParameterFiles } from '../parameters/index.ts';
import {
  approvePayRun,
  checkPayRun,
  confirmPayRun,
  payPayRun,
  reopenPayRun,
} from './use-cases/move-pay-run.ts';
import { getPayRun, getPayStatement, listPayRuns, ownPay, payRunAsSheet } from './use-cases/read-pay-runs.ts';
import { reckonPayRun } from './use-cases/reckon-pay-run.ts';
import { addCommissionRule, endCommissionRule, listCommissionRules } from './use-cases/rules.ts';

const ORGANISATION = 'tcdvt-an-tam';
const UNIT = networkKey('tcdvt-an-tam-nv-11');
const OTHER_UNIT = networkKey('tcdvt-an-tam-nv-12');
const write = writeReceipt([]);

describe('Thù lao người thu', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let collector: Actor;
  let book: string;
  let number = 0;
  const written: string[] = [];

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    const { services } = database;
    await loadParameterFiles(services, province.system, join(ROOT, 'db/reference'));
    await loadIndicators(services, province.system, join(ROOT, 'db/reference'));
    await loadNetwork(services, province.system, join(ROOT, 'db/demo/network.json'));
    await loadCollectors(services, province.system, join(ROOT, 'db/demo/collectors.json'), 'AnSinh@2026');
    const { id } = await inTransactionAs(database.pool, province.system, (tx) =>
      tx.get<{ id: string }>(sql`select id from users where username = 'nvthu.at11'`),
    );
    collector = { ...province.person(ORGANISATION, 'collector'), id };
    database.setNow('2026-09-01T03:00:00.000Z');
    const agency = province.agencyId(ORGANISATION);
    const { ids } = await own(addBooks, { agency, series: 'BL26A', first: 1, size: 50 });
    book = ids[0] ?? '';
  });
  afterAll(() => database.close());

  const as = <Input, Output>(
    agency: string,
    role: Role,
    useCase: UseCase<Input, Output>,
    input: object,
  ): Promise<Output> => run(database.services, useCase, province.person(agency, role), input);
  const own = <Input, Output>(useCase: UseCase<Input, Output>, input: object): Promise<Output> =>
    as(ORGANISATION, 'approver', useCase, input);
  const receive = async (unit: string, day: string, changes: object = {}): Promise<string> => {
    const id = crypto.randomUUID();
    number += 1;
    written.push(id);
    await own(write, {
      id,
      bookId: book,
      number,
      unit,
      payerName: `Người nộp ${number}`,
      scheme: 'BHYT',
      group: 'household',
      months: 12,
      fromMonth: '2026-11',
      people: [{ name: `Người nộp ${number}`, order: 1 }],
      paid: 1_366_200,
      issuedAt: `${day}T02:00:00.000Z`,
      ...changes,
    });
    return id;
  };
  const pass = (unit: string, day: string, amount: number): Promise<unknown> =>
    own(handOn, {
      id: crypto.randomUUID(),
      level: 'collector',
      unit,
      fromDay: day,
      toDay: day,
      paidOn: day,
      amount,
    });
  const rule = (changes: object = {}): object => ({
    scheme: 'BHYT',
    group: null,
    participation: 'any',
    basis: 'percent',
    fee: 500,
    collectorShare: 7000,
    from: '2026-01-01',
    decisionNumber: 'QĐ minh họa 01',
    ...changes,
  });
  const open = (runId: string): Promise<PayRunDetail> => own(getPayRun, { runId });
  const through = async (month: string): Promise<PayRunDetail> => {
    let { id, version } = await own(reckonPayRun, { month });
    ({ id, version } = await own(checkPayRun, { runId: id, version }));
    ({ id, version } = await as('bhxh-tinh', 'approver', confirmPayRun, { runId: id, version }));
    ({ id, version } = await own(approvePayRun, { runId: id, version }));
    return open(id);
  };

  it('quy tắc vượt trần, trùng thời gian đều bị từ chối; trần hiện cạnh quy tắc, tỷ lệ mặc định chưa xác minh', async () => {
    await expect(own(addCommissionRule, rule({ fee: 800 }))).rejects.toMatchObject({
      code: 'commission.above_ceiling',
      params: { ceiling: '7 %' },
    });
    const { id } = await own(addCommissionRule, rule());
    await expect(own(addCommissionRule, rule({ from: '2026-06-01' }))).rejects.toMatchObject({
      code: 'commission.rule_overlaps',
    });
    await own(addCommissionRule, rule({ scheme: 'BHXH-TN', fee: 1500 }));
    const { items } = await own(listCommissionRules, {});
    expect(items.find((one) => one.id === id)).toMatchObject({
      ceiling: 0.07,
      certainty: 'unverified',
      ceilingIsAverage: false,
    });
    const others = await as('tcdvt-buu-dien', 'approver', listCommissionRules, {});
    expect(others.items).toEqual([]);
  });

  it('tháng chưa hết thì chưa tính; tiền chưa nộp thì chờ kỳ sau', async () => {
    database.setNow('2026-10-20T03:00:00.000Z');
    await expect(own(reckonPayRun, { month: '2026-10' })).rejects.toMatchObject({
      code: 'commission.month_not_over',
    });
    await receive(UNIT, '2026-10-05');
    await receive(UNIT, '2026-10-05');
    await pass(UNIT, '2026-10-05', 2 * 1_366_200);
    await receive(OTHER_UNIT, '2026-10-06');
    await pass(OTHER_UNIT, '2026-10-06', 1_366_200);
    await receive(UNIT, '2026-10-19');
    database.setNow('2026-11-10T03:00:00.000Z');
    const moved = await own(reckonPayRun, { month: '2026-10' });
    const detail = await open(moved.id);
    expect(detail).toMatchObject({
      state: 'draft',
      people: 3,
      fee: 3 * 68_310,
      payout: 3 * 47_817,
      waiting: { receipts: 1, paid: 1_366_200 },
      certainties: ['unverified'],
      organisationTitle: 'Tổ chức hỗ trợ phát triển đối tượng',
      dueOn: '2026-11-28',
      confirmBy: '2026-11-25',
    });
    expect(detail.statements.reduce((sum, { payout }) => sum + payout, 0)).toBe(detail.payout);
  });

  it('biên lai hủy sau khi tính thì không kiểm được, tính lại thì bỏ ra', async () => {
    const extra = await receive(UNIT, '2026-10-25');
    await pass(UNIT, '2026-10-25', 1_366_200);
    const reckoned = await own(reckonPayRun, { month: '2026-10' });
    await own(voidReceipt, { receiptId: extra, version: 1, reason: 'Ghi nhầm' });
    const step = { runId: reckoned.id, version: reckoned.version };
    await expect(own(checkPayRun, step)).rejects.toMatchObject({ code: 'commission.voided_since' });
    const again = await own(reckonPayRun, { month: '2026-10' });
    expect(await open(again.id)).toMatchObject({ people: 3, voidedSince: 0 });
    await expect(own(checkPayRun, step)).rejects.toMatchObject({ code: 'commission.changed_meanwhile' });
  });

  it('kiểm, BHXH xác nhận, duyệt, chi: thiếu xác nhận thì không duyệt, chi chậm được tính ngày', async () => {
    let { id, version } = await own(reckonPayRun, { month: '2026-10' });
    const runId = id;
    await expect(as('bhxh-tinh', 'approver', confirmPayRun, { runId, version })).rejects.toMatchObject({
      code: 'commission.not_checked',
    });
    ({ id, version } = await own(checkPayRun, { runId, version }));
    await expect(own(approvePayRun, { runId, version })).rejects.toMatchObject({
      code: 'commission.not_confirmed',
    });
    await expect(own(confirmPayRun, { runId, version })).rejects.toMatchObject({
      code: 'commission.not_insurance',
    });
    ({ id, version } = await own(reopenPayRun, { runId, version }));
    const moved = await through('2026-10');
    expect(moved).toMatchObject({ state: 'approved', confirmedOn: '2026-11-10', confirmLateDays: 0 });
    database.setNow('2026-12-02T03:00:00.000Z');
    const pay = { runId, version: moved.version, bankReference: 'UNC 118' };
    await expect(own(payPayRun, { ...pay, paidOn: '2026-12-03' })).rejects.toMatchObject({
      code: 'commission.paid_in_future',
    });
    await own(payPayRun, { ...pay, paidOn: '2026-11-30' });
    expect(await open(runId)).toMatchObject({ state: 'paid', payLateDays: 2, bankReference: 'UNC 118' });
    await expect(own(reckonPayRun, { month: '2026-10' })).rejects.toMatchObject({
      code: 'commission.step_not_allowed',
    });
  });

  it('biên lai hủy sau khi đã chi thì kỳ sau thu hồi; không đủ thì chuyển tiếp, không ai phải nộp tiền mặt', async () => {
    for (const receiptId of written.slice(0, 2))
      await own(voidReceipt, { receiptId, version: 1, reason: 'Khách rút' });
    await pass(UNIT, '2026-10-19', 1_366_200);
    const november = await through('2026-11');
    expect(november.statements).toMatchObject([
      { earned: 47_817, takenBack: -2 * 47_817, carriedIn: 0, payout: 0, carriedOut: -47_817 },
    ]);
    expect(november.payout).toBe(0);
    database.setNow('2027-01-04T03:00:00.000Z');
    await receive(UNIT, '2026-12-10', { fromMonth: '2027-01' });
    await receive(UNIT, '2026-12-10', { fromMonth: '2027-01' });
    await pass(UNIT, '2026-12-10', 2 * 1_366_200);
    const december = await through('2026-12');
    expect(december.statements).toMatchObject([
      { earned: 2 * 47_817, takenBack: 0, carriedIn: -47_817, payout: 47_817, carriedOut: 0 },
    ]);
  });

  it('người thu chỉ thấy bảng của mình, với từng biên lai; người khác và tổ chức khác không thấy', async () => {
    const { items } = await run(database.services, ownPay, collector, {});
    expect(items.map(({ month, payout }) => [month, payout])).toEqual([
      ['2026-12', 47_817],
      ['2026-11', 0],
      ['2026-10', 2 * 47_817],
    ]);
    const runId = items[1]?.runId ?? '';
    const statement = await run(database.services, getPayStatement, collector, { runId, unitKey: UNIT });
    expect(statement.lines.map(({ kind, amount, voidReason }) => [kind, amount, voidReason])).toEqual([
      ['earned', 47_817, null],
      ['taken-back', -47_817, 'Khách rút'],
      ['taken-back', -47_817, 'Khách rút'],
    ]);
    expect(statement).toMatchObject({ inWords: 'Không đồng', lines: [{ rule: { fee: 500 } }, {}, {}] });
    const october = items[2]?.runId ?? '';
    await expect(
      run(database.services, getPayStatement, collector, { runId: october, unitKey: OTHER_UNIT }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
    const seen = await run(database.services, getPayRun, collector, { runId: october });
    expect(seen).toMatchObject({ payout: 2 * 47_817, ceilings: [], abilities: [] });
    expect((await as('tcdvt-buu-dien', 'approver', listPayRuns, {})).items).toEqual([]);
    expect((await as('bhxh-tinh', 'operator', listPayRuns, {})).items).toHaveLength(3);
  });

  it('bình quân từ đầu năm vượt trần thì không kiểm được; kết thúc quy tắc rồi thêm quy tắc thấp hơn', async () => {
    database.setNow('2027-02-10T03:00:00.000Z');
    const voluntary = {
      scheme: 'BHXH-TN',
      group: 'other',
      income: 1_500_000,
      months: 3,
      paid: 792_000,
      fromMonth: '2027-02',
    };
    await receive(OTHER_UNIT, '2027-01-20', voluntary);
    await pass(OTHER_UNIT, '2027-01-20', 792_000);
    const january = await own(reckonPayRun, { month: '2027-01' });
    await expect(own(checkPayRun, { runId: january.id, version: january.version })).rejects.toMatchObject({
      code: 'commission.average_above_ceiling',
      params: { kind: 'BHXH tự nguyện', average: '15 %', ceiling: '14 %' },
    });
    const { items } = await own(listCommissionRules, {});
    const high = items.find(({ scheme }) => scheme === 'BHXH-TN');
    await own(endCommissionRule, { ruleId: high?.id, version: 1, to: '2026-12-31' });
    const missing = await own(reckonPayRun, { month: '2027-01' });
    await expect(own(checkPayRun, { runId: missing.id, version: missing.version })).rejects.toMatchObject({
      code: 'commission.rule_missing',
      params: { people: 1 },
    });
    await own(addCommissionRule, rule({ scheme: 'BHXH-TN', fee: 1400, from: '2027-01-01' }));
    const next = await through('2027-01');
    expect(next.ceilings).toMatchObject([{ kind: 'voluntary_bhxh', average: 0.14, kept: true }]);
  });

  it('bảng .xlsx có từng người và dòng tổng bằng kỳ chi', async () => {
    const [row] = (await own(listPayRuns, { month: '2026-10' })).items;
    const file = await own(payRunAsSheet, { runId: row?.id });
    const text = [...zipTexts(file.bytes).values()].join('\n');
    expect(text).toContain('Tổng cộng');
    expect(text).toContain(String(3 * 47_817));
  });
});
