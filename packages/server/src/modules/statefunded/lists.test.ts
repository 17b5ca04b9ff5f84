import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DAK_CAM,
  KON_TUM,
  POVERTY,
  openStateFundedBench,
  personRow,
  type StateFundedBench,
} from './statefunded.fixtures.ts';
import { changeLine, checkLine, decrease, removeLine } from './use-cases/change-lines.ts';
import { exportList } from './use-cases/export-list.ts';
import { importList, proposeList } from './use-cases/fill-list.ts';
import { stateMoney } from './use-cases/money.ts';
import { approveList, nilList, returnList, sendList, submitList } from './use-cases/move-list.ts';
import { listStanding } from './use-cases/read-list.ts';
import { stateFundedGroups, stateFundedOverview } from './use-cases/read-overview.ts';

describe('Danh sách BHYT do ngân sách đóng, hỗ trợ: từ xã đến thẻ', () => {
  let bench: StateFundedBench;

  beforeAll(async () => {
    bench = await openStateFundedBench();
  }, 120_000);
  afterAll(() => bench.close());

  it('nhóm có hiệu lực theo ngày: mức hỗ trợ, cơ quan quản lý, tiền một tháng lấy từ tham số của ngày đó', async () => {
    const at = async (
      on: string,
    ): Promise<Map<string, { percent: number | null; monthly: number | null; manager: string }>> =>
      new Map(
        (await bench.as(KON_TUM, 'operator', stateFundedGroups, { on })).items.map((one) => [
          one.code,
          { percent: one.supportPercent, monthly: one.monthly, manager: one.manager },
        ]),
      );
    expect((await at('2026-06-30')).get('near-poor')).toMatchObject({ percent: 70, monthly: 73_710 });
    expect((await at('2026-07-01')).get('near-poor')).toMatchObject({ percent: 70, monthly: 79_695 });
    expect((await at('2025-01-15')).get('poor')?.manager).toContain('Lao động');
    expect((await at('2026-11-10')).get('poor')?.manager).toBe('Sở Nông nghiệp và Môi trường');
    expect((await at('2026-11-10')).get('child')).toMatchObject({ percent: 100, monthly: 113_850 });
    expect((await at('2025-01-15')).has('minority-left')).toBe(false);
  });

  it('xã lập từ sổ, gửi; cơ quan quản lý trả đúng dòng sai; xã sửa, gửi lại; duyệt; chuyển cấp thẻ một lần', async () => {
    const { id } = await bench.begin(KON_TUM, 'poor');
    expect((await bench.begin(KON_TUM, 'poor')).id).toBe(id);
    expect(await bench.step(KON_TUM, 'operator', proposeList, id)).toMatchObject({ count: 2 });
    expect(await bench.step(KON_TUM, 'operator', proposeList, id)).toMatchObject({ count: 0 });
    await expect(bench.read(id, POVERTY)).rejects.toMatchObject({ code: 'platform.not_found' });
    await bench.step(KON_TUM, 'operator', submitList, id);
    const seen = await bench.read(id, POVERTY);
    expect(seen).toMatchObject({ state: 'submitted', agency: 'UBND phường Kon Tum' });
    expect(seen.lines.map(({ fullName }) => fullName)).toEqual(['A Blong', 'Y Hlan']);
    const [first] = seen.lines;
    await expect(
      bench.step(POVERTY, 'focal-point', checkLine, id, {
        memberId: first?.memberId,
        side: 'in',
        verdict: 'returned',
      }),
    ).rejects.toMatchObject({ code: 'statefunded.line_needs_reason' });
    await bench.step(POVERTY, 'focal-point', checkLine, id, {
      memberId: first?.memberId,
      side: 'in',
      verdict: 'returned',
      note: 'Thiếu số quyết định công nhận hộ nghèo',
    });
    await expect(bench.step(POVERTY, 'focal-point', approveList, id)).rejects.toMatchObject({
      code: 'statefunded.rows_returned',
    });
    await bench.step(POVERTY, 'focal-point', returnList, id);
    expect((await bench.read(id)).lines[0]).toMatchObject({
      check: 'returned',
      note: 'Thiếu số quyết định công nhận hộ nghèo',
    });
    await expect(bench.step(KON_TUM, 'operator', submitList, id)).rejects.toMatchObject({
      code: 'statefunded.rows_returned',
    });
    await bench.step(KON_TUM, 'operator', changeLine, id, {
      memberId: first?.memberId,
      cardCode: 'HN',
      reason: 'recognised',
      document: '15/QĐ-UBND',
      from: '2026-01-01',
    });
    await bench.step(KON_TUM, 'operator', submitList, id);
    await expect(bench.step(KON_TUM, 'approver', approveList, id)).rejects.toMatchObject({
      code: 'statefunded.manager_only',
    });
    await bench.step(POVERTY, 'focal-point', approveList, id);
    expect(await bench.step(KON_TUM, 'operator', sendList, id)).toMatchObject({ state: 'sent', count: 2 });
    const sent = await bench.read(id);
    expect(sent.lines.map(({ card, cardUntil }) => [card?.state, cardUntil])).toEqual([
      ['requested', '2026-12-31'],
      ['requested', '2026-12-31'],
    ]);
    expect(sent).toMatchObject({ standing: 2, fee: { people: 2, amount: 14_000 } });
    await expect(bench.step(KON_TUM, 'operator', sendList, id)).rejects.toMatchObject({
      code: 'statefunded.step_not_allowed',
    });
  });

  it('bản cũ của danh sách bị từ chối, xã khác và cơ quan khác không thấy', async () => {
    const { id } = await bench.begin(KON_TUM, 'merit');
    const { version } = await bench.read(id);
    await bench.as(KON_TUM, 'operator', nilList, { listId: id, version });
    await expect(bench.as(KON_TUM, 'operator', nilList, { listId: id, version })).rejects.toMatchObject({
      code: 'statefunded.changed_meanwhile',
    });
    await expect(bench.read(id, DAK_CAM)).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(bench.read(id, 'so-y-te')).rejects.toMatchObject({ code: 'platform.not_found' });
    expect(await bench.read(id, 'bhxh-tinh')).toMatchObject({ state: 'nil' });
  });

  it('học sinh do nhà trường lập; nhóm không có thì nói rõ; cơ quan không phải UBND xã không lập được', async () => {
    await expect(bench.begin(KON_TUM, 'pupil')).rejects.toMatchObject({ code: 'statefunded.made_by_school' });
    await expect(bench.begin(KON_TUM, 'no-such')).rejects.toMatchObject({
      code: 'statefunded.group_unknown',
    });
    await expect(bench.begin('bhxh-tinh', 'poor')).rejects.toMatchObject({
      code: 'statefunded.commune_only',
    });
  });

  it('báo giảm: chỉ người đang hưởng, ngày không trước ngày tăng; có hiệu lực khi danh sách được chuyển', async () => {
    const december = await bench.begin(KON_TUM, 'poor', '2026-12');
    const { items } = await bench.as(KON_TUM, 'operator', listStanding, { listId: december.id });
    const [leaving] = items;
    await expect(
      bench.step(KON_TUM, 'operator', decrease, december.id, {
        memberId: leaving?.memberId,
        reason: 'died',
        on: '2025-12-01',
      }),
    ).rejects.toMatchObject({ code: 'statefunded.leaves_before_coming' });
    await bench.step(KON_TUM, 'operator', decrease, december.id, {
      memberId: leaving?.memberId,
      reason: 'died',
      on: '2026-11-05',
    });
    await expect(
      bench.step(KON_TUM, 'operator', decrease, december.id, {
        memberId: leaving?.memberId,
        reason: 'died',
        on: '2026-11-05',
      }),
    ).rejects.toMatchObject({ code: 'statefunded.leaves_already' });
    await bench.step(KON_TUM, 'operator', removeLine, december.id, {
      memberId: leaving?.memberId,
      side: 'out',
    });
    await bench.step(KON_TUM, 'operator', decrease, december.id, {
      memberId: leaving?.memberId,
      reason: 'died',
      on: '2026-11-05',
    });
    await bench.step(KON_TUM, 'operator', submitList, december.id);
    await bench.step(POVERTY, 'focal-point', approveList, december.id);
    expect((await bench.read(december.id)).standing).toBe(2);
    await bench.step(KON_TUM, 'operator', sendList, december.id);
    expect((await bench.read(december.id)).standing).toBe(1);
  });

  it('dòng giảm trong danh sách trao đổi thành dòng giảm của tháng', async () => {
    const list = await bench.feed(KON_TUM, [
      personRow('Y Hlan', '1972-05-06', '062172000012', 'HN', {
        bien_dong: 'decrease',
        tu_ngay: '2026-11-08',
      }),
      personRow('A Blong', '1970-03-04', '062070000011', 'HN', {
        bien_dong: 'decrease',
        tu_ngay: '2026-11-08',
      }),
    ]);
    const { id } = await bench.begin(KON_TUM, 'poor', '2027-01');
    expect(await bench.step(KON_TUM, 'operator', importList, id, { submissionId: list })).toMatchObject({
      count: 1,
    });
    expect((await bench.read(id)).lines).toMatchObject([{ side: 'out', reason: 'no-longer' }]);
  });

  it('danh sách không ai trùng thì chuyển thẳng sau khi duyệt', async () => {
    const { id } = await bench.begin(KON_TUM, 'near-poor');
    await bench.step(KON_TUM, 'operator', proposeList, id);
    await bench.step(KON_TUM, 'operator', submitList, id);
    await bench.step(POVERTY, 'focal-point', approveList, id);
    expect(await bench.step(KON_TUM, 'operator', sendList, id)).toMatchObject({ state: 'sent', count: 1 });
  });

  it('tiền theo nhóm, xã, tháng: tính lại từ 01/7/2026; mỗi cơ quan chỉ thấy phần của mình', async () => {
    const year = { from: '2026-01', to: '2026-12' };
    const money = await bench.as(KON_TUM, 'operator', stateMoney, year);
    const lines = new Map(money.lines.map((line) => [line.group, line]));
    // One of two left in November, whose month still counts: 6 x 105.300 and 5 or 6 x 113.850.
    expect(lines.get('poor')).toMatchObject({
      people: 2,
      personMonths: 23,
      amount: 12 * 105_300 + 11 * 113_850,
    });
    expect(lines.get('near-poor')).toMatchObject({ people: 1, amount: 6 * 73_710 + 6 * 79_695 });
    expect(money.total.amount).toBe(money.lines.reduce((sum, { amount }) => sum + amount, 0));
    expect(money.months.reduce((sum, { amount }) => sum + amount, 0)).toBe(money.total.amount);
    expect(
      money.rates.filter(({ group }) => group === 'near-poor').map(({ to, amount }) => [to, amount]),
    ).toEqual([
      ['2026-06', 73_710],
      ['2026-12', 79_695],
    ]);
    const managed = await bench.as(POVERTY, 'operator', stateMoney, year);
    expect(managed.lines.map(({ group }) => group)).toEqual(['poor', 'near-poor']);
    expect((await bench.as('so-y-te', 'operator', stateMoney, year)).lines).toEqual([]);
    expect((await bench.as(DAK_CAM, 'operator', stateMoney, year)).lines).toEqual([]);
    await expect(
      bench.as(KON_TUM, 'operator', stateMoney, { from: '2026-12', to: '2026-01' }),
    ).rejects.toMatchObject({ code: 'statefunded.period_reversed' });
  });

  it('bảng xã nhân nhóm: mỗi xã thấy mình, BHXH thấy hết, đếm người, trạng thái và phí 7.000 đ một người', async () => {
    const own = await bench.as(KON_TUM, 'operator', stateFundedOverview, { month: '2026-11' });
    expect(own.communes.map(({ name }) => name)).toEqual(['Phường Kon Tum']);
    expect(own.cells.find(({ group }) => group === 'poor')).toMatchObject({
      state: 'sent',
      increases: 2,
      people: 1,
    });
    expect(own.fee).toMatchObject({ people: 3, each: 7_000, amount: 21_000 });
    expect(own.own?.commune).toBe('2025:23293');
    await bench.begin(DAK_CAM, 'poor');
    const all = await bench.as('bhxh-tinh', 'operator', stateFundedOverview, { month: '2026-11' });
    expect(all.communes.length).toBeGreaterThan(2);
    expect(all.cells.some(({ commune }) => commune === '2025:23284')).toBe(true);
  });

  it('xuất danh sách có số phải nói mục đích', async () => {
    const { id } = await bench.begin(KON_TUM, 'poor');
    await expect(
      bench.as(KON_TUM, 'operator', exportList, { listId: id, purpose: '' }),
    ).rejects.toMatchObject({ code: 'platform.input_invalid' });
    const answer = await bench.as(KON_TUM, 'operator', exportList, {
      listId: id,
      purpose: 'Gửi cơ quan BHXH cấp thẻ',
    });
    expect(answer.name).toBe('bhyt-poor-2025-23293-2026-11.xlsx');
    expect(answer.bytes.byteLength).toBeGreaterThan(2_000);
  });
});
