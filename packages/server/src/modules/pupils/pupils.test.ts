import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueCard } from '../cards/use-cases/issue-card.ts';
import { listCardRequests } from '../cards/use-cases/list-card-requests.ts';
import { requestAgain, returnCard } from '../cards/use-cases/move-card.ts';
import { feedPeople } from '../people/index.ts';
import { feedPupils } from './feed/feed-pupils.ts';
import { HERE, loadRosteredSchool, ROSTER, YEAR, type RosteredSchool } from './pupils.fixtures.ts';
import { keepFundEntry, reviewSchool } from './use-cases/keep-fund.ts';
import { payPupils, voidPayment } from './use-cases/pay-pupils.ts';
import { requestPupilCards } from './use-cases/request-pupil-cards.ts';
import { leaveSchool, savePupil } from './use-cases/save-pupil.ts';

describe('Học sinh, sinh viên tham gia BHYT', () => {
  let loaded: RosteredSchool;
  let p: RosteredSchool['p'];
  let school: RosteredSchool['school'];
  let insurer: RosteredSchool['insurer'];
  let department: RosteredSchool['department'];
  let rosterId: RosteredSchool['rosterId'];
  let as: RosteredSchool['as'];
  let feed: RosteredSchool['feed'];
  let match: RosteredSchool['match'];
  let pupils: RosteredSchool['pupils'];
  let named: RosteredSchool['named'];
  let detail: RosteredSchool['detail'];

  beforeAll(async () => {
    loaded = await loadRosteredSchool();
    ({ p, school, insurer, department, rosterId, as, feed, match, pupils, named, detail } = loaded);
  }, 240_000);
  afterAll(() => loaded.close());

  it('danh sách lớp nạp vào đúng năm học, mỗi em biết đã tham gia theo nhóm nào hay vì sao chưa', async () => {
    const rows = await pupils();
    const standing = Object.fromEntries(
      rows.map((row) => [row.fullName, [row.state, row.why, row.insuredGroup]]),
    );
    expect(standing).toEqual({
      'Y Chưa Có': ['missing', 'not-in-register', null],
      'A Hết Hạn': ['missing', 'ended', null],
      'Y Hộ Nghèo': ['insured', 'register', 'HN'],
      'A Theo Tên': ['insured', 'register', 'HS'],
      'Y Quân Nhân': ['insured', 'stated-card', 'TQ'],
    });
    expect(rows.slice(0, 2).map(({ state }) => state)).toEqual(['missing', 'missing']);
    expect(rows.find(({ fullName }) => fullName === 'A Theo Tên')).toMatchObject({
      matchedBy: 'name-birth',
      commune: HERE,
    });
  });

  it('từng lớp: bao nhiêu em, bao nhiêu đã tham gia, do ai đóng, thiếu vì sao', async () => {
    const { classes, counts, met } = await detail();
    expect(
      classes.map(({ className, grade, counts: one }) => [className, grade, one.insured, one.pupils]),
    ).toEqual([
      ['10A1', 10, 2, 3],
      ['12C', 12, 1, 2],
    ]);
    expect(counts).toMatchObject({
      pupils: 5,
      insured: 3,
      missing: 2,
      share: 0.6,
      groups: { HN: 1, HS: 1, TQ: 1 },
    });
    expect(counts.reasons).toEqual({ ended: 1, 'not-in-register': 1 });
    // Two of grade 10 for a year, one of grade 12 for nine months.
    expect(counts.planned).toBe(2 * 683_100 + 512_325);
    expect(met).toBe(false);
  });

  it('tên viết khác một chút được nhận bằng liên kết, không chắc thì không tự nhận', async () => {
    await feed(feedPeople, {
      layout: 'insured-people',
      sender: 'bhxh-tinh',
      rows: [
        {
          ho_ten: 'Nguyễn Thị Thuỳ Dương',
          xa_phuong: 'Phường Kon Tum',
          ngay_sinh: '2010-11-12',
          gioi_tinh: 'female',
          so_giay_to: '062310000077',
          loai_bao_hiem: 'BHYT',
          nhom: 'CN',
          tu_ngay: '2026-01-01',
          den_ngay: '2026-12-31',
        },
      ],
    });
    const { pupilId } = await as(school, savePupil, {
      rosterId,
      className: '11B',
      fullName: 'Nguyễn Thùy Dương',
      birthDate: '2010-11-12',
      sex: 'female',
      commune: HERE,
    });
    expect(await named('Nguyễn Thùy Dương')).toMatchObject({ state: 'missing', why: 'not-checked' });
    await match();
    const found = await named('Nguyễn Thùy Dương');
    expect(found).toMatchObject({ matchedBy: 'linkage', insuredGroup: 'CN', state: 'insured' });
    await as(school, leaveSchool, { pupilId, version: found.version, on: '2026-11-20' });
    expect((await pupils()).some(({ id }) => id === pupilId)).toBe(false);
  }, 120_000);

  it('gửi lại danh sách: em cũ giữ nguyên, em không còn trong danh sách là đã rời trường', async () => {
    const before = await named('Y Chưa Có');
    const first = await feed(feedPupils, {
      rows: [...ROSTER, { nam_hoc: YEAR, lop: '12C', ho_ten: 'A Chuyển Đi', ngay_sinh: '2009-09-09' }],
    });
    expect((await pupils()).length).toBe(6);
    await feed(feedPupils, { rows: ROSTER, replaces: first });
    await match();
    expect((await pupils()).length).toBe(5);
    expect((await named('Y Chưa Có')).id).toBe(before.id);
  }, 120_000);

  it('không thu của em đã có nơi khác đóng; cả danh sách thu hoặc không thu', async () => {
    const ids = [(await named('Y Chưa Có')).id, (await named('Y Quân Nhân')).id];
    const pay = { rosterId, pupilIds: ids, months: 12, paidOn: '2026-11-20' };
    await expect(as(school, payPupils, pay)).rejects.toMatchObject({
      code: 'pupils.insured_by_other',
      params: { name: 'Y Quân Nhân', group: 'TQ' },
    });
    expect((await named('Y Chưa Có')).paid).toBe(0);
  });

  it('đóng, đề nghị thẻ, được cấp: lớp và trường đạt 100 %', async () => {
    const [one, two] = [await named('Y Chưa Có'), await named('A Hết Hạn')];
    await expect(as(school, requestPupilCards, { rosterId })).rejects.toMatchObject({
      code: 'pupils.nobody_to_request',
    });
    expect(
      await as(school, payPupils, { rosterId, pupilIds: [one.id], months: 12, paidOn: '2026-11-20' }),
    ).toEqual({ pupils: 1, amount: 683_100, stateSupport: 683_100 });
    await as(school, payPupils, { rosterId, pupilIds: [two.id], months: 9, paidOn: '2026-11-20' });
    await expect(
      as(school, payPupils, { rosterId, pupilIds: [one.id], months: 3, paidOn: '2026-11-20' }),
    ).rejects.toMatchObject({ code: 'pupils.paid_already' });
    // Never insured: thirty days from the payment; of grade 12 with a short gap: from the payment to 30 September at the latest.
    expect(await named('Y Chưa Có')).toMatchObject({
      state: 'waiting',
      why: 'paid',
      paidUntil: '2027-12-19',
    });
    expect(await named('A Hết Hạn')).toMatchObject({ paidUntil: '2027-08-19' });
    expect(await as(school, requestPupilCards, { rosterId })).toEqual({ requested: 2 });
    await expect(as(school, requestPupilCards, { rosterId })).rejects.toMatchObject({
      code: 'pupils.nobody_to_request',
    });
    const { items } = await as(insurer, listCardRequests, { source: 'school', state: 'requested' });
    expect(items.map(({ fullName, group, purpose }) => [fullName, group, purpose]).toSorted()).toEqual([
      ['A Hết Hạn', 'HS', 'extend'],
      ['Y Chưa Có', 'HS', 'new'],
    ]);
    const first = items.find(({ fullName }) => fullName === 'Y Chưa Có');
    const second = items.find(({ fullName }) => fullName === 'A Hết Hạn');
    await as(insurer, returnCard, { requestId: first?.id, version: 1, reason: 'Thiếu số định danh' });
    await match();
    expect((await pupils())[0]).toMatchObject({
      state: 'missing',
      why: 'card-returned',
      cardReturned: 'Thiếu số định danh',
    });
    await as(school, requestAgain, {
      requestId: first?.id,
      version: 2,
    });
    const issue = { issuedOn: '2026-11-24' };
    await as(insurer, issueCard, { requestId: first?.id, version: 3, number: 'HS4626212340003', ...issue });
    await as(insurer, issueCard, { requestId: second?.id, version: 1, number: '6212340004', ...issue });
    await match();
    const { counts, met, classes } = await detail();
    expect(counts).toMatchObject({ insured: 5, missing: 0, share: 1, collected: 683_100 + 512_325, paid: 2 });
    expect(classes.every((line) => line.counts.share === 1)).toBe(true);
    expect(met).toBe(true);
    const queued = await p.database.owner.query<{ count: number }>(
      `select count(*)::integer as count from graphile_worker.jobs where task_identifier = 'pupils.match'`,
    );
    expect(queued.rows[0]?.count).toBeGreaterThan(0);
  }, 120_000);

  it('hủy khoản thu chỉ khi chưa đề nghị thẻ, và phải có lý do', async () => {
    const { pupilId } = await as(school, savePupil, {
      rosterId,
      className: '11B',
      fullName: 'Y Thu Nhầm',
      birthDate: '2010-06-07',
    });
    await as(school, payPupils, { rosterId, pupilIds: [pupilId], months: 3, paidOn: '2026-11-20' });
    const { version } = await named('Y Thu Nhầm');
    await as(school, voidPayment, { pupilId, version, reason: 'Ghi nhầm em' });
    expect((await named('Y Thu Nhầm')).paid).toBe(0);
    const asked = await named('Y Chưa Có');
    await expect(
      as(school, voidPayment, { pupilId: asked.id, version: asked.version, reason: 'x' }),
    ).rejects.toMatchObject({ code: 'pupils.card_asked' });
    const left = await named('Y Thu Nhầm');
    await as(school, leaveSchool, { pupilId, version: left.version, on: '2026-11-24' });
  });

  it('sửa tay: số sai bị chỉ ra, trùng số định danh bị chỉ ra, người khác sửa trước thì báo', async () => {
    const body = { rosterId, className: '10A1', fullName: 'A Thử Số', birthDate: '2011-01-01' };
    await expect(as(school, savePupil, { ...body, identityNumber: '0623' })).rejects.toMatchObject({
      code: 'pupils.number_wrong',
    });
    await expect(as(school, savePupil, { ...body, identityNumber: '062311000001' })).rejects.toMatchObject({
      code: 'pupils.pupil_twice',
    });
    const known = await named('Y Hộ Nghèo');
    await expect(
      as(school, savePupil, { ...body, pupilId: known.id, version: known.version + 5 }),
    ).rejects.toMatchObject({ code: 'platform.stale' });
  });

  it('kinh phí chăm sóc sức khỏe ban đầu: BHXH cấp, trường chi, BHXH quyết toán phần chênh lệch', async () => {
    const on = '2026-11-20';
    const { fund, parameters } = await detail();
    expect(fund.estimate).toBe(Math.round(5 * 1_366_200 * 0.05));
    expect(parameters.find(({ name }) => name === 'school_health_fund_rate')?.certainty).toBe('unverified');
    const entry = { rosterId, on, note: '' };
    await expect(
      as(school, keepFundEntry, { ...entry, kind: 'allot', amount: 300_000 }),
    ).rejects.toMatchObject({
      code: 'pupils.fund_not_yours',
    });
    await as(insurer, keepFundEntry, { ...entry, kind: 'allot', amount: 300_000 });
    await as(school, keepFundEntry, { ...entry, kind: 'use', amount: 250_000 });
    await expect(
      as(insurer, keepFundEntry, { ...entry, kind: 'settle', amount: 260_000 }),
    ).rejects.toMatchObject({
      code: 'pupils.settled_more_than_used',
    });
    expect(await as(insurer, keepFundEntry, { ...entry, kind: 'settle', amount: 240_000 })).toMatchObject({
      settled: 240_000,
      left: 60_000,
      refused: 10_000,
    });
    await expect(as(school, keepFundEntry, { ...entry, kind: 'use', amount: 1 })).rejects.toMatchObject({
      code: 'pupils.fund_settled',
    });
  });

  it('Sở GD&ĐT nhận xét, đề xuất; nơi khác không nhận xét thay', async () => {
    const body = { rosterId, proposal: 'reward', note: 'Đạt 100 % hai năm liền' };
    await expect(as(school, reviewSchool, body)).rejects.toMatchObject({ code: 'pupils.review_not_yours' });
    expect(await as(department, reviewSchool, body)).toEqual({ met: true });
    expect((await detail()).reviews[0]).toMatchObject({
      proposal: 'reward',
      met: true,
      pupils: 5,
      insured: 5,
    });
  });
});
