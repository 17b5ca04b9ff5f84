import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECIPIENT, reportingProvince, type ReportingProvince } from '../reports.fixtures.ts';
import { returnReport } from '../use-cases/decide-report.ts';
import { getReport } from '../use-cases/get-report.ts';
import { handBackReport, proposeReport, reviseReport } from '../use-cases/move-report.ts';
import { refreshReport } from '../use-cases/refresh-report.ts';
import { savePart } from '../use-cases/save-part.ts';
import { fillConsolidated } from './consolidation.fixtures.ts';
import { consolidateRound } from './use-cases/consolidate-round.ts';

const WORDS = 'chi-dao';
const SENDERS = ['so-y-te', 'so-noi-vu', 'so-tai-chinh'] as const;

describe('Lời các cơ quan được gom trong báo cáo tổng hợp', () => {
  let province: ReportingProvince;
  let consolidated: string;
  const reports = new Map<string, string>();
  const reportOf = (agency: string): string => reports.get(agency) ?? '';
  const words = async (): Promise<ReportPart> => {
    const { parts } = await province.as(RECIPIENT, ['operator'], getReport, { reportId: consolidated });
    const part = parts.find(({ key }) => key === WORDS);
    if (!part) throw new Error('the form collects these words');
    return part;
  };
  const saidBy = async (agency: string) =>
    (await words()).excerpts.find(({ reportId }) => reportId === reportOf(agency));
  const shorten = async (agency: string, change: { text?: string; used?: boolean }): Promise<ReportPart> => {
    const { excerpts, version } = await words();
    const changed = excerpts.filter(({ reportId }) => reportId === reportOf(agency));
    return province.as(RECIPIENT, ['operator'], savePart, {
      reportId: consolidated,
      key: WORDS,
      version,
      excerpts: changed.map((one) => ({ ...one, ...change })),
    });
  };
  const says = async (agency: string, text: string): Promise<void> => {
    const reportId = reportOf(agency);
    const { parts } = await province.as(agency, ['operator'], getReport, { reportId });
    const version = parts.find(({ key }) => key === WORDS)?.version ?? 1;
    await province.as(agency, ['operator'], savePart, { reportId, key: WORDS, version, text });
    await province.sent(agency, reportId);
  };
  const revises = async (agency: string, text: string): Promise<void> => {
    const reportId = reportOf(agency);
    const version = await province.version(agency, reportId);
    await province.as(agency, ['operator'], reviseReport, { reportId, version, reason: 'Bổ sung' });
    await says(agency, text);
  };
  const original = (agency: string): string => `Nội dung phần ${WORDS} của ${agency}.`;

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
    for (const agency of SENDERS) {
      const reportId = await province.written(agency);
      await province.sent(agency, reportId);
      reports.set(agency, reportId);
    }
    const { roundId } = await province.work(SENDERS[0]);
    ({ id: consolidated } = await province.as(RECIPIENT, ['operator'], consolidateRound, { roundId }));
  }, 120_000);
  afterAll(() => province.database.close());

  it('mỗi cơ quan đã gửi có lời nguyên văn, đủ người nói và bản gửi', async () => {
    const { excerpts } = await words();
    expect(excerpts.map(({ agency, text, revision, used }) => [agency.id, text, revision, used])).toEqual(
      excerpts.map(({ reportId }) => {
        const agency = SENDERS.find((one) => reportOf(one) === reportId) ?? '';
        return [province.agencyId(agency), original(agency), 1, true];
      }),
    );
    expect(excerpts).toHaveLength(SENDERS.length);
  });

  it('rút gọn lời của một cơ quan không chạm lời của cơ quan khác; câu trả lời có đủ cả phần', async () => {
    const saved = await shorten('so-y-te', { text: 'Y tế: đã chỉ đạo.' });
    expect(saved.excerpts).toEqual((await words()).excerpts);
    expect(await saidBy('so-y-te')).toMatchObject({
      text: 'Y tế: đã chỉ đạo.',
      original: original('so-y-te'),
    });
    await shorten('so-noi-vu', { used: false });
    expect(await saidBy('so-noi-vu')).toMatchObject({ text: original('so-noi-vu'), used: false });
    expect(await saidBy('so-y-te')).toMatchObject({ text: 'Y tế: đã chỉ đạo.', used: true });
    expect(await saidBy('so-tai-chinh')).toMatchObject({ text: original('so-tai-chinh'), used: true });
  });

  it('chỉ công của người lập được lưu trong khi viết, lời để nguyên không chép lại', async () => {
    const { rows } = await province.database.owner.query<{ edited: number; copied: boolean }>(
      `select jsonb_array_length(body->'edited') as edited, body ? 'excerpts' as copied from report_parts where report_id = $1 and key = $2`,
      [consolidated, WORDS],
    );
    expect(rows).toEqual([{ edited: 2, copied: false }]);
  });

  it('báo cáo bị trả lại: lời ra khỏi bản tổng hợp, bản rút gọn chờ đến khi gửi lại', async () => {
    const reportId = reportOf('so-y-te');
    await province.as(RECIPIENT, ['focal-point'], returnReport, {
      reportId,
      version: await province.version('so-y-te', reportId),
      reason: 'Thiếu số liệu',
      remarks: [{ key: WORDS, text: 'Nêu rõ văn bản' }],
    });
    expect(await saidBy('so-y-te')).toBeUndefined();
    await shorten('so-tai-chinh', { text: 'Tài chính: đã cấp đủ.' });
    await says('so-y-te', 'Sở Y tế ban hành công văn số 12.');
    expect(await saidBy('so-y-te')).toMatchObject({
      original: 'Sở Y tế ban hành công văn số 12.',
      text: 'Y tế: đã chỉ đạo.',
      revision: 2,
      changed: true,
    });
    expect(await saidBy('so-tai-chinh')).toMatchObject({ text: 'Tài chính: đã cấp đủ.' });
  });

  it('lưu lại bản rút gọn sau khi xem lời mới thì thôi báo có thay đổi', async () => {
    await shorten('so-y-te', { text: 'Y tế: công văn số 12.' });
    expect(await saidBy('so-y-te')).toMatchObject({ text: 'Y tế: công văn số 12.', changed: false });
  });

  it('lấy lại số liệu nêu đúng phần có lời thay đổi; gửi lại y nguyên thì không phần lời nào thay đổi', async () => {
    const refreshed = async () => {
      const version = await province.version(RECIPIENT, consolidated);
      return province.as(RECIPIENT, ['operator'], refreshReport, { reportId: consolidated, version });
    };
    // What was sent is seen by the refresh itself, not by a reading before it.
    const { version } = await province.as(RECIPIENT, ['operator'], getReport, { reportId: consolidated });
    await revises('so-noi-vu', 'Sở Nội vụ đã rà soát lao động.');
    const changed = await province.as(RECIPIENT, ['operator'], refreshReport, {
      reportId: consolidated,
      version,
    });
    expect(changed.changed).toContain(WORDS);
    expect((await refreshed()).changed).not.toContain(WORDS);
    const before = await province.as(RECIPIENT, ['operator'], getReport, { reportId: consolidated });
    await revises('so-noi-vu', 'Sở Nội vụ đã rà soát lao động.');
    const again = await province.as(RECIPIENT, ['operator'], refreshReport, {
      reportId: consolidated,
      version: before.version,
    });
    expect(again.changed).not.toContain(WORDS);
    expect(await saidBy('so-noi-vu')).toMatchObject({ revision: 3, used: false });
  });

  it('với người duyệt, lời đứng yên: cơ quan gửi lời mới, đổi nơi nhận, bản tổng hợp vẫn như đã trình', async () => {
    await fillConsolidated(province, consolidated);
    const shown = (await words()).excerpts;
    const version = await province.version(RECIPIENT, consolidated);
    const proposed = await province.as(RECIPIENT, ['operator'], proposeReport, {
      reportId: consolidated,
      version,
    });
    await revises('so-y-te', 'Lời sau khi đã trình.');
    await province.database.owner.query(`update reports set recipient_ids = '{}' where id = $1`, [
      reportOf('so-tai-chinh'),
    ]);
    expect((await words()).excerpts).toEqual(shown);
    await province.as(RECIPIENT, ['approver'], handBackReport, {
      reportId: consolidated,
      version: proposed.version,
      reason: 'Cập nhật lời của Sở Y tế',
    });
    expect(await saidBy('so-y-te')).toMatchObject({
      original: 'Lời sau khi đã trình.',
      text: 'Y tế: công văn số 12.',
      changed: true,
    });
  });
});
