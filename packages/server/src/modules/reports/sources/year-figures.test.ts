import { join } from 'node:path';
import type { CellSource, ReportPartSpec } from '@ansinh/domain/reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemoFigures } from '../../../main/demo-figures.ts';
import { inTransactionAs } from '../../../platform/database/transaction.ts';
import { ROOT } from '../../../platform/installation/root.ts';
import { run } from '../../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { loadIndicators } from '../../indicators/index.ts';
import { recogniseReorganisations } from '../../reorganisations/index.ts';
import type { Found } from '../found.ts';
import { reportingPeriod } from '../reporting-period.ts';
import { indicatorFigures } from './indicator-figures.ts';

const TODAY = '2026-10-05';

describe('Sơ kết, tổng kết nhiều năm đọc số của từng năm', () => {
  let database: TestDatabase;
  let province: DemoProvince;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    await run(database.services, recogniseReorganisations, province.system, {});
    await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
    await loadDemoFigures(database.services, province.system);
  }, 180_000);
  afterAll(() => database.close());

  const cell = (key: string, part: 'rate' | 'target', year?: number): ReportPartSpec => ({
    key,
    section: 'muc-tieu',
    kind: 'figure',
    required: true,
    unit: '%',
    source: {
      kind: 'indicator',
      indicator: 'bhyt-dan-so',
      unit: 'province',
      part,
      ...(year === undefined ? {} : { year }),
    } satisfies CellSource,
  });

  const read = (...cells: ReportPartSpec[]): Promise<ReadonlyMap<string, Found>> =>
    inTransactionAs(database.pool, province.person('bhxh-tinh', 'operator'), (tx) =>
      indicatorFigures(tx, cells, {
        agencyId: province.agencyId('bhxh-tinh'),
        dataAsOf: '2026-09-30',
        period: reportingPeriod('2026-Q3', '2026-10-10', TODAY),
        today: TODAY,
      }),
    );

  it('mỗi cột là số ngày cuối năm đó, không phải số của kỳ báo cáo', async () => {
    const found = await read(cell('nay', 'rate'), cell('nam-2025', 'rate', 2025));
    const [now, then] = [found.get('nay'), found.get('nam-2025')];
    expect(now?.provenance?.asOf).toBe('2026-09-30');
    expect(then?.provenance).toMatchObject({
      asOf: '2025-12-31',
      beside: { before: null, yearBefore: null },
    });
    expect(then?.found).toBeGreaterThan(0);
    expect(then?.found).not.toBe(now?.found);
  });

  it('năm hệ thống không có số: ô trống và nói phải nhập từ đâu, không lấy số năm khác', async () => {
    const found = await read(cell('nay', 'rate'), cell('nam-2013', 'rate', 2013));
    expect(found.get('nam-2013')).toMatchObject({
      found: null,
      provenance: { text: 'Hệ thống không có số liệu năm 2013: nhập từ báo cáo năm đã ký' },
    });
  });
});
