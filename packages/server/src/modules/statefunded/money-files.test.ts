import type { Money } from '@ansinh/contract/statefunded/findings.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTableRows } from '../../platform/sheets/read-table-rows.ts';
import { getOccurrence } from '../obligations/use-cases/get-occurrence.ts';
import {
  KON_TUM,
  openStateFundedBench,
  personRow,
  POVERTY,
  type StateFundedBench,
} from './statefunded.fixtures.ts';
import { moneyFile, proveMoney, stateMoney } from './use-cases/money.ts';
import { approveList, sendList, submitList } from './use-cases/move-list.ts';
import { proposeList } from './use-cases/fill-list.ts';

const YEAR = { from: '2026-01', to: '2026-12' };
const MERIT = 'so-noi-vu';

describe('Tệp số nhóm và kinh phí BHYT do ngân sách chi: xã trước 25/5, BHXH trước 30/5, sở trước 15/7', () => {
  let bench: StateFundedBench;

  beforeAll(async () => {
    bench = await openStateFundedBench('haiphong-2583-2014');
    await bench.feed(KON_TUM, [personRow('Hồ Thị Có Công', '1955-01-02', '062155000031', 'CC')]);
    for (const [group, manager] of [
      ['poor', POVERTY],
      ['near-poor', POVERTY],
      ['merit', MERIT],
    ] as const) {
      const { id } = await bench.begin(KON_TUM, group);
      await bench.step(KON_TUM, 'operator', proposeList, id);
      await bench.step(KON_TUM, 'operator', submitList, id);
      await bench.step(manager, 'focal-point', approveList, id);
      await bench.step(KON_TUM, 'operator', sendList, id);
    }
    // Hải Phòng's text taken as a model: what it asks of its districts is asked of the communes that follow them here.
    await bench.arrange(
      'update regulations set scope_territory_structure = null, scope_territory_code = null',
    );
    bench.setNow('2027-05-02T03:00:00Z');
    await bench.plan();
  });
  afterAll(() => bench.close());

  const read = (agency: string): Promise<Money> => bench.as(agency, 'operator', stateMoney, YEAR);
  const period = async (agency: string, label: string): Promise<{ id: string; due: string | null }> => {
    const [file] = (await read(agency)).files;
    const found = file?.periods.find((one) => one.label === label);
    if (!found) throw new Error(`${agency} owes no file for ${label}`);
    return { id: found.occurrenceId, due: found.due };
  };
  const prove = (
    agency: string,
    kind: 'commune' | 'insurance' | 'department',
    occurrenceId: string,
    more: object = {},
  ): Promise<{ handedOver: boolean; file: string }> =>
    bench.as(agency, 'approver', proveMoney, { ...YEAR, kind, occurrenceId, ...more });

  it('BHXH tỉnh chứng minh nhiệm vụ trước 30/5: tệp đủ mọi nhóm, tổng đúng đến đồng, việc được nộp, Sở Tài chính thấy tệp', async () => {
    const { id, due } = await period('bhxh-tinh', 'Năm 2027');
    expect(due).toBe('2027-05-29');
    const answer = await bench.as('bhxh-tinh', 'operator', moneyFile, { ...YEAR, kind: 'insurance' });
    const rows = (await readTableRows(answer.bytes, 100, 'statefunded.nothing_to_certify')).map(
      ({ cells }) => cells,
    );
    const { total, lines } = await read('bhxh-tinh');
    expect(lines.map(({ group }) => group).toSorted()).toEqual(['merit', 'near-poor', 'poor']);
    const sum = rows.find((cells) => cells.includes('Cộng'));
    expect(Number(sum?.[5]?.replaceAll(/\D/gu, ''))).toBe(total.amount);
    expect(total.amount).toBe(3 * (6 * 105_300 + 6 * 113_850) + 6 * 73_710 + 6 * 79_695);
    expect(await prove('bhxh-tinh', 'insurance', id)).toMatchObject({ handedOver: true });
    const seen = await bench.as('so-tai-chinh', 'operator', getOccurrence, { id });
    expect(seen).toMatchObject({ state: 'submitted' });
    expect(JSON.stringify(seen)).toContain('Tổng hợp số nhóm đối tượng tham gia BHYT');
  });

  it('sở quản lý nhóm chứng minh nhiệm vụ trước 15/7: chỉ những nhóm sở quản lý có trong tệp', async () => {
    const { id, due } = await period(MERIT, 'Năm 2027');
    expect(due).toBe('2027-07-14');
    const { lines } = await read(MERIT);
    expect(lines.map(({ group }) => group)).toEqual(['merit']);
    expect(await prove(MERIT, 'department', id)).toMatchObject({ handedOver: true });
  });

  it('việc của quận, huyện nay thuộc UBND xã: xã chứng minh trước 25/5, tệp chỉ có xã mình', async () => {
    const { id, due } = await period(KON_TUM, 'Năm 2027');
    expect(due).toBe('2027-05-24');
    expect(await prove(KON_TUM, 'commune', id)).toMatchObject({ handedOver: true });
    expect(new Set((await read(KON_TUM)).lines.map(({ communeName }) => communeName))).toEqual(
      new Set(['Phường Kon Tum']),
    );
  });

  it('không chứng minh thay cơ quan khác, không dùng tệp của loại khác, không có số thì không có tệp', async () => {
    const { id } = await period('bhxh-tinh', 'Năm 2028');
    await expect(prove(MERIT, 'department', id)).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(prove(MERIT, 'insurance', id)).rejects.toMatchObject({ code: 'platform.forbidden' });
    await expect(
      prove('bhxh-tinh', 'insurance', id, { from: '2024-01', to: '2024-12' }),
    ).rejects.toMatchObject({ code: 'statefunded.nothing_to_certify' });
    await expect(
      bench.as('bhxh-tinh', 'auditor', proveMoney, { ...YEAR, kind: 'insurance', occurrenceId: id }),
    ).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
  });
});
