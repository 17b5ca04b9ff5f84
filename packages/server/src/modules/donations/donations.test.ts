import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Donor, Gift, GiftHelp } from '@ansinh/contract/donations/donations.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import { sql, type Sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadIndicators } from '../indicators/index.ts';
import { listDonors, saveDonor } from './use-cases/donors.ts';
import { getGift, listGifts, saveGift } from './use-cases/gifts.ts';
import { addHelp, voidHelp } from './use-cases/helps.ts';
import { giftReport, giftReportSheet } from './use-cases/report.ts';

describe('Ủng hộ, hỗ trợ đóng', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let front: Actor;
  let ward: Actor;
  let donor: Donor;
  let gift: Gift;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
    front = province.person('mttq-tinh', 'operator');
    ward = province.person('ubnd-xa-23293', 'operator');
  });
  afterAll(() => database.close());

  const keepGift = (actor: Actor, more: object = {}): Promise<Gift> =>
    run(database.services, saveGift, actor, {
      donorId: donor.id,
      amount: 1_000_000,
      purpose: 'near-poor',
      receivedOn: '2026-03-01',
      document: 'PT-12',
      ...more,
    });
  const help = (actor: Actor, id: string, more: object = {}): Promise<GiftHelp> =>
    run(database.services, addHelp, actor, {
      id,
      fullName: 'Y Mẫu',
      birthDate: '1980-05-01',
      commune: '2025:23293',
      scheme: 'BHYT',
      firstMonth: '2026-04',
      lastMonth: '2027-03',
      amount: 379_000,
      givenOn: '2026-04-02',
      ...more,
    });

  it('nhà hảo tâm: không trùng tên trong một cơ quan; không nêu tên thì không giữ tên', async () => {
    const save = (more: object): Promise<Donor> =>
      run(database.services, saveDonor, front, { kind: 'organisation', ...more });
    donor = await save({ name: 'Công ty Minh Họa' });
    expect(donor).toMatchObject({ gifts: 0, amount: 0, abilities: ['edit'] });
    await expect(save({ name: 'công ty minh hoạ' })).rejects.toMatchObject({ code: 'donations.donor_taken' });
    await expect(save({ name: ' ' })).rejects.toMatchObject({ code: 'donations.donor_name_missing' });
    expect(await save({ kind: 'anonymous', name: 'Bà Kín' })).toMatchObject({ name: '' });
  });

  it('khoản ủng hộ ghi theo mục đích, không ghi ngày chưa đến', async () => {
    await expect(keepGift(front, { receivedOn: '2026-12-25' })).rejects.toMatchObject({
      code: 'donations.received_in_future',
    });
    gift = await keepGift(front);
    expect(gift).toMatchObject({ amount: 1_000_000, helped: 0, left: 1_000_000, commune: null });
  });

  it('phường chỉ ghi khoản cho địa bàn mình', async () => {
    const own = await run(database.services, saveDonor, ward, { kind: 'person', name: 'Ông Thử' });
    await expect(keepGift(ward, { donorId: own.id, commune: '2025:23284' })).rejects.toMatchObject({
      code: 'donations.commune_not_seen',
    });
    await keepGift(ward, { donorId: own.id, commune: '2025:23293', amount: 500_000 });
  });

  it('một người không được hỗ trợ hai lần cho cùng thời gian, dù từ khoản nào, viết tên cách nào', async () => {
    await help(front, gift.id);
    expect(await run(database.services, getGift, front, { id: gift.id })).toMatchObject({
      helped: 379_000,
      left: 621_000,
      people: 1,
      helps: [{ fullName: 'Y Mẫu', birthYear: 1980, inRegister: false }],
    });
    await expect(help(front, gift.id, { firstMonth: '2027-03', lastMonth: '2027-12' })).rejects.toMatchObject(
      {
        code: 'donations.helped_already',
        params: { name: 'Y Mẫu', from: '04/2026', to: '03/2027', donor: 'Công ty Minh Họa' },
      },
    );
    const { items } = await run(database.services, listGifts, ward, {});
    const [wards] = items.filter(({ agency }) => agency.id === ward.agencyId);
    await expect(help(ward, wards?.id ?? '', { fullName: 'y  mau' })).rejects.toMatchObject({
      code: 'donations.helped_already',
    });
    await help(front, gift.id, { firstMonth: '2027-04', lastMonth: '2027-04', amount: 10_000 });
  });

  it('khoản của nơi khác không thấy thì vẫn không được hỗ trợ lần hai, chỉ không nói khoản nào', async () => {
    const board = province.person('bcd-xa-23284', 'operator');
    const own = await run(database.services, saveDonor, board, { kind: 'anonymous' });
    const other = await keepGift(board, { donorId: own.id, commune: '2025:23284' });
    await help(board, other.id, { commune: '2025:23284', fullName: 'A Thử' });
    const league = province.person('tinh-doan', 'operator');
    const mine = await run(database.services, saveDonor, league, { kind: 'anonymous' });
    const theirs = await keepGift(league, { donorId: mine.id });
    await expect(help(league, theirs.id, { commune: '2025:23284', fullName: 'A Thử' })).rejects.toMatchObject(
      { code: 'donations.helped_already_elsewhere' },
    );
  });

  it('không bao giờ cho quá số còn lại, kể cả khi hai người cùng ghi một lúc', async () => {
    await expect(help(front, gift.id, { fullName: 'Người Khác', amount: 700_000 })).rejects.toMatchObject({
      code: 'donations.balance_too_small',
      params: { left: '611.000 đ', amount: '700.000 đ' },
    });
    const both = await Promise.allSettled(
      ['Một', 'Hai'].map((name) => help(front, gift.id, { fullName: `Người ${name}`, amount: 400_000 })),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [kept] = (await run(database.services, listGifts, front, { donor: donor.id })).items;
    expect(kept?.left).toBe(211_000);
    await expect(
      keepGift(front, { id: gift.id, version: kept?.version, amount: 500_000 }),
    ).rejects.toMatchObject({
      code: 'donations.less_than_helped',
    });
  });

  it('hủy lần hỗ trợ ghi nhầm thì tiền trở lại và người đó được hỗ trợ lại', async () => {
    const { helps } = await run(database.services, getGift, front, { id: gift.id });
    const wrong = helps.find(({ fullName, amount }) => fullName === 'Y Mẫu' && amount === 379_000);
    const undo = { id: wrong?.id, because: 'Ghi nhầm người' };
    await expect(run(database.services, voidHelp, ward, undo)).rejects.toMatchObject({
      code: 'donations.not_yours',
    });
    await run(database.services, voidHelp, front, undo);
    await expect(run(database.services, voidHelp, front, undo)).rejects.toMatchObject({
      code: 'donations.already_voided',
    });
    expect((await run(database.services, getGift, front, { id: gift.id })).left).toBe(590_000);
    await help(front, gift.id);
  });

  it('cơ quan khác không hỗ trợ từ khoản của mình; khoản của một xã chỉ cho người xã đó', async () => {
    await expect(help(province.person('bhxh-tinh', 'operator'), gift.id)).rejects.toMatchObject({
      code: 'donations.not_yours',
    });
    const local = await keepGift(front, { commune: '2025:23284', purpose: 'hardship' });
    await expect(help(front, local.id, { fullName: 'Y Bông' })).rejects.toMatchObject({
      code: 'donations.commune_not_of_gift',
    });
  });

  it('báo cáo theo nhà hảo tâm, mục đích, xã cộng lại bằng nhau', async () => {
    const of = async (by: string): Promise<number[]> => {
      const { items, total } = await run(database.services, giftReport, front, { by, year: 2026 });
      expect(items.reduce((sum, { amount }) => sum + amount, 0)).toBe(total.amount);
      return [total.amount, total.helped, total.left];
    };
    const [donors, purposes, communes] = [await of('donor'), await of('purpose'), await of('commune')];
    expect(donors).toEqual(purposes);
    expect(donors).toEqual(communes);
    const sheet = await run(database.services, giftReportSheet, front, { by: 'donor' });
    expect(sheet.bytes.byteLength).toBeGreaterThan(2_000);
  });

  it('MTTQ tỉnh, BHXH tỉnh thấy mọi khoản; phường thấy khoản của mình và của địa bàn; nơi khác, tỉnh khác không thấy', async () => {
    const seen = async (actor: Actor): Promise<number> =>
      (await run(database.services, listGifts, actor, {})).items.length;
    expect(await seen(front)).toBe(5);
    expect(await seen(province.person('bhxh-tinh', 'operator'))).toBe(5);
    expect(await seen(ward)).toBe(1);
    expect(await seen(province.person('ubnd-xa-23284', 'operator'))).toBe(2);
    expect(await seen(province.person('ubnd-xa-23500', 'operator'))).toBe(0);
    expect(await seen({ ...front, tenantId: crypto.randomUUID() })).toBe(0);
    const donors = await run(database.services, listDonors, province.person('ubnd-xa-23284', 'operator'), {});
    expect(donors.items).toHaveLength(2);
  });

  it('cơ sở dữ liệu tự từ chối: ghi hộ cơ quan khác, sửa khoản của cơ quan khác, hỗ trợ trùng', async () => {
    const attempt = (actor: Actor, statement: Sql): Promise<number> =>
      inTransactionAs(database.pool, actor, (tx) => tx.run(statement));
    const foreign = sql`insert into donors (tenant_id, agency_id, kind, name)
      values (${province.tenantId}, ${province.agencyId('so-y-te')}, 'person', 'X')`;
    await expect(attempt(front, foreign)).rejects.toThrow(/row-level security/);
    expect(await attempt(province.person('bhxh-tinh', 'approver'), sql`update gifts set note = 'x'`)).toBe(0);
    expect(await attempt(ward, sql`update gift_helps set voided_because = 'x', voided_at = now()`)).toBe(0);
    const again = sql`
      insert into gift_helps (tenant_id, gift_id, agency_id, commune_key, full_name, birth_date, beneficiary, scheme, months, amount, given_on, given_by, given_at)
      select tenant_id, gift_id, agency_id, commune_key, full_name, birth_date, beneficiary, scheme, months, 1, given_on, 'x', now()
      from gift_helps where voided_at is null limit 1`;
    await expect(attempt(front, again)).rejects.toThrow(/helped_person_is_helped_once/);
  });
});
