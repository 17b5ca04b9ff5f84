import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillConsolidated } from './consolidation/consolidation.fixtures.ts';
import { consolidateRound } from './consolidation/use-cases/consolidate-round.ts';
import { traceFigure } from './consolidation/use-cases/trace-figure.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { acceptReport } from './use-cases/decide-report.ts';
import { getReport } from './use-cases/get-report.ts';
import { getRound } from './use-cases/rounds.ts';

const YEAR = { duty: 'r6.1#1', period: '2019' } as const;
const ABOVE = { duty: 'r6.1#3', period: '2019' } as const;
const LEADER = 'ubnd-tinh';
const NEWS = 'hd-chi-dao.tin-bai.tong';

describe('Sơn La 1210/2013, mục VI.1: báo cáo năm về BHXH tỉnh trước 10/01, BHXH báo cáo UBND chậm nhất 20/01', () => {
  let province: ReportingProvince;
  let consolidated: string;

  const round = async () => {
    const { roundId } = await province.work('so-y-te', YEAR);
    return province.as(RECIPIENT, ['operator'], getRound, { roundId });
  };

  beforeAll(async () => {
    province = await reportingProvince('2020-01-05T03:00:00Z', 'kontum-25-2024', 'sonla-1210-2013');
  }, 120_000);
  afterAll(() => province.database.close());

  it('hai hạn nối nhau: đơn vị hết ngày 09/01, BHXH hết ngày 20/01; không hạn nào bất khả thi', async () => {
    expect((await province.work('so-y-te', YEAR)).due).toBe('2020-01-09');
    expect((await province.work(RECIPIENT, ABOVE)).due).toBe('2020-01-20');
    const shown = await round();
    expect(shown.round.warnings).toEqual([]);
    expect(shown.counts.expected).toBeGreaterThan(20);
    expect(shown.counts.notStarted).toBe(shown.counts.expected);
  });

  it('đơn vị gửi ngày 05/01 là đúng hạn, gửi ngày 10/01 là chậm mà vẫn được nhận', async () => {
    await province.sent('so-y-te', await province.written('so-y-te', YEAR));
    province.database.setNow('2020-01-10T03:00:00Z');
    const late = await province.written('so-tai-chinh', YEAR);
    const { version } = await province.sent('so-tai-chinh', late);
    await province.as(RECIPIENT, ['focal-point'], acceptReport, { reportId: late, version });
    const { agencies, counts } = await round();
    const sent = agencies.filter(({ standing }) => standing !== 'not-started');
    expect(new Map(sent.map(({ agency, timing, standing }) => [agency.id, [standing, timing]]))).toEqual(
      new Map([
        [province.agencyId('so-y-te'), ['submitted', 'in-time']],
        [province.agencyId('so-tai-chinh'), ['accepted', 'late']],
      ]),
    );
    expect(counts).toMatchObject({ submitted: 1, accepted: 1, late: 1, overdue: counts.expected - 2 });
    expect(counts.submissionShare).toBeCloseTo(2 / counts.expected, 10);
  });

  it('BHXH tổng hợp trước 20/01: số cộng từ hai đơn vị, truy được từng nơi, gửi UBND là xong nhiệm vụ của BHXH', async () => {
    province.database.setNow('2020-01-18T03:00:00Z');
    const { roundId } = await province.work('so-y-te', YEAR);
    ({ id: consolidated } = await province.as(RECIPIENT, ['operator'], consolidateRound, { roundId }));
    await fillConsolidated(province, consolidated);
    const { version } = await province.sent(RECIPIENT, consolidated);
    const traced = await province.as(RECIPIENT, ['operator'], traceFigure, {
      reportId: consolidated,
      key: NEWS,
    });
    expect(traced.shares).toHaveLength(2);
    expect(traced.value).toBe(traced.shares.reduce((sum, { value }) => sum + (value ?? 0), 0));
    expect(traced.missing.length).toBeGreaterThan(10);
    await province.as(LEADER, ['focal-point'], acceptReport, { reportId: consolidated, version });
    const { rows } = await province.database.owner.query<{ state: string; timeliness: string }>(
      'select state, timeliness from occurrences where id = $1',
      [(await province.work(RECIPIENT, ABOVE)).id],
    );
    expect(rows).toEqual([{ state: 'accepted', timeliness: 'on_time' }]);
  });

  it('số của cả năm 2019 đọc trong năm sau là số chính thức, không phải ước', async () => {
    const read = await province.as(RECIPIENT, ['operator'], getReport, { reportId: consolidated });
    expect(read).toMatchObject({ state: 'accepted', estimated: false, periodLabel: 'Năm 2019' });
    expect(read.recipients.map(({ id }) => id)).toEqual([province.agencyId(LEADER)]);
  });
});
