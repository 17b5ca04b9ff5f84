import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { sweepObligations } from '../obligations/index.ts';
import {
  declareNothing,
  exemptOccurrence,
  extendOccurrence,
} from '../obligations/use-cases/move-occurrence.ts';
import { joinRound } from '../obligations/use-cases/start-rounds.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { returnReport } from './use-cases/decide-report.ts';
import { getRound, listRounds } from './use-cases/rounds.ts';

describe('Kỳ báo cáo: ai phải gửi, gửi khi nào, được quyết định gì', () => {
  let province: ReportingProvince;
  let roundId = '';

  beforeAll(async () => {
    province = await reportingProvince('2026-07-01T03:00:00Z');
    ({ roundId } = await province.work('so-y-te'));
  });
  afterAll(() => province.database.close());

  const round = (agency: string, on?: string) => {
    if (on !== undefined) province.database.setNow(`${on}T03:00:00Z`);
    return province.as(agency, ['operator'], getRound, { roundId });
  };
  const line = async (agency: string, on?: string) => {
    const { agencies } = await round(RECIPIENT, on);
    return agencies.find((one) => one.agency.id === province.agencyId(agency));
  };

  it('cơ quan phải báo cáo chỉ thấy dòng của mình, nơi nhận và lãnh đạo tỉnh thấy đủ, người ngoài không thấy kỳ', async () => {
    expect((await round('so-y-te')).agencies.map(({ agency }) => agency.name)).toEqual(['Sở Y tế']);
    expect((await round(RECIPIENT)).agencies).toHaveLength(63);
    const leader = await province.as('ubnd-tinh', ['leader'], getRound, { roundId });
    expect([leader.agencies.length, leader.counts.expected]).toEqual([63, 63]);
    await expect(round('bv-da-khoa-tinh')).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('danh sách kỳ của cơ quan nêu việc của mình; số chung chỉ nơi nhận thấy', async () => {
    const own = await province.as('so-y-te', ['operator'], listRounds, { year: 2026 });
    const half = own.items.find((one) => one.roundId === roundId);
    expect(half).toMatchObject({
      counts: null,
      own: { exempt: false, dueOn: '2026-07-04' },
      consolidated: null,
    });
    expect(half?.formCode).toBe('kt25-6t-so-nganh');
    const received = await province.as(RECIPIENT, ['operator'], listRounds, { year: 2026 });
    expect(received.items.find((one) => one.roundId === roundId)).toMatchObject({
      counts: { expected: 63, notStarted: 63, submissionShare: 0 },
      consolidated: { formCode: 'kt25-6t-tong-hop', mine: true, reportId: null },
    });
    expect(received.years).toContain(2026);
  });

  it('kỳ của năm trước mà hạn gửi rơi vào năm nay đứng trong danh sách của năm nay', async () => {
    const { items } = await province.as('ubnd-tinh', ['leader'], listRounds, { year: 2026 });
    const before = items.filter(({ periodLabel }) => periodLabel.endsWith('2025'));
    expect(before.length).toBeGreaterThan(0);
    expect(before.every(({ dueOn }) => dueOn?.startsWith('2026'))).toBe(true);
  });

  it('báo cáo năm phải gửi trước 20/12 trong khi năm chưa hết: kỳ được cảnh báo là số ước', async () => {
    const { items } = await province.as(RECIPIENT, ['operator'], listRounds, { year: 2026 });
    const year = items.find(({ title }) => title.startsWith('Báo cáo năm'));
    expect(year?.warnings.join()).toContain('số ước');
  });

  it('hạn của mọi cấp đã qua thì không cảnh báo nữa: không còn đặt lại được', async () => {
    const { items } = await province.as(RECIPIENT, ['operator'], listRounds, { year: 2025 });
    const year = items.find(
      ({ periodKey, title }) => periodKey === '2025' && title.startsWith('Báo cáo năm'),
    );
    expect(year?.dueOn).toBe('2025-12-19');
    expect(year?.warnings).toEqual([]);
  });

  it('miễn, gia hạn, tham gia sau hiện cùng lý do; người được miễn không nằm trong mẫu số', async () => {
    const exempted = await province.work('so-tu-phap');
    await province.as(RECIPIENT, ['approver'], exemptOccurrence, {
      id: exempted.id,
      version: exempted.version,
      reason: 'Không có nhiệm vụ trong kỳ',
    });
    const extended = await province.work('so-noi-vu');
    await province.as(RECIPIENT, ['approver'], extendOccurrence, {
      id: extended.id,
      version: extended.version,
      due: '2026-07-10',
      reason: 'Đang sắp xếp bộ máy',
    });
    await province.as('ubnd-tinh', ['province-admin'], joinRound, {
      id: extended.id,
      agencyId: province.agencyId('bao-dai-tinh'),
      reason: 'Bổ sung theo đề nghị của BHXH tỉnh',
    });
    expect(await line('so-tu-phap')).toMatchObject({
      standing: 'exempt',
      timing: 'none',
      decision: 'Miễn kỳ này: Không có nhiệm vụ trong kỳ',
    });
    expect(await line('so-noi-vu')).toMatchObject({
      dueOn: '2026-07-10',
      scheduledOn: '2026-07-04',
      decision: 'Gia hạn (hạn gốc 04/07/2026): Đang sắp xếp bộ máy',
    });
    expect((await line('bao-dai-tinh'))?.decision).toBe(
      'Tham gia sau khi chốt danh sách: Bổ sung theo đề nghị của BHXH tỉnh',
    );
    const { counts } = await round(RECIPIENT);
    expect([counts.expected, counts.exempt]).toEqual([63, 1]);
  });

  it('gửi sau hạn vẫn nhận và ghi là muộn; gửi trong hạn đã gia hạn là đúng hạn; chưa gửi là quá hạn', async () => {
    const [late, inLonger] = [await province.written('so-tai-chinh'), await province.written('so-noi-vu')];
    province.database.setNow('2026-07-08T03:00:00Z');
    await province.sent('so-tai-chinh', late);
    await province.sent('so-noi-vu', inLonger);
    await run(province.database.services, sweepObligations, province.system, {});
    expect(await line('so-tai-chinh')).toMatchObject({ standing: 'submitted', timing: 'late' });
    expect(await line('so-noi-vu')).toMatchObject({ standing: 'submitted', timing: 'in-time' });
    expect(await line('so-gddt')).toMatchObject({ standing: 'not-started', timing: 'overdue' });
    const { counts } = await round(RECIPIENT);
    expect(counts).toMatchObject({ submitted: 2, late: 1, overdue: 60, empty: 0 });
    expect([counts.submissionShare, counts.contentShare]).toEqual([2 / 63, 2 / 63]);
  });

  it('khai không có nội dung trong hạn là gửi đúng hạn nhưng trống', async () => {
    province.database.setNow('2026-07-03T03:00:00Z');
    const { id, version } = await province.work('so-xay-dung');
    await province.as('so-xay-dung', ['operator'], declareNothing, {
      id,
      version,
      reason: 'Không phát sinh',
    });
    expect(await line('so-xay-dung')).toMatchObject({
      standing: 'submitted',
      timing: 'in-time',
      empty: true,
    });
  });

  it('báo cáo bị trả lại là còn nợ, đếm số lần trả; hai tỷ lệ không bao giờ vượt 100%', async () => {
    const reportId = await province.written('so-khcn');
    await province.sent('so-khcn', reportId);
    await province.as(RECIPIENT, ['focal-point'], returnReport, {
      reportId,
      version: await province.version('so-khcn', reportId),
      reason: 'Thiếu số liệu',
      remarks: [],
    });
    expect(await line('so-khcn', '2026-07-08')).toMatchObject({
      standing: 'returned',
      timing: 'overdue',
      returns: 1,
    });
    const { counts } = await round(RECIPIENT);
    expect(Math.max(counts.submissionShare ?? 0, counts.contentShare ?? 0)).toBeLessThanOrEqual(1);
  });

  it('báo cáo chưa gửi bao giờ không có đường mở cho nơi nhận', async () => {
    await province.written('so-cong-thuong');
    expect(await line('so-cong-thuong')).toMatchObject({ standing: 'drafting', reportId: null });
  });

  it('đọc một kỳ 63 cơ quan tốn đúng số câu lệnh như kỳ của một cơ quan', async () => {
    const statements = async (agency: string): Promise<number> => {
      let counted = 0;
      const count = (): void => void (counted += 1);
      const { pool } = province.database.services;
      pool.on('acquire', (client) => {
        const query = client.query.bind(client) as (...all: unknown[]) => unknown;
        Object.assign(client, { query: (...all: unknown[]) => (count(), query(...all)) });
      });
      await round(agency);
      pool.removeAllListeners('acquire');
      return counted;
    };
    const own = await statements('so-y-te');
    expect(own).toBeGreaterThan(5);
    expect(await statements(RECIPIENT)).toBe(own);
  });
});
