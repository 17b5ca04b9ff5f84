import type { Board, Cell, Series } from '@ansinh/contract/coverage/board.schemas';
import type { SubmissionMoved, SubmissionRow } from '@ansinh/contract/coverage/submissions.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveUnit } from '../indicators/use-cases/save-unit.ts';
import {
  COMMUNE,
  OWN,
  PROVINCE,
  SERIES,
  measuredProvince,
  type MeasuredProvince,
} from './measured.fixtures.ts';
import { listDifferences, settleDifference } from './use-cases/differences.ts';
import { getSubmission } from './use-cases/get-submission.ts';
import { listSubmissions } from './use-cases/list-submissions.ts';
import { acceptFigures, approveFigures, returnFigures, submitFigures } from './use-cases/move-submission.ts';
import { coverageBoard } from './use-cases/read-board.ts';
import { coverageCell } from './use-cases/read-cell.ts';
import { coverageSeries } from './use-cases/read-series.ts';
import { saveSubmission } from './use-cases/save-submission.ts';

const OTHER = '2025:23302';

describe("A month's figures from the commune to the province", () => {
  let measured: MeasuredProvince;

  beforeAll(async () => {
    measured = await measuredProvince();
  });
  afterAll(() => measured.database.close());

  const as: MeasuredProvince['as'] = (agency, role, useCase, input) =>
    measured.as(agency, role, useCase, input);
  const draft = (month: string, value: number, more: object = {}): object => ({
    unit: COMMUNE,
    month,
    asOf: `${month}-28`,
    cells: [{ unit: COMMUNE, series: SERIES, value }],
    ...more,
  });
  const through = async (
    month: string,
    value: number,
    more: object = {},
    agency = OWN,
  ): Promise<SubmissionMoved> => {
    let moved = await as(agency, 'operator', saveSubmission, draft(month, value, more));
    const next = { submissionId: moved.id };
    moved = await as(agency, 'operator', submitFigures, { ...next, rowVersion: moved.rowVersion });
    moved = await as(agency, 'approver', approveFigures, { ...next, rowVersion: moved.rowVersion });
    const acceptor = agency === 'bhxh-tinh' ? 'ubnd-tinh' : 'bhxh-tinh';
    return as(acceptor, agency === 'bhxh-tinh' ? 'approver' : 'focal-point', acceptFigures, {
      ...next,
      rowVersion: moved.rowVersion,
    });
  };
  const provinceValue = async (month: string): Promise<number | null> => {
    const board: Board = await as('bhxh-tinh', 'operator', coverageBoard, { unit: PROVINCE, month });
    return board.own[0]?.value ?? null;
  };

  it('are written, sent, approved and accepted; the sum above follows in the same step', async () => {
    expect(await provinceValue('2026-01')).toBeNull();
    expect(await through('2026-01', 20_000)).toMatchObject({ state: 'accepted', reached: 1, differences: 0 });
    expect(await provinceValue('2026-01')).toBe(20_000);
  });

  it('before they are accepted nothing above moves, and a draft is nobody else’s to see', async () => {
    const moved = await as(OWN, 'operator', saveSubmission, draft('2026-02', 20_100));
    expect(await provinceValue('2026-02')).toBeNull();
    const see = (agency: string): Promise<unknown> =>
      as(agency, 'operator', getSubmission, { submissionId: moved.id });
    await expect(see('bhxh-tinh')).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(see('ubnd-xa-23302')).rejects.toMatchObject({ code: 'platform.not_found' });
    await as(OWN, 'operator', submitFigures, { submissionId: moved.id, rowVersion: moved.rowVersion });
    await expect(see('ubnd-xa-23302')).rejects.toMatchObject({ code: 'platform.not_found' });
    expect(await see('bhxh-tinh')).toMatchObject({
      state: 'submitted',
      figures: [{ value: 20_100, before: 20_000 }],
    });
  });

  it('are returned with a reason and sent again; a step on an old state is told', async () => {
    const { items } = await as(OWN, 'operator', listSubmissions, { month: '2026-02' });
    const [row] = items as SubmissionRow[];
    const next = { submissionId: row?.id, rowVersion: row?.rowVersion };
    await expect(as(OWN, 'approver', returnFigures, { ...next, reason: ' ' })).rejects.toMatchObject({
      code: 'coverage.reason_needed',
    });
    const moved = await as(OWN, 'approver', returnFigures, { ...next, reason: 'Thiếu thôn 3' });
    await expect(as(OWN, 'operator', submitFigures, next)).rejects.toMatchObject({
      code: 'coverage.changed_meanwhile',
    });
    expect(await as(OWN, 'operator', getSubmission, { submissionId: row?.id })).toMatchObject({
      state: 'returned',
      returnedFor: 'Thiếu thôn 3',
      abilities: ['save', 'submit'],
    });
    expect(moved.state).toBe('returned');
    expect(await through('2026-02', 20_110)).toMatchObject({ state: 'accepted' });
  });

  it('once accepted a correction is a new version with its reason, and only the new one counts', async () => {
    await expect(as(OWN, 'operator', saveSubmission, draft('2026-01', 19_900))).rejects.toMatchObject({
      code: 'coverage.correction_needs_reason',
    });
    await through('2026-01', 19_900, { reason: 'Trừ người trùng' });
    expect(await provinceValue('2026-01')).toBe(19_900);
    const cell: Cell = await as('bhxh-tinh', 'operator', coverageCell, {
      unit: COMMUNE,
      series: SERIES,
      month: '2026-01',
    });
    expect(cell.versions.map(({ version, value, counts }) => [version, value, counts])).toEqual([
      [2, 19_900, true],
      [1, 20_000, false],
    ]);
  });

  it('a correction that leaves a figure out takes it back from every sum', async () => {
    const cells = [
      { unit: COMMUNE, series: SERIES, value: 5_000 },
      { unit: COMMUNE, series: 'bhtn-nguoi', value: 300 },
    ];
    await through('2025-08', 0, { cells });
    await through('2025-08', 0, { cells: cells.slice(0, 1), reason: 'Chưa có số BHTN' });
    const board: Board = await as('bhxh-tinh', 'operator', coverageBoard, {
      unit: PROVINCE,
      month: '2025-08',
      indicator: 'bhtn-luc-luong-lao-dong',
    });
    expect(board.own.find(({ indicator }) => indicator === 'bhtn-luc-luong-lao-dong')?.value).toBeNull();
    expect(board.own[0]?.value).toBe(5_000);
  });

  it('the agency that states figures does not accept them, and no other agency of the province does', async () => {
    const moved = await as('bhxh-tinh', 'operator', saveSubmission, draft('2026-06', 20_000));
    const sent = await as('bhxh-tinh', 'operator', submitFigures, {
      submissionId: moved.id,
      rowVersion: moved.rowVersion,
    });
    const approved = await as('bhxh-tinh', 'approver', approveFigures, {
      submissionId: moved.id,
      rowVersion: sent.rowVersion,
    });
    const accept = (agency: string): Promise<unknown> =>
      as(agency, 'focal-point', acceptFigures, { submissionId: moved.id, rowVersion: approved.rowVersion });
    await expect(accept('bhxh-tinh')).rejects.toMatchObject({ code: 'coverage.own_statement' });
    await expect(accept('so-y-te')).rejects.toMatchObject({ code: 'platform.forbidden' });
  });

  it("figures of a commune that the provincial Social Insurance states wait for the province's people's committee", async () => {
    await expect(through('2026-07', 20_400, {}, 'bhxh-tinh')).resolves.toMatchObject({ state: 'accepted' });
  });

  it('a commune does not list the months that others state for other units', async () => {
    const { items } = await as(OWN, 'operator', listSubmissions, {});
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ unit }) => unit.key !== COMMUNE)).toEqual([]);
  });

  it('below figures that are being looked at nothing changes until they are accepted or returned', async () => {
    const above = await as('bhxh-tinh', 'operator', saveSubmission, {
      ...draft('2026-03', 1_000_000),
      unit: PROVINCE,
      cells: [{ unit: PROVINCE, series: SERIES, value: 1_000_000 }],
    });
    expect(await as(OWN, 'operator', saveSubmission, draft('2026-03', 20_200))).toMatchObject({
      state: 'draft',
    });
    const sent = await as('bhxh-tinh', 'operator', submitFigures, {
      submissionId: above.id,
      rowVersion: above.rowVersion,
    });
    await expect(as(OWN, 'operator', saveSubmission, draft('2026-03', 20_210))).rejects.toMatchObject({
      code: 'coverage.frozen_by_review',
    });
    await as('bhxh-tinh', 'approver', returnFigures, {
      submissionId: above.id,
      rowVersion: sent.rowVersion,
      reason: 'Chờ xã',
    });
    expect(await through('2026-03', 20_210)).toMatchObject({ state: 'accepted' });
  });

  it('two agencies that differ are shown; the first counts until one is chosen with a reason', async () => {
    await through('2026-04', 20_300);
    const cells = [
      { unit: COMMUNE, series: SERIES, value: 20_263 },
      { unit: OTHER, series: SERIES, value: 18_000 },
    ];
    await expect(through('2026-04', 0, { unit: PROVINCE, cells }, 'bhxh-tinh')).resolves.toMatchObject({
      differences: 1,
    });
    expect(await provinceValue('2026-04')).toBe(38_300);
    const { items } = await as('bhxh-tinh', 'focal-point', listDifferences, { month: '2026-04' });
    const [one] = items;
    expect(one).toMatchObject({
      difference: -37,
      counted: { value: 20_300 },
      other: { value: 20_263 },
      abilities: ['settle'],
    });
    const choice = {
      differenceId: one?.id,
      chosen: one?.other.submissionId,
      reason: 'Đã trừ người chuyển đi',
      rowVersion: 1,
    };
    await expect(as(OWN, 'focal-point', settleDifference, choice)).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
    await as('bhxh-tinh', 'focal-point', settleDifference, choice);
    expect(await provinceValue('2026-04')).toBe(38_263);
    expect((await as('bhxh-tinh', 'focal-point', listDifferences, {})).items).toEqual([]);
  });

  it('odd figures are refused before anything is saved, and taken once a person confirms what can be true', async () => {
    await expect(as(OWN, 'operator', saveSubmission, draft('2026-05', 202_100))).rejects.toMatchObject({
      code: 'coverage.over_whole',
    });
    await expect(as(OWN, 'operator', saveSubmission, draft('2026-05', 2_021))).rejects.toMatchObject({
      code: 'coverage.ten_fold',
    });
    const elsewhere = { cells: [{ unit: '2024:23284', series: SERIES, value: 1 }] };
    await expect(as(OWN, 'operator', saveSubmission, draft('2026-05', 0, elsewhere))).rejects.toMatchObject({
      code: 'coverage.unit_not_in_month',
    });
    const wrong = { cells: [{ unit: COMMUNE, series: 'bhyt-dan-so', value: 1 }] };
    await expect(as(OWN, 'operator', saveSubmission, draft('2026-05', 0, wrong))).rejects.toMatchObject({
      code: 'coverage.series_unknown',
    });
    expect(
      await as(OWN, 'operator', saveSubmission, draft('2026-05', 2_021, { confirmed: true })),
    ).toMatchObject({
      state: 'draft',
    });
  });

  it('a month that is not over can only be estimated, and is marked so up to the province', async () => {
    await expect(as(OWN, 'operator', saveSubmission, draft('2026-12', 21_000))).rejects.toMatchObject({
      code: 'coverage.month_not_over',
    });
    await through('2026-12', 21_000, { estimated: true });
    const board: Board = await as('bhxh-tinh', 'operator', coverageBoard, {
      unit: PROVINCE,
      month: '2026-12',
    });
    expect(board.own[0]).toMatchObject({ value: 21_000, estimated: true });
    await through('2026-12', 21_050, { estimated: true, reason: 'Tính lại' });
  });

  it('a January that lacks communes which stated December is not complete, like any other month', async () => {
    await through('2025-12', 19_800);
    const cells = [{ unit: OTHER, series: SERIES, value: 18_000 }];
    await through('2025-12', 0, { unit: PROVINCE, cells }, 'bhxh-tinh');
    const { points }: Series = await as('bhxh-tinh', 'operator', coverageSeries, {
      unit: PROVINCE,
      indicator: 'bhyt-dan-so',
    });
    const incomplete = points.filter((point) => point.incomplete).map(({ month }) => month);
    expect(incomplete).toEqual(['2026-01']);
  });

  it('people of a collection organisation are counted by the communes they live in, not once more in the sum of the parts', async () => {
    const { key }: { key: string } = await as('bhxh-tinh', 'province-admin', saveUnit, {
      kind: 'organisation',
      name: 'Bưu điện tỉnh',
      parent: PROVINCE,
      from: '2025-07-01',
      source: 'Hợp đồng ủy quyền thu',
    });
    const cells = [
      { unit: OTHER, series: SERIES, value: 18_100 },
      { unit: key, series: SERIES, value: 700 },
    ];
    await through('2026-08', 0, { unit: PROVINCE, cells }, 'bhxh-tinh');
    await through('2026-08', 20_500);
    const shown: Board = await as('bhxh-tinh', 'operator', coverageBoard, {
      unit: PROVINCE,
      month: '2026-08',
    });
    expect(shown.parts.find(({ unit }) => unit.key === key)?.value).toBe(700);
    expect(shown.own[0]?.value).toBe(38_600);
    expect(shown.sum).toEqual({ parts: 38_600, undivided: 0, unexplained: 0 });
  });

  it('one commune cannot state for another', async () => {
    await expect(
      as(OWN, 'operator', saveSubmission, { ...draft('2026-07', 1), unit: OTHER }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });
});
