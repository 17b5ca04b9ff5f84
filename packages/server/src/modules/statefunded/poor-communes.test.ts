import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reckonHouseholdHealth } from '../calculator/use-cases/reckon-household-health.ts';
import { setParameter } from '../parameters/use-cases/set-parameter.ts';
import {
  DAK_CAM,
  KON_TUM,
  openStateFundedBench,
  POVERTY,
  type StateFundedBench,
} from './statefunded.fixtures.ts';
import { proposeList } from './use-cases/fill-list.ts';
import { stateMoney } from './use-cases/money.ts';
import { approveList, sendList, submitList } from './use-cases/move-list.ts';
import {
  addPoorCommunes,
  changePoorCommuneTime,
  listPoorCommunes,
  removePoorCommune,
} from './use-cases/poor-communes.ts';
import { stateFundedGroups } from './use-cases/read-overview.ts';

const COMMUNE = '2025:23293';
const YEAR = { from: '2026-01', to: '2026-12' };
const DECISION = { basis: 'Quyết định thử 01/QĐ-UBND', certainty: 'secondary', note: '' };

describe('Xã nghèo và phần tỉnh hỗ trợ thêm trong kinh phí BHYT', () => {
  let bench: StateFundedBench;
  beforeAll(async () => {
    bench = await openStateFundedBench();
    const { id } = await bench.begin(KON_TUM, 'near-poor');
    await bench.step(KON_TUM, 'operator', proposeList, id);
    await bench.step(KON_TUM, 'operator', submitList, id);
    await bench.step(POVERTY, 'focal-point', approveList, id);
    await bench.step(KON_TUM, 'operator', sendList, id);
  });
  afterAll(() => bench.close());

  const manage = <Output>(useCase: Parameters<StateFundedBench['as']>[2], input: object): Promise<Output> =>
    bench.as('ubnd-tinh', 'province-admin', useCase, input) as Promise<Output>;
  const add = (more: object = {}): Promise<{ added: number }> =>
    bench.as('ubnd-tinh', 'province-admin', addPoorCommunes, {
      communes: [COMMUNE],
      from: '2026-07-01',
      to: null,
      ...DECISION,
      ...more,
    });
  const nearPoor = async () =>
    (await bench.as(KON_TUM, 'operator', stateMoney, YEAR)).lines.find(({ group }) => group === 'near-poor');
  const household = (on: string, commune?: string) =>
    bench.as(KON_TUM, 'operator', reckonHouseholdHealth, {
      members: 1,
      months: 12,
      group: 'near-poor',
      on,
      ...(commune === undefined ? {} : { commune }),
    });

  it('chưa ghi xã nào nghèo thì không đoán: cận nghèo được hỗ trợ 70 %', async () => {
    expect(await nearPoor()).toMatchObject({ amount: 6 * 73_710 + 6 * 79_695, province: 0 });
  });

  it('chỉ quản trị cấp tỉnh ghi, phải có căn cứ, ngày đúng thứ tự, xã của tỉnh, không chồng thời gian', async () => {
    await expect(
      bench.as(KON_TUM, 'approver', addPoorCommunes, {
        communes: [COMMUNE],
        from: '2026-07-01',
        to: null,
        ...DECISION,
      }),
    ).rejects.toMatchObject({ code: 'platform.forbidden' });
    await expect(add({ to: '2026-06-30' })).rejects.toMatchObject({ code: 'statefunded.poor_commune_days' });
    await expect(add({ communes: [COMMUNE, '2025:00004'] })).rejects.toMatchObject({
      code: 'statefunded.poor_commune_unknown',
    });
    expect(await add()).toEqual({ added: 1 });
    await expect(add({ from: '2026-12-01' })).rejects.toMatchObject({
      code: 'statefunded.poor_commune_overlaps',
      params: { commune: 'Phường Kon Tum' },
    });
  });

  it('từ tháng xã nghèo, ngân sách trả cả mức đóng của hộ cận nghèo; tháng trước vẫn 70 %; máy tính mức đóng cũng vậy', async () => {
    expect(await nearPoor()).toMatchObject({ amount: 6 * 73_710 + 6 * 113_850, province: 0 });
    const { rates } = await bench.as(KON_TUM, 'operator', stateMoney, YEAR);
    expect(
      rates.map(({ groupName, from, to, supportPercent }) => [groupName, from, to, supportPercent]),
    ).toEqual([
      ['Người thuộc hộ cận nghèo', '2026-01', '2026-06', 70],
      ['Người thuộc hộ cận nghèo', '2026-07', '2026-12', 70],
      ['Người thuộc hộ cận nghèo, xã nghèo', '2026-01', '2026-06', 100],
      ['Người thuộc hộ cận nghèo, xã nghèo', '2026-07', '2026-12', 100],
    ]);
    expect(await household('2026-08-01', COMMUNE)).toMatchObject({
      group: 'near-poor-poor-commune',
      total: 0,
    });
    expect(await household('2026-06-30', COMMUNE)).toMatchObject({ group: 'near-poor', total: 379_080 });
    expect((await household('2026-08-01', '2025:23284')).group).toBe('near-poor');
    expect((await household('2026-08-01')).group).toBe('near-poor');
  });

  it('nghị quyết của tỉnh thêm 20 % từ 01/3/2026: tách riêng trong kinh phí, không chồng lên xã nghèo', async () => {
    await manage(setParameter, {
      name: 'bhyt_province_support_near_poor',
      from: '2026-03-01',
      to: null,
      value: '0.2',
      unit: 'x 4.5% base salary',
      basis: 'Nghị quyết thử của HĐND tỉnh',
      certainty: 'secondary',
      note: '',
    });
    expect(await nearPoor()).toMatchObject({ amount: 6 * 73_710 + 6 * 113_850, province: 4 * 21_060 });
    const groups = await bench.as(KON_TUM, 'operator', stateFundedGroups, { on: '2026-11-10' });
    expect(groups.items.find(({ code }) => code === 'near-poor')).toMatchObject({
      supportPercent: 70,
      poorCommunePercent: 100,
      provincePercent: 20,
    });
    expect(await household('2026-04-01')).toMatchObject({ total: 126_360 });
  });

  it('mọi xã thấy căn cứ; sửa ngày có kiểm tra phiên bản; gỡ dòng ghi nhầm thì kinh phí trở lại', async () => {
    const { items, abilities } = await bench.as(DAK_CAM, 'operator', listPoorCommunes, { on: '2026-08-01' });
    expect(items).toMatchObject([
      { communeName: 'Phường Kon Tum', from: '2026-07-01', to: null, abilities: [] },
    ]);
    expect(abilities).toEqual([]);
    expect((await bench.as(DAK_CAM, 'operator', listPoorCommunes, { on: '2026-06-30' })).items).toEqual([]);
    const [{ id = '' } = {}] = items;
    const change = { poorCommuneId: id, from: '2026-07-01', to: '2026-08-31', ...DECISION };
    expect(await manage(changePoorCommuneTime, { ...change, version: 1 })).toMatchObject({ version: 2 });
    await expect(manage(changePoorCommuneTime, { ...change, version: 1 })).rejects.toMatchObject({
      code: 'platform.stale',
    });
    expect(await nearPoor()).toMatchObject({ amount: 6 * 73_710 + 2 * 113_850 + 4 * 79_695 });
    await manage(removePoorCommune, { poorCommuneId: id, version: 2, reason: 'Ghi nhầm xã' });
    expect(await nearPoor()).toMatchObject({ amount: 6 * 73_710 + 6 * 79_695 });
  });
});
