import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNoticesOfAgency } from '../obligations/use-cases/read-notices.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { getReport } from './use-cases/get-report.ts';
import { answerIssue, listIssues } from './use-cases/issues.ts';
import { reviseReport } from './use-cases/move-report.ts';
import { savePart } from './use-cases/save-part.ts';

const HEALTH = 'so-y-te';
const DATA = { theme: 'data', difficulty: 'Danh sách chưa cùng mã định danh', proposal: 'Dùng số định danh' };
const MONEY = { theme: 'money', difficulty: 'Kinh phí về chậm', proposal: '' };

describe('Khó khăn, vướng mắc đi đến nơi quy chế nêu và có trả lời', () => {
  let province: ReportingProvince;
  let reportId = '';

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
    reportId = await province.written('so-noi-vu');
    await state(DATA, MONEY);
    await province.sent('so-noi-vu', reportId);
  });
  afterAll(() => province.database.close());

  const state = async (...issues: object[]): Promise<void> => {
    const { parts } = await province.as('so-noi-vu', ['operator'], getReport, { reportId });
    const version = parts.find(({ key }) => key === 'kho-khan')?.version;
    await province.as('so-noi-vu', ['operator'], savePart, { reportId, key: 'kho-khan', version, issues });
  };
  const listed = async (agency: string, filter: object = {}) =>
    (await province.as(agency, ['operator'], listIssues, filter)).items;
  const answer = (agency: string, issue: { id: string; version: number } | undefined, more: object) =>
    province.as(agency, ['operator'], answerIssue, { issueId: issue?.id, version: issue?.version, ...more });

  const told = async (agency: string) =>
    (await province.as(agency, ['operator'], listNoticesOfAgency, { limit: 50 })).items.filter(
      ({ kind }) => kind === 'report',
    );

  it('nơi phải trả lời được báo ngay khi báo cáo gửi đi, một thông báo cho cả báo cáo', async () => {
    expect((await told(HEALTH)).map(({ text: { vi, en }, path }) => [vi, en, path])).toEqual([
      [
        expect.stringMatching(/^Sở Nội vụ nêu 2 vướng mắc, kiến nghị cần trả lời \(Báo cáo/u),
        expect.stringMatching(/^Sở Nội vụ raises difficulties to be answered, 2 in all \(Six-month/u),
        '/bao-cao/vuong-mac?hands=to-me',
      ],
    ]);
    expect(await told('so-tai-chinh')).toEqual([]);
  });

  it('báo cáo theo KT25: vướng mắc đến Sở Y tế, kèm điều khoản và nhóm vấn đề', async () => {
    const issues = await listed(HEALTH);
    expect(
      issues.map(({ theme, routedTo, basis }) => [theme, routedTo[0]?.name, basis.citation]).toSorted(),
    ).toEqual([
      ['data', 'Sở Y tế', 'Đ25.2'],
      ['money', 'Sở Y tế', 'Đ25.2'],
    ]);
    expect(issues.map(({ periodKey }) => periodKey)).toEqual(['2026-H1', '2026-H1']);
    expect(await listed(HEALTH, { theme: 'data' })).toHaveLength(1);
    expect(await listed('so-tai-chinh', { hands: 'any', state: 'all' })).toEqual([]);
    expect(await listed('so-noi-vu', { hands: 'mine' })).toHaveLength(2);
  });

  it('chỉ nơi được gửi trả lời; nơi nhận báo cáo chỉ đọc', async () => {
    const [issue] = await listed(RECIPIENT, { hands: 'any' });
    expect(issue?.abilities).toEqual([]);
    await expect(answer(RECIPIENT, issue, { answer: 'x' })).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
    await expect(answer('so-tai-chinh', issue, { answer: 'x' })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('trả lời rồi thì không ai trả lời đè; người nêu đọc được câu trả lời', async () => {
    const [issue] = await listed(HEALTH, { theme: 'data' });
    expect(issue?.abilities).toEqual(['answer', 'forward']);
    expect(await answer(HEALTH, issue, { answer: 'Đã thống nhất mẫu.' })).toMatchObject({
      state: 'answered',
      abilities: [],
    });
    await expect(answer(HEALTH, issue, { answer: 'Lần hai' })).rejects.toMatchObject({
      code: 'reports.already_answered',
    });
    const [seen] = await listed('so-noi-vu', { hands: 'mine', state: 'answered' });
    expect(seen?.answer).toBe('Đã thống nhất mẫu.');
    const [notice] = await told('so-noi-vu');
    expect(notice?.text.vi).toBe('Sở Y tế đã trả lời vướng mắc: Danh sách chưa cùng mã định danh');
    expect(notice?.path).toContain('/bao-cao/vuong-mac');
  });

  it('chuyển Ủy ban nhân dân tỉnh kèm ý kiến; tỉnh trả lời, cả ý kiến và trả lời cùng được giữ', async () => {
    const [issue] = await listed(HEALTH, { theme: 'money' });
    const forwarded = await answer(HEALTH, issue, { answer: 'Đề nghị tạm ứng.', forward: true });
    expect(forwarded).toMatchObject({ state: 'forwarded', abilities: [] });
    expect(forwarded.routedTo.map(({ name }) => name)).toEqual([
      'Sở Y tế',
      'Ủy ban nhân dân tỉnh Quảng Ngãi',
    ]);
    const text = 'Sở Y tế chuyển vướng mắc lên Ủy ban nhân dân tỉnh quyết định: Kinh phí về chậm';
    for (const agency of ['ubnd-tinh', 'so-noi-vu']) expect((await told(agency))[0]?.text.vi).toBe(text);
    const [waiting] = await listed('ubnd-tinh', { state: 'forwarded' });
    expect(waiting?.abilities).toEqual(['answer']);
    const settled = await answer('ubnd-tinh', waiting, { answer: 'Đồng ý.' });
    expect(settled.answer).toBe(
      'Ý kiến của Sở Y tế: Đề nghị tạm ứng.\n\nTrả lời của Ủy ban nhân dân tỉnh Quảng Ngãi: Đồng ý.',
    );
    // Both who raised it and who passed it on hear of the decision.
    for (const agency of [HEALTH, 'so-noi-vu'])
      expect((await told(agency))[0]?.text.vi).toMatch(/đã trả lời vướng mắc: Kinh phí về chậm$/u);
  });

  it('bản sửa gửi lại: vướng mắc đã trả lời không hỏi lần nữa, vướng mắc mới vào hàng chờ', async () => {
    await province.as('so-noi-vu', ['operator'], reviseReport, {
      reportId,
      version: await province.version('so-noi-vu', reportId),
      reason: 'Bổ sung vướng mắc',
    });
    await state(DATA, { theme: 'medical', difficulty: 'Thiếu thuốc', proposal: 'Điều chuyển' });
    await province.sent('so-noi-vu', reportId);
    expect((await listed(HEALTH)).map(({ difficulty }) => difficulty)).toEqual(['Thiếu thuốc']);
    expect(await listed('so-noi-vu', { hands: 'mine', state: 'all' })).toHaveLength(3);
  });
});
