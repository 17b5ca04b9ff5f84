import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNoticesOfAgency } from '../obligations/use-cases/read-notices.ts';
import { consolidateRound } from './consolidation/use-cases/consolidate-round.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { handBackReport, proposeReport } from './use-cases/move-report.ts';

const AGENCY = 'so-tai-chinh';

describe('Báo cáo chuyển trong nội bộ cơ quan thì người đến lượt được báo', () => {
  let province: ReportingProvince;
  let reportId = '';

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
    reportId = await province.written(AGENCY);
  });
  afterAll(() => province.database.close());

  const told = async (agency: string) =>
    (await province.as(agency, ['operator'], listNoticesOfAgency, { limit: 50 })).items.filter(
      ({ kind }) => kind === 'report',
    );
  const propose = async () =>
    province.as(AGENCY, ['operator'], proposeReport, {
      reportId,
      version: await province.version(AGENCY, reportId),
    });

  it('trình ký: người duyệt thấy báo cáo nào chờ mình và mở được ngay', async () => {
    await propose();
    const [notice, ...others] = await told(AGENCY);
    expect(others).toEqual([]);
    expect(notice?.text.vi).toMatch(/^Chờ duyệt và ký gửi: Báo cáo 06 tháng .+, 6 tháng đầu năm 2026$/u);
    expect(notice?.text.en).toMatch(/^Waits to be approved and sent: Six-month report/u);
    expect(notice?.path).toBe(`/bao-cao/${reportId}`);
  });

  it('trả lại người soạn: thông báo nêu lý do; cơ quan khác không thấy chuyện nội bộ', async () => {
    await province.as(AGENCY, ['approver'], handBackReport, {
      reportId,
      version: await province.version(AGENCY, reportId),
      reason: 'Thiếu số văn bản',
    });
    const notices = await told(AGENCY);
    expect(notices).toHaveLength(2);
    expect(notices[0]?.text.vi).toMatch(/^Người duyệt trả lại để sửa: Thiếu số văn bản \(Báo cáo/u);
    expect(await told(RECIPIENT)).toEqual([]);
  });

  it('trình lại lần nữa là một lượt mới, được báo lần nữa', async () => {
    await propose();
    expect((await told(AGENCY)).map(({ text: { vi } }) => vi.split(':')[0])).toEqual([
      'Chờ duyệt và ký gửi',
      'Người duyệt trả lại để sửa',
      'Chờ duyệt và ký gửi',
    ]);
  });

  it('báo cáo tổng hợp cũng báo người ký của cơ quan tổng hợp', async () => {
    await province.sent('so-noi-vu', await province.written('so-noi-vu'));
    const { roundId } = await province.work(AGENCY);
    const { id } = await province.as(RECIPIENT, ['operator'], consolidateRound, { roundId });
    const version = await province.version(RECIPIENT, id);
    await province.as(RECIPIENT, ['operator'], proposeReport, { reportId: id, version });
    expect((await told(RECIPIENT))[0]?.path).toBe(`/bao-cao/${id}`);
  });
});
