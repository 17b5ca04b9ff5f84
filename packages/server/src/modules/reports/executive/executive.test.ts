import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExecutivePage } from '@ansinh/contract/reports/executive.endpoints';
import { listOccurrencesUseCase } from '../../obligations/use-cases/list-occurrences.ts';
import { sweepObligations } from '../../obligations/index.ts';
import { run } from '../../../platform/use-case.ts';
import { fillConsolidated } from '../consolidation/consolidation.fixtures.ts';
import { consolidateRound } from '../consolidation/use-cases/consolidate-round.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from '../reports.fixtures.ts';
import { getReport } from '../use-cases/get-report.ts';
import { answerIssue, listIssues } from '../use-cases/issues.ts';
import { savePart } from '../use-cases/save-part.ts';
import { executivePage } from './executive-page.ts';

const COMMITTEE = 'ubnd-tinh';

describe('Trang điều hành của lãnh đạo tỉnh', () => {
  let province: ReportingProvince;
  const page = (agency = COMMITTEE): Promise<ExecutivePage> =>
    province.as(agency, agency === COMMITTEE ? ['leader'] : ['operator'], executivePage, {});

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
    province.database.setNow('2026-07-30T03:00:00Z');
    await run(province.database.services, sweepObligations, province.system, {});
  }, 120_000);
  afterAll(() => province.database.close());

  it('số việc quá hạn của mỗi cơ quan bằng đúng danh sách việc quá hạn của cơ quan ấy, nặng nhất đứng trước', async () => {
    const { late } = await page();
    expect(late.length).toBeGreaterThan(3);
    const [worst, ...rest] = late;
    expect(rest.every(({ escalated }) => escalated <= (worst?.escalated ?? 0))).toBe(true);
    for (const { agency, overdue, escalated } of late.slice(0, 3))
      for (const [timeliness, count] of [
        ['overdue', overdue],
        ['escalated', escalated],
      ] as const) {
        const { items } = await province.as(COMMITTEE, ['leader'], listOccurrencesUseCase, {
          agency: agency.id,
          role: 'lead',
          timeliness,
          limit: 200,
        });
        expect([agency.name, timeliness, items.length]).toEqual([agency.name, timeliness, count]);
      }
  });

  it('tỷ lệ đúng hạn đếm trên việc đến hạn từ đầu năm', async () => {
    const { onTime } = await page();
    const { rows } = await province.database.owner.query<{ due: number; done: number }>(
      `select count(*)::int as due, count(*) filter (where timeliness = 'on_time')::int as done from occurrences
       where state <> 'cancelled' and due_on between '2026-01-01' and '2026-07-30'`,
    );
    expect(onTime).toEqual({ due: rows[0]?.due, onTime: rows[0]?.done });
    expect(onTime.due).toBeGreaterThan(0);
  });

  it('cơ quan chỉ thấy việc quá hạn mà mình là một bên', async () => {
    const own = await page('so-y-te');
    const all = await page();
    const sum = ({ late }: ExecutivePage): number =>
      late.reduce((total, one) => total + one.overdue + one.escalated, 0);
    expect(sum(own)).toBeLessThan(sum(all));
  });

  it('vướng mắc được chuyển lên Ủy ban nhân dân tỉnh nằm trong việc cần quyết định, trả lời rồi thì hết', async () => {
    const reportId = await province.written('so-noi-vu');
    const issues = (await province.as('so-noi-vu', ['operator'], getReport, { reportId })).parts.find(
      ({ key }) => key === 'kho-khan',
    );
    await province.as('so-noi-vu', ['operator'], savePart, {
      reportId,
      key: 'kho-khan',
      version: issues?.version,
      issues: [
        { theme: 'money', difficulty: 'Chưa có kinh phí tuyên truyền', proposal: 'Bố trí 200 triệu đồng' },
      ],
    });
    await province.sent('so-noi-vu', reportId);
    expect((await page()).toDecide).toEqual([]);
    const waiting = async (agency: string) =>
      (await province.as(agency, ['operator'], listIssues, { hands: 'to-me', state: 'all' })).items;
    const [issue] = await waiting('so-y-te');
    expect((await page('so-y-te')).toDecide).toMatchObject([
      { kind: 'issue', title: 'Chưa có kinh phí tuyên truyền' },
    ]);
    await province.as('so-y-te', ['operator'], answerIssue, {
      issueId: issue?.id,
      version: issue?.version,
      answer: 'Đề nghị Ủy ban nhân dân tỉnh bố trí',
      forward: true,
    });
    expect((await page('so-y-te')).toDecide).toEqual([]);
    expect((await page()).toDecide).toMatchObject([
      {
        kind: 'issue',
        title: 'Chưa có kinh phí tuyên truyền',
        from: { id: province.agencyId('so-noi-vu') },
        basis: expect.stringContaining('KT25') as string,
      },
    ]);
    const [forwarded] = await waiting(COMMITTEE);
    await province.as(COMMITTEE, ['operator'], answerIssue, {
      issueId: forwarded?.id,
      version: forwarded?.version,
      answer: 'Đồng ý, giao Sở Tài chính',
    });
    expect((await page()).toDecide).toEqual([]);
  });

  it('kỳ báo cáo đang chạy hiện với số đã gửi; báo cáo tổng hợp chờ tiếp nhận là việc cần quyết định', async () => {
    const { roundId } = await province.work('so-noi-vu');
    const { id } = await province.as(RECIPIENT, ['operator'], consolidateRound, { roundId });
    await fillConsolidated(province, id);
    await province.sent(RECIPIENT, id);
    const { toDecide, rounds } = await page();
    expect(toDecide).toMatchObject([
      { kind: 'report', href: `/bao-cao/${id}`, from: { id: province.agencyId(RECIPIENT) } },
    ]);
    expect(rounds.find((round) => round.roundId === roundId)?.counts).toMatchObject({
      submitted: 1,
      accepted: 0,
    });
  });
});
