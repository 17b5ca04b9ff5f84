import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileAnswer } from '../../platform/file-answer.ts';
import { run } from '../../platform/use-case.ts';
import type { DemoProvince } from '../../testing/demo-province.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import {
  COMMUNE,
  OWN,
  PROVINCE,
  SERIES,
  measuredProvince,
  type MeasuredProvince,
} from './measured.fixtures.ts';
import { readForm } from './read-form.ts';
import { coveragePlanningSheet } from './use-cases/board-sheets.ts';
import { computeFigures } from './use-cases/compute-figures.ts';
import { figureFormSheet } from './use-cases/form-sheet.ts';
import { getSubmission } from './use-cases/get-submission.ts';
import { importFigures } from './use-cases/import-figures.ts';
import { loadFigures } from './use-cases/load-figures.ts';

describe('Figures that come in by file or are counted, and what goes out', () => {
  let measured: MeasuredProvince;
  let database: TestDatabase;
  let province: DemoProvince;

  beforeAll(async () => {
    measured = await measuredProvince();
    ({ database, province } = measured);
    const statement = {
      unitKey: COMMUNE,
      month: '2026-04',
      agencyCode: 'bhxh-tinh',
      asOf: '2026-04-30',
      sentOn: '2026-05-03',
      dueOn: null,
      estimated: false,
      version: 1,
      reason: '',
      provenance: {},
      cells: [[COMMUNE, SERIES, 20_263]],
    };
    await run(database.services, loadFigures, province.system, { statements: [statement] });
  });
  afterAll(() => database.close());

  const as: MeasuredProvince['as'] = (agency, role, useCase, input) =>
    measured.as(agency, role, useCase, input);
  it('the form goes out, is filled in and comes back; one wrong row and nothing is taken', async () => {
    const form: FileAnswer = await as(OWN, 'operator', figureFormSheet, { unit: COMMUNE, month: '2026-04' });
    const written = await readForm(form.bytes);
    expect(written).toMatchObject([{ unit: COMMUNE, series: SERIES, written: '20263' }]);
    const file = (text: string): object => ({
      name: 'bieu.csv',
      mediaType: 'text/csv',
      bytes: new TextEncoder().encode(text),
    });
    const filled = (value: string): object => ({
      unit: COMMUNE,
      month: '2026-08',
      asOf: '2026-08-31',
      file: file(`Mã đơn vị,Đơn vị,Người tham gia BHYT (${SERIES})\n${COMMUNE},Đăk Cấm,${value}\n`),
    });
    expect(await as(OWN, 'operator', importFigures, filled('hai nghìn'))).toMatchObject({
      submission: null,
      issues: [{ row: 2, code: 'coverage.not_a_count' }],
    });
    expect(await as(OWN, 'operator', importFigures, filled('20400'))).toMatchObject({
      submission: { state: 'draft' },
      issues: [],
    });
    await expect(
      as(OWN, 'operator', importFigures, { ...filled('1'), file: file('a,b\n1,2\n') }),
    ).rejects.toMatchObject({ code: 'coverage.sheet_not_form' });
  });

  const form = (month: string, rows: readonly (readonly [string, string])[]): object => ({
    unit: COMMUNE,
    month,
    asOf: `${month}-28`,
    file: {
      name: 'bieu.csv',
      mediaType: 'text/csv',
      bytes: new TextEncoder().encode(
        [
          `Mã đơn vị,Đơn vị,Người tham gia BHYT (${SERIES})`,
          ...rows.map(([unit, value]) => `${unit},Đăk Cấm,"${value}"`),
          '',
        ].join('\n'),
      ),
    },
  });
  const taken = async (month: string, written: string): Promise<number | undefined> => {
    const { submission } = await as(OWN, 'operator', importFigures, form(month, [[COMMUNE, written]]));
    const detail = await as(OWN, 'operator', getSubmission, { submissionId: submission?.id });
    return detail.figures[0]?.value;
  };

  it('thousands are written as Vietnamese writes them: 20.000 is twenty thousand people, not twenty', async () => {
    expect(await taken('2026-06', '20.000')).toBe(20_000);
    expect(await taken('2026-06', '20.400')).toBe(20_400);
    expect(await taken('2026-06', '20 410')).toBe(20_410);
    for (const odd of ['20,5', '-20', '20.400 người', '99999999999'])
      expect(await as(OWN, 'operator', importFigures, form('2026-06', [[COMMUNE, odd]]))).toMatchObject({
        submission: null,
        issues: [{ row: 2, code: 'coverage.not_a_count' }],
      });
  });

  it('a unit that stands in the form twice is named with its row, and nothing is taken', async () => {
    const twice = form('2026-07', [
      [COMMUNE, '20300'],
      [COMMUNE, '20310'],
    ]);
    expect(await as(OWN, 'operator', importFigures, twice)).toMatchObject({
      submission: null,
      issues: [{ row: 3, code: 'coverage.stated_twice' }],
    });
  });

  it('registers without anything say so instead of stating zero', async () => {
    await expect(
      as('bhxh-tinh', 'operator', computeFigures, { unit: PROVINCE, month: '2026-09', asOf: '2026-09-30' }),
    ).rejects.toMatchObject({ code: 'coverage.no_register_figures' });
  });

  it('the registers are counted by commune and scheme at the end of the month, each person once, with what was counted', async () => {
    const ids = await database.owner.query<{ id: string }>(
      `with s as (insert into people (tenant_id, full_name, name_key, commune)
         select $1, 'Người ' || n, 'nguoi ' || n, $2 from generate_series(1, 5) n returning id) select id from s`,
      [province.tenantId, COMMUNE],
    );
    await database.owner.query(`alter table person_participations disable trigger all`);
    await database.owner.query(
      `insert into person_participations (tenant_id, person_id, scheme, from_date, to_date, submission_id)
       select $1, p.id::uuid, 'BHYT', '2026-01-01', case when p.n = 1 then date '2026-08-31' end, gen_random_uuid()
       from unnest($2::text[]) with ordinality as p (id, n), generate_series(1, 2)`,
      [province.tenantId, ids.rows.map(({ id }) => id)],
    );
    // A later list of changes ended him in June: he is not counted for September.
    await database.owner.query(
      `with p as (insert into people (tenant_id, full_name, name_key, commune) values ($1, 'Người đã giảm', 'nguoi da giam', $2) returning id)
       insert into person_participations (tenant_id, person_id, scheme, from_date, to_date, submission_id, ends)
       select $1, p.id, 'BHYT', date '2026-01-01', x.to_date, x.list, x.ends from p, (values
         (null::date, uuid '01930000-0000-7000-8000-000000000001', false),
         (date '2026-06-30', uuid '01930000-0000-7000-8000-000000000002', true)) as x (to_date, list, ends)`,
      [province.tenantId, COMMUNE],
    );
    const moved = await as('bhxh-tinh', 'operator', computeFigures, {
      unit: PROVINCE,
      month: '2026-09',
      asOf: '2026-09-30',
    });
    const detail = await as('bhxh-tinh', 'operator', getSubmission, { submissionId: moved.id });
    expect(detail).toMatchObject({
      source: 'register',
      figures: [{ unit: COMMUNE, series: SERIES, value: 4 }],
      provenance: { 'cach-lay': 'Đếm từ sổ đăng ký', 'so-o-tu-so-nguoi-tham-gia': 1 },
    });
  });

  it("planning's sheet of the month comes out", async () => {
    const sheet: FileAnswer = await as('so-tai-chinh', 'operator', coveragePlanningSheet, {
      unit: PROVINCE,
      month: '2026-04',
    });
    expect(sheet.name).toBe('chi-tieu-kt-xh-2026-04.xlsx');
    expect(Buffer.from(sheet.bytes.subarray(0, 2)).toString()).toBe('PK');
  });
});
