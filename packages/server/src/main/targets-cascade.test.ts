import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFigures } from '../modules/coverage/index.ts';
import { adoptPackTargets, loadIndicators, loadNetwork } from '../modules/indicators/index.ts';
import { networkKey } from '../modules/indicators/load-network.ts';
import { listOwnTargets, listTargets, showPlan } from '../modules/indicators/use-cases/look-at-plan.ts';
import { approvePlan, issuePlan } from '../modules/indicators/use-cases/plan-steps.ts';
import { proposeTargets } from '../modules/indicators/use-cases/propose.ts';
import { savePlan } from '../modules/indicators/use-cases/save-plan.ts';
import { splitTarget } from '../modules/indicators/use-cases/split-target.ts';
import { adoptPack, packFolder, readPack } from '../modules/regulations/index.ts';
import { ROOT } from '../platform/installation/root.ts';
import type { Refusal } from '../platform/refusal.ts';
import { run } from '../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../testing/test-database.ts';

const KON_TUM = '2025:23293';
const PEOPLE = 'nguoi-tham-gia-bhyt';
const COUNTED: readonly (readonly [month: string, people: number])[] = [
  ['2024-12', 40_000],
  ['2025-12', 42_000],
  ['2026-09', 43_000],
  ['2026-10', 43_500],
];

describe('Chỉ tiêu giao từ tỉnh đến nhân viên thu', () => {
  let database: TestDatabase;
  let province: DemoProvince;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    const { services } = database;
    await loadIndicators(services, province.system, join(ROOT, 'db/reference'));
    await loadNetwork(services, province.system, join(ROOT, 'db/demo/network.json'));
    for (const id of ['kontum-210-2023', 'binhdinh-3ben-2024']) {
      await run(services, adoptPack, province.system, { pack: await readPack(await packFolder(id)) });
      await run(services, adoptPackTargets, province.system, { pack: id });
    }
    await run(services, loadFigures, province.system, {
      statements: COUNTED.map(([month, people]) => ({
        unitKey: KON_TUM,
        month,
        agencyCode: 'bhxh-tinh',
        asOf: `${month}-28`,
        sentOn: `${month}-28`,
        dueOn: null,
        estimated: false,
        version: 1,
        reason: '',
        provenance: {},
        source: 'typed',
        cells: [[KON_TUM, 'bhyt-nguoi', people]],
      })),
    });
  });
  afterAll(() => database.close());

  const as = <Input, Output>(
    actor: Actor,
    useCase: Parameters<typeof run<Input, Output>>[1],
    input: unknown,
  ): Promise<Output> => run<Input, Output>(database.services, useCase, actor, input);
  const refusal = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'được',
      (error: Refusal) => error.code,
    );
  const head = (agency: string): Actor => province.person(agency, 'approver');

  /** Saves, approves (confirming what is odd) and issues a plan; returns its id. */
  const give = async (
    actor: Actor,
    scope: { parent: string; partKind: string; indicator: string },
    whole: number | null,
    cells: readonly (readonly [unitKey: string, value: number])[],
  ): Promise<string> => {
    const { id } = await as(actor, savePlan, {
      ...scope,
      year: 2026,
      method: 'typed',
      whole,
      cells: cells.map(([unitKey, value]) => ({ unitKey, value })),
    });
    await as(actor, approvePlan, { id, version: 1, confirmed: true });
    await as(actor, issuePlan, { id, version: 2, decisionNumber: '1/QĐ', decisionDate: '2026-01-05' });
    return id;
  };

  it('phụ lục của văn bản là chỉ tiêu đã ban hành của từng huyện, đúng chữ số in; dòng toàn tỉnh giữ nguyên, không tính lại', async () => {
    const year = { unit: '2024:62', indicator: 'bhtn-luc-luong-lao-dong', year: '2025' };
    const { whole, rows, indicative, check } = await as(head('ubnd-tinh'), listTargets, year);
    expect([whole?.value, whole?.printed, rows.length]).toEqual([24.33, '24.33', 10]);
    expect(indicative.map(({ value, printed }) => [value, printed])).toEqual([[25, 'khoảng 25%']]);
    // The annex's own row is not what its districts make with these denominators: it is said, and nothing is changed.
    expect(check.issues.map(({ code }) => code)).toContain('parts-differ');
    expect(check.sum.parts).not.toBe(24.33);
  });

  it('số đã đạt lấy từ số liệu tháng mới nhất; giao thấp hơn thì hỏi lại; năm bắt đầu từ tháng 12 năm trước', async () => {
    const scope = { parent: '2025:51', partKind: 'commune', indicator: PEOPLE };
    const admin = province.person('ubnd-tinh', 'approver', 'province-admin');
    const draft = await as(admin, savePlan, {
      ...scope,
      year: 2026,
      method: 'typed',
      cells: [{ unitKey: KON_TUM, value: 43_000 }],
    });
    const plan = await as(admin, showPlan, { id: draft.id });
    const row = plan.rows.find(({ unit }) => unit.key === KON_TUM);
    expect([row?.reached, row?.reachedMonth]).toEqual([43_500, '2026-10']);
    expect(plan.check.issues.map(({ code }) => code)).toEqual(['below-reached', 'part-missing']);
    const id = await give(admin, scope, 1_000_000, [[KON_TUM, 45_000]]);
    const split = await as(admin, splitTarget, { id, unit: KON_TUM, grain: 'quarter' });
    expect([split.start, split.target, split.parts.map(({ add }) => add)]).toEqual([
      42_000,
      45_000,
      [750, 750, 750, 750],
    ]);
  });

  it('ban chỉ đạo phường giao đến tổ dân phố theo quy chế ba bên; UBND phường không giao thay', async () => {
    const scope = { parent: KON_TUM, partKind: 'village', indicator: PEOPLE };
    const villages = [1, 2, 3, 4].map((one) => networkKey(`thon-23293-${one}`));
    const cells = villages.map((key) => [key, 11_250] as const);
    expect(await refusal(give(head('ubnd-xa-23293'), scope, null, cells))).toBe(
      'indicators.not_the_assigner',
    );
    expect(await refusal(give(head('bcd-xa-23326'), scope, null, cells))).toBe('indicators.not_the_assigner');
    const id = await give(head('bcd-xa-23293'), scope, null, cells);
    const plan = await as(head('bcd-xa-23293'), showPlan, { id });
    expect([plan.whole?.value, plan.wholeFrom?.decisionNumber, plan.check.sum.difference]).toEqual([
      45_000,
      '1/QĐ',
      0,
    ]);
    expect(plan.rules.map(({ citation }) => citation)).toEqual(['BD Đ8.1 g2', 'BD Đ8.2 g1']);
  });

  it('BHXH tỉnh giao tổ chức dịch vụ thu; tổ chức giao điểm thu, nhân viên thu theo tuần; ai được giao chỉ thấy của mình', async () => {
    const organisations = ['tcdvt-buu-dien', 'tcdvt-an-tam', 'tcdvt-cao-nguyen'];
    const network = { parent: '2025:51', partKind: 'organisation', indicator: PEOPLE };
    const cells = organisations.map((id, at) => [networkKey(id), 1_000 + at] as const);
    expect(await refusal(give(head('ubnd-tinh'), network, null, cells))).toBe('indicators.not_the_assigner');
    await give(head('bhxh-tinh'), network, null, cells);
    const post = { parent: networkKey('tcdvt-buu-dien'), partKind: 'point', indicator: PEOPLE };
    const points = [1, 2, 3].map((one) => networkKey(`tcdvt-buu-dien-diem-${one}`));
    const [first = ''] = points;
    expect(await refusal(give(head('tcdvt-an-tam'), post, null, [[first, 100]]))).toBe(
      'indicators.unit_not_found',
    );
    const planId = await give(head('tcdvt-buu-dien'), post, null, [
      [first, 400],
      [points[1] ?? '', 300],
      [points[2] ?? '', 300],
    ]);
    const collectors = [11, 12].map((one) => networkKey(`tcdvt-buu-dien-nv-${one}`));
    await give(head('tcdvt-buu-dien'), { parent: first, partKind: 'collector', indicator: PEOPLE }, null, [
      [collectors[0] ?? '', 250],
      [collectors[1] ?? '', 150],
    ]);
    const weeks = await as(head('tcdvt-buu-dien'), splitTarget, { id: planId, unit: first, grain: 'week' });
    expect(weeks.parts.reduce((sum, { add }) => sum + add, 0)).toBe(400);

    const own = async (agency: string): Promise<number[]> =>
      (await as(head(agency), listOwnTargets, { year: '2026' })).items
        .map(({ value }) => value)
        .toSorted((a, b) => a - b);
    expect(await own('tcdvt-buu-dien')).toEqual([150, 250, 300, 300, 400, 1_000]);
    expect(await own('tcdvt-an-tam')).toEqual([1_001]);
    const plan = (agency: string): Promise<string> => refusal(as(head(agency), showPlan, { id: planId }));
    expect(await plan('tcdvt-an-tam')).toBe('indicators.plan_not_found');
    expect(await plan('so-y-te')).toBe('indicators.plan_not_found');
    expect(await plan('bhxh-tinh')).toBe('được');
    const collected = (agency: string): Promise<string> =>
      refusal(as(head(agency), listTargets, { unit: first, indicator: PEOPLE, year: '2026' }));
    expect(await collected('ubnd-xa-23293')).toBe('được');
    expect(await collected('ubnd-xa-23302')).toBe('indicators.unit_not_found');
    expect(await collected('tram-y-te-23293')).toBe('indicators.unit_not_found');
    expect(await collected('so-y-te')).toBe('indicators.unit_not_found');
  });

  it('đề xuất theo nhịp năm trước dùng mức tăng của năm trước', async () => {
    const proposed = await as(province.person('ubnd-tinh', 'province-admin'), proposeTargets, {
      parent: '2025:51',
      partKind: 'commune',
      indicator: PEOPLE,
      year: 2026,
      way: 'last-pace',
      whole: 44_000,
    });
    const grown = proposed.rows
      .filter(({ value }) => value !== 0)
      .map(({ unit, value }) => [unit.key, value]);
    expect(grown).toEqual([[KON_TUM, 44_000]]);
  });
});
