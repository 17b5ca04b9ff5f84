import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consolidateRound } from './consolidation/use-cases/consolidate-round.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { openReport } from './use-cases/open-report.ts';
import { getRound } from './use-cases/rounds.ts';
import { workReport } from './use-cases/work-report.ts';

const AGENCY = 'so-tai-chinh';
const ABOVE = { duty: 'd24.2#1', period: '2026-H1' } as const;

describe('Từ nhiệm vụ đến báo cáo của nhiệm vụ', () => {
  let province: ReportingProvince;

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
  });
  afterAll(() => province.database.close());

  const shown = async (agency: string, occurrenceId: string) =>
    (await province.as(agency, ['operator'], workReport, { occurrenceId })).report;

  it('chưa lập: cơ quan của nhiệm vụ được mời lập, nơi nhận chỉ xem kỳ, cơ quan khác không thấy nhiệm vụ', async () => {
    const { id } = await province.work(AGENCY);
    expect(await shown(AGENCY, id)).toMatchObject({ reportId: null, abilities: ['begin'] });
    expect(await shown(RECIPIENT, id)).toMatchObject({ reportId: null, abilities: ['round'] });
    await expect(shown('so-tu-phap', id)).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('đang viết: cơ quan mở tiếp, nơi nhận chưa thấy; gửi rồi thì nơi nhận mở được', async () => {
    const { id } = await province.work(AGENCY);
    const { id: reportId } = await province.as(AGENCY, ['operator'], openReport, { occurrenceId: id });
    expect(await shown(AGENCY, id)).toMatchObject({ reportId, state: 'draft', abilities: ['open'] });
    expect(await shown(RECIPIENT, id)).toMatchObject({ reportId: null, state: null, abilities: ['round'] });
    await province.written(AGENCY);
    await province.sent(AGENCY, reportId);
    expect(await shown(RECIPIENT, id)).toMatchObject({ reportId, abilities: ['open', 'round'] });
  });

  it('nhiệm vụ làm bằng bản tổng hợp dẫn đến kỳ của những báo cáo được gom, mở bằng số hiệu kỳ nào cũng vậy', async () => {
    const gathered = await province.work(AGENCY);
    const above = await province.work(RECIPIENT, ABOVE);
    expect(await shown(RECIPIENT, above.id)).toMatchObject({
      roundId: gathered.roundId,
      reportId: null,
      abilities: ['round'],
    });
    const opened = await province.as(RECIPIENT, ['operator'], getRound, { roundId: above.roundId });
    expect(opened.round.roundId).toBe(gathered.roundId);
    const { id: reportId } = await province.as(RECIPIENT, ['operator'], consolidateRound, {
      roundId: gathered.roundId,
    });
    expect(await shown(RECIPIENT, above.id)).toMatchObject({ reportId, abilities: ['open', 'round'] });
    const { roundId } = gathered;
    const own = await province.as(RECIPIENT, ['operator'], getRound, { roundId });
    expect(own.round.consolidated).toMatchObject({ reportId, state: 'draft' });
    // Who cannot open what is still being written is not led to it.
    const leader = await province.as('ubnd-tinh', ['leader'], getRound, { roundId });
    expect(leader.round.consolidated).toMatchObject({ reportId: null, state: 'draft' });
  });

  it('cơ quan không gửi cũng không nhận thì không mở được kỳ nào của bản tổng hợp', async () => {
    const above = await province.work(RECIPIENT, ABOVE);
    await expect(
      province.as('bv-da-khoa-tinh', ['operator'], getRound, { roundId: above.roundId }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('nhiệm vụ không làm bằng báo cáo thì không có gì để mở', async () => {
    const { id } = await province.work('so-tai-chinh', { duty: 'd8.4#1', period: '2026' });
    expect(await shown('so-tai-chinh', id)).toBeNull();
  });
});
