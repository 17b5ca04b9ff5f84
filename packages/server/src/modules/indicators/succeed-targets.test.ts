import { join } from 'node:path';
import type { SuccessionLink } from '@ansinh/domain/reorganisations';
import { WHOLE } from '@ansinh/domain/reorganisations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { adoptPack, packFolder, readPack } from '../regulations/index.ts';
import { targetsInHand } from './db/ending-targets.repo.ts';
import { loadIndicators } from './load-indicators.ts';
import { loadNetwork } from './load-network.ts';
import { moveTargets } from './succeed-targets.ts';
import type { MovedTargets } from './succeed-targets.ts';
import { adoptPackTargets } from './use-cases/adopt-pack-targets.ts';

const DISTRICT = '2024:615';
const DECISION = { number: '1677/NQ-UBTVQH15', name: 'Sắp xếp 2025', effective: '2025-07-01' };
const NOW = new Date('2025-07-01T00:00:00Z');

describe('Chỉ tiêu của đơn vị kết thúc sang đơn vị kế thừa', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let before: { value: string }[];
  let moved: MovedTargets;

  const rows = <Row extends object>(statement: ReturnType<typeof sql>): Promise<Row[]> =>
    inTransactionAs(database.pool, province.system, (tx) => tx.rows<Row>(statement));
  const old = (): Promise<{ value: string }[]> =>
    rows(
      sql`select unit_key, year, indicator, value::text, in_force from target_cells where unit_key = ${DISTRICT} order by 2, 3`,
    );

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    const { services } = database;
    await loadIndicators(services, province.system, join(ROOT, 'db/reference'));
    await loadNetwork(services, province.system, join(ROOT, 'db/demo/network.json'));
    await run(services, adoptPack, province.system, {
      pack: await readPack(await packFolder('kontum-210-2023')),
    });
    await run(services, adoptPackTargets, province.system, { pack: 'kontum-210-2023' });
    const links = await rows<{ from: string; to: string; part: string }>(sql`
      select from_structure || ':' || from_code as "from", to_structure || ':' || to_code as "to", part from territory_successions
      where from_structure = '2024' and from_code in (select code from territories where structure = '2024' and parent_code = '615')`);
    before = await old();
    moved = await inTransactionAs(database.pool, province.system, (tx) =>
      moveTargets(
        tx,
        province.system,
        NOW,
        [
          { fromId: province.agencyId('ubnd-huyen-615'), toIds: [], reason: 'Kết thúc cấp huyện' },
          {
            fromId: province.agencyId('tcdvt-an-tam'),
            toIds: [province.agencyId('tcdvt-buu-dien')],
            reason: 'Sáp nhập',
          },
        ],
        {
          ...DECISION,
          links: links.map(({ from, to, part }): SuccessionLink => ({
            from,
            to,
            part: part === 'full' ? 'whole' : 'part',
            weight: part === 'full' ? WHOLE : null,
            basis: DECISION.number,
            certainty: 'secondary',
            effective: DECISION.effective,
          })),
        },
      ),
    );
  });
  afterAll(() => database.close());

  it('số đã ký của huyện không đổi một chữ', async () => {
    expect(before.length).toBeGreaterThan(8);
    expect(await old()).toEqual(before);
  });

  it('xã mới nhận tỷ lệ của huyện năm 2025, trong bản giao mới ghi quyết định sắp xếp', async () => {
    const found = await rows<{ value: string; note: string }>(sql`
      select distinct c.value::text, c.note, p.decision_number, p.method, p.parent_key, p.certainty
      from target_cells c join target_plans p on p.id = c.plan_id
      where c.unit_key ~ '^2025:' and c.indicator = 'bhyt-dan-so'`);
    expect(found).toEqual([
      {
        value: '98.2500',
        note: 'Từ chỉ tiêu của: Huyện Đắk Hà',
        decision_number: DECISION.number,
        method: 'succession',
        parent_key: '2025:51',
        certainty: 'unverified',
      },
    ]);
  });

  it('chỉ tiêu của các năm đã qua không chuyển', async () => {
    const years = await rows(sql`select distinct year from target_cells where unit_key ~ '^2025:'`);
    expect(years).toEqual([{ year: 2025 }]);
  });

  it('mạng lưới thu về tổ chức tiếp nhận; chỉ tiêu đang có trong tay đếm được theo cơ quan', async () => {
    const network = await rows(sql`
      select count(*)::int as left from measured_units where agency_id = ${province.agencyId('tcdvt-an-tam')}`);
    expect(network).toEqual([{ left: 0 }]);
    expect(moved.moved).toBeGreaterThan(9);
    const inHand = await inTransactionAs(database.pool, province.system, (tx) =>
      targetsInHand(tx, [province.agencyId('ubnd-huyen-616'), province.agencyId('so-y-te')]),
    );
    expect(inHand).toEqual([
      {
        agencyId: province.agencyId('ubnd-huyen-616'),
        count: 3,
        samples: Array.from({ length: 3 }, () => 'Huyện Sa Thầy 2025'),
      },
    ]);
  });
});
