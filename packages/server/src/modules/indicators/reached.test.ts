import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { reachedIn } from './db/reached.repo.ts';
import { loadIndicators } from './load-indicators.ts';

describe('What a target is looked at beside: the newest count of the unit', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
    // December 96 communes, January 96, February 94 so far; and a unit that states its own figures.
    await database.owner.query(`
      insert into figure_years (tenant_id, unit_key, series, year, months, own, summed, counted, late)
      select t.id, v.unit_key, 'bhyt-nguoi', v.year, v.months, v.own, v.months, v.counted, array_fill(null::smallint, array[12])
      from tenants t, (values
        ('2025:51', 2025, ${year({ 12: 900 })}::bigint[], ${year({})}::bigint[], ${year({ 12: 96 })}::smallint[]),
        ('2025:51', 2026, ${year({ 1: 910, 2: 700 })}::bigint[], ${year({})}::bigint[], ${year({ 1: 96, 2: 94 })}::smallint[]),
        ('2025:23293', 2026, ${year({ 1: 50, 2: 40 })}::bigint[], ${year({ 1: 50, 2: 40 })}::bigint[], ${year({ 1: 3, 2: 1 })}::smallint[])
      ) as v (unit_key, year, months, own, counted)`);
  });
  afterAll(() => database.close());

  const reached = async (unit: string) => {
    const [one] = await inTransactionAs(database.pool, province.system, (tx) =>
      reachedIn(tx, [unit], 'bhyt-nguoi', 2026),
    );
    return one;
  };

  it('a month that some communes have not stated yet is not what is reached', async () => {
    expect(await reached('2025:51')).toMatchObject({ people: 910, month: '2026-01', start: 900 });
  });

  it("a unit's own figure counts, whatever its parts have stated", async () => {
    expect(await reached('2025:23293')).toMatchObject({ people: 40, month: '2026-02' });
  });
});

/** Twelve months, January first, of which the named ones have a figure. */
function year(figures: Readonly<Record<number, number>>): string {
  return `array[${Array.from({ length: 12 }, (_, at) => figures[at + 1] ?? 'null').join(', ')}]`;
}
