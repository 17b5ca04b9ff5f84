import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listDifferences, settleDifference } from '../modules/coverage/use-cases/differences.ts';
import { coverageBoard } from '../modules/coverage/use-cases/read-board.ts';
import { loadIndicators } from '../modules/indicators/index.ts';
import { recogniseReorganisations } from '../modules/reorganisations/index.ts';
import { ROOT } from '../platform/installation/root.ts';
import { run } from '../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../testing/test-database.ts';
import { stateDemoDifference } from './demo-difference.ts';
import { loadDemoFigures } from './demo-figures.ts';

describe('Chênh lệch minh họa giữa hai cơ quan', () => {
  let database: TestDatabase;
  let province: DemoProvince;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    await run(database.services, recogniseReorganisations, province.system, {});
    await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
    await loadDemoFigures(database.services, province.system);
  });
  afterAll(() => database.close());

  const commune = async (): Promise<number | null> => {
    const person = province.person('bhxh-tinh', 'operator');
    const board = await run(database.services, coverageBoard, person, {
      unit: '2025:23293',
      month: '2026-09',
    });
    return board.own.find(({ indicator }) => indicator === 'bhyt-dan-so')?.value ?? null;
  };

  it('xã nêu số của mình qua đủ các bước; một số khác BHXH tỉnh, khởi động lại không thêm', async () => {
    expect(await stateDemoDifference(database.services, province.system)).toBe(1);
    expect(await stateDemoDifference(database.services, province.system)).toBe(0);
  });

  it('số nêu trước được tính cho đến khi BHXH tỉnh chọn số kia kèm lý do', async () => {
    const before = await commune();
    const person = province.person('bhxh-tinh', 'focal-point');
    const { items } = await run(database.services, listDifferences, person, {});
    const [one] = items;
    expect(items).toHaveLength(1);
    expect(one).toMatchObject({
      unit: { key: '2025:23293' },
      month: '2026-09',
      difference: -37,
      counted: { value: before },
      abilities: ['settle'],
    });
    await run(database.services, settleDifference, person, {
      differenceId: one?.id,
      chosen: one?.other.submissionId,
      reason: 'Xã đã trừ người trùng thẻ',
      rowVersion: one?.rowVersion,
    });
    expect(await commune()).toBe((before ?? 0) - 37);
  });
});
