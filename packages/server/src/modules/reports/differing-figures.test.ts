import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../platform/installation/root.ts';
import { stateFigures } from '../coverage/index.ts';
import { loadIndicators } from '../indicators/index.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { sql } from '../../platform/database/sql.ts';
import { gatheredCells } from './consolidation/gathered-figures.ts';
import { consolidateRound } from './consolidation/use-cases/consolidate-round.ts';
import { traceFigure } from './consolidation/use-cases/trace-figure.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { getReport } from './use-cases/get-report.ts';
import { reviseReport } from './use-cases/move-report.ts';
import { roundDifferences } from './use-cases/round-differences.ts';
import { savePart } from './use-cases/save-part.ts';
import { settleFigure } from './use-cases/settle-figure.ts';

const WARD = 'ubnd-xa-23284';
const UNIT = '2025:23284';
const PEOPLE = 'tham-gia.bhyt-nguoi.thuc-hien';
const BOARD_PEOPLE = 'chi-tieu.bhyt-nguoi.thuc-hien';

describe('Hai cơ quan nói khác nhau về cùng một số', () => {
  const BOARD = 'bcd-xa-23284';
  const BD = { duty: 'd9.1.g3#1', period: '2026-H1' };
  let province: ReportingProvince;
  let [own, board] = ['', ''];

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z', 'kontum-25-2024', 'binhdinh-3ben-2024');
    const { services } = province.database;
    await loadIndicators(services, province.system, join(ROOT, 'db/reference'));
    const hands = {
      stating: province.person(WARD, 'approver', 'operator'),
      accepting: province.person(RECIPIENT, 'approver'),
    };
    const cells = [{ unit: UNIT, series: 'bhyt-nguoi', value: 22_500 }];
    await stateFigures(services, hands, { unit: UNIT, month: '2026-06', asOf: '2026-06-30', cells });
    own = await province.written(WARD);
    const { parts } = await province.as(WARD, ['operator'], getReport, { reportId: own });
    await province.as(WARD, ['operator'], savePart, {
      reportId: own,
      key: PEOPLE,
      version: parts.find(({ key }) => key === PEOPLE)?.version,
      value: 22_537,
      reason: 'Cộng 37 người mới cấp thẻ',
    });
    await province.sent(WARD, own);
    board = await province.written(BOARD, BD);
    await province.sent(BOARD, board);
  }, 300_000);
  afterAll(() => province.database.close());

  const seen = async (agency: string, reportId: string, key: string) =>
    (await province.as(agency, ['operator'], getReport, { reportId })).parts.find((part) => part.key === key);

  it('nơi nhận thấy cơ quan kia báo số khác cho cùng địa bàn, dù hai mẫu gọi tên chỉ tiêu khác nhau', async () => {
    expect((await seen(RECIPIENT, own, PEOPLE))?.differs).toMatchObject({ value: 22_500, reportId: board });
    expect((await seen(RECIPIENT, board, BOARD_PEOPLE))?.differs).toMatchObject({
      value: 22_537,
      reportId: own,
    });
  });

  it('cơ quan không được thấy báo cáo kia thì không thấy gì của nó', async () => {
    expect((await seen(WARD, own, PEOPLE))?.differs).toBeNull();
  });

  it('số bằng nhau thì không phải khác', async () => {
    const { parts } = await province.as(RECIPIENT, ['operator'], getReport, { reportId: own });
    expect(parts.filter(({ differs }) => differs !== null).map(({ key }) => key)).toEqual([PEOPLE]);
  });

  const settle = (agency: string, input: object) =>
    province.as(agency, ['operator'], settleFigure, {
      reportId: own,
      key: PEOPLE,
      otherReportId: board,
      value: 22_537,
      otherValue: 22_500,
      counts: 'other',
      reason: 'Ban chỉ đạo lấy số đã duyệt tháng 6; 37 thẻ mới cấp sang tháng 7',
      ...input,
    });

  it('trang của kỳ nêu các số hai cơ quan báo khác nhau; cơ quan không thấy báo cáo kia thì không có gì', async () => {
    const { roundId } = await province.work(WARD);
    const { items } = await province.as(RECIPIENT, ['operator'], roundDifferences, { roundId });
    expect(items).toMatchObject([
      {
        reportId: own,
        key: PEOPLE,
        value: 22_537,
        maySettle: true,
        differs: { value: 22_500, reportId: board },
      },
    ]);
    expect((await province.as(WARD, ['operator'], roundDifferences, { roundId })).items).toEqual([]);
  });

  describe('Nơi nhận thống nhất số được dùng', () => {
    let consolidated = '';
    let cell = '';
    const total = async () => (await seen(RECIPIENT, consolidated, cell))?.value;
    const shareOf = async (reportId: string) =>
      (
        await province.as(RECIPIENT, ['operator'], traceFigure, { reportId: consolidated, key: cell })
      ).shares.find((share) => share.reportId === reportId);

    beforeAll(async () => {
      const { roundId } = await province.work(WARD);
      ({ id: consolidated } = await province.as(RECIPIENT, ['operator'], consolidateRound, { roundId }));
      const { form } = await province.as(RECIPIENT, ['operator'], getReport, { reportId: consolidated });
      cell =
        [...gatheredCells(form)].find(([, source]) => source.cell === PEOPLE && source.by === 'sum')?.[0] ??
        '';
    });

    it('trước khi thống nhất, số tổng hợp là số trong báo cáo', async () => {
      expect(await total()).toBe(22_537);
      expect((await shareOf(own))?.setAside).toBeNull();
    });

    it('chỉ nơi nhận báo cáo thống nhất được; cơ quan báo cáo và cơ quan khác thì không', async () => {
      await expect(settle(WARD, {})).rejects.toMatchObject({ code: 'platform.forbidden' });
      await expect(settle('so-tai-chinh', {})).rejects.toMatchObject({ code: 'platform.not_found' });
      const { abilities } = await province.as(RECIPIENT, ['operator'], getReport, { reportId: own });
      expect(abilities).toContain('settle');
      expect((await province.as(WARD, ['operator'], getReport, { reportId: own })).abilities).not.toContain(
        'settle',
      );
    });

    it('không có lý do, ô không có trong mẫu, số đã khác số đang xem: không thống nhất gì', async () => {
      await expect(settle(RECIPIENT, { reason: ' ' })).rejects.toMatchObject({
        code: 'platform.input_invalid',
      });
      await expect(settle(RECIPIENT, { key: 'khong-co.o.nay' })).rejects.toMatchObject({
        code: 'reports.part_unknown',
      });
      for (const stale of [{ value: 22_536 }, { otherValue: 1 }, { otherReportId: consolidated }])
        await expect(settle(RECIPIENT, stale)).rejects.toMatchObject({ code: 'reports.difference_gone' });
      expect((await seen(RECIPIENT, own, PEOPLE))?.differs?.settled).toBeNull();
    });

    it('dùng số của cơ quan kia: hai báo cáo giữ nguyên, số tổng hợp và dấu vết đổi theo, ai cũng đọc được lý do', async () => {
      await settle(RECIPIENT, {});
      expect((await seen(RECIPIENT, own, PEOPLE))?.value).toBe(22_537);
      expect((await seen(RECIPIENT, own, PEOPLE))?.differs?.settled).toMatchObject({
        counts: 'other',
        agency: { id: province.agencyId(RECIPIENT) },
      });
      expect((await seen(RECIPIENT, board, BOARD_PEOPLE))?.differs?.settled?.counts).toBe('this');
      expect(await total()).toBe(22_500);
      expect(await shareOf(own)).toMatchObject({
        value: 22_500,
        setAside: { value: 22_537, agency: { id: province.agencyId(BOARD) } },
      });
    });

    it('thống nhất lại thì điều sau thay điều trước: dùng số trong báo cáo, hoặc giải trình rằng cả hai đều đúng', async () => {
      for (const counts of ['this', 'both'] as const) {
        await settle(RECIPIENT, { counts, reason: 'Đã kiểm tra sổ của xã' });
        expect(await total()).toBe(22_537);
        expect((await seen(RECIPIENT, own, PEOPLE))?.differs?.settled?.counts).toBe(counts);
      }
      await settle(RECIPIENT, {});
      expect(await total()).toBe(22_500);
    });

    it('cơ quan báo lại số khác thì điều đã thống nhất hết hiệu lực, số mới được tổng hợp và lại chờ thống nhất', async () => {
      await province.as(WARD, ['operator'], reviseReport, {
        reportId: own,
        version: await province.version(WARD, own),
        reason: 'Đếm lại',
      });
      const { parts } = await province.as(WARD, ['operator'], getReport, { reportId: own });
      await province.as(WARD, ['operator'], savePart, {
        reportId: own,
        key: PEOPLE,
        version: parts.find(({ key }) => key === PEOPLE)?.version,
        value: 22_541,
        reason: 'Cộng 41 người mới cấp thẻ',
      });
      await province.sent(WARD, own);
      expect((await seen(RECIPIENT, own, PEOPLE))?.differs).toMatchObject({ value: 22_500, settled: null });
      expect(await total()).toBe(22_541);
    });

    it('cơ quan không thấy cả hai báo cáo thì không đọc được điều đã thống nhất, kể cả bằng câu lệnh', async () => {
      const rows = (agency: string): Promise<number> =>
        inTransactionAs(
          province.database.pool,
          province.person(agency, 'operator', 'approver'),
          async (tx) =>
            (await tx.get<{ n: number }>(sql`select count(*)::int as n from report_settlements`)).n,
        );
      expect(await rows(RECIPIENT)).toBe(1);
      for (const agency of [WARD, BOARD, 'so-tai-chinh']) expect(await rows(agency)).toBe(0);
    });
  });
});
