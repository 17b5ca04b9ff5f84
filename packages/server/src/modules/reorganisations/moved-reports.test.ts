import { join } from 'node:path';
import type { Role } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { listNoticesOfAgency } from '../obligations/use-cases/read-notices.ts';
import { sweepObligations } from '../obligations/use-cases/sweep-obligations.ts';
import { answerInquiry } from '../inquiries/use-cases/answer-inquiry.ts';
import { askInquiry } from '../inquiries/use-cases/ask-inquiry.ts';
import { attachToInquiry, inquiryFile } from '../inquiries/use-cases/inquiry-files.ts';
import { closeInquiry, receiveInquiry } from '../inquiries/use-cases/move-inquiry.ts';
import { getInquiry } from '../inquiries/use-cases/read-inquiries.ts';
import { succeedInInquiries } from '../inquiries/use-cases/succeed-in-inquiries.ts';
import { loadParameterFiles } from '../parameters/index.ts';
import { consolidateRound } from '../reports/consolidation/use-cases/consolidate-round.ts';
import { reportingProvince, type ReportingProvince } from '../reports/reports.fixtures.ts';
import { acceptReport } from '../reports/use-cases/decide-report.ts';
import { getReport } from '../reports/use-cases/get-report.ts';
import { answerIssue, listIssues } from '../reports/use-cases/issues.ts';
import { openReport } from '../reports/use-cases/open-report.ts';
import { savePart } from '../reports/use-cases/save-part.ts';
import { succeedInReports } from '../reports/use-cases/succeed-in-reports.ts';
import { confirmRule } from './use-cases/confirm-rule.ts';
import { rehearse } from './use-cases/rehearse.ts';
import { saveReorganisation } from './use-cases/save-reorganisation.ts';
import { switchOn } from './use-cases/switch-on.ts';

const ON = '2026-07-10';
const [HEIR, NEW_RECIPIENT, NEW_HEALTH] = ['ubnd-xa-23293', 'thue-tinh', 'so-noi-vu'];
/** Finance writes, BHXH receives and consolidates, Health answers difficulties: all three end. */
const [WRITER, RECIPIENT, HEALTH] = ['ubnd-xa-23284', 'bhxh-tinh', 'so-y-te'];
const REASON = 'Theo 02/QĐ-UBND, hiệu lực 10/07/2026: về cơ quan tiếp nhận toàn bộ.';
const POINTS = ['Số cơ sở', 'Danh sách'];

describe('Cơ quan kết thúc: báo cáo, vướng mắc và yêu cầu thông tin đang mở về cơ quan tiếp nhận', () => {
  let p: ReportingProvince;
  let version = 0;
  let id = '';
  const ids: Record<string, string> = {};
  const admin = async <I, O extends object>(useCase: UseCase<I, O>, input: object): Promise<O> => {
    const answer = await run(p.database.services, useCase, p.person('so-noi-vu', 'province-admin'), input);
    if ('version' in answer) version = answer.version as number;
    return answer;
  };
  const by = <I, O>(agency: string, useCase: UseCase<I, O>, input: object, ...roles: Role[]): Promise<O> =>
    p.as(agency, roles.length === 0 ? ['operator'] : roles, useCase, input);
  const told = async (agency: string, kind: string) =>
    (await by(agency, listNoticesOfAgency, { limit: 100 })).items.filter((one) => one.kind === kind);

  beforeAll(async () => {
    p = await reportingProvince('2026-07-02T03:00:00Z');
    await loadParameterFiles(p.database.services, p.system, join(ROOT, 'db/reference'));
    ids['draft'] = await p.written(WRITER);
    ids['sent'] = await p.written('so-tai-chinh');
    const { parts } = await by('so-tai-chinh', getReport, { reportId: ids['sent'] });
    await by('so-tai-chinh', savePart, {
      reportId: ids['sent'],
      key: 'kho-khan',
      version: parts.find(({ key }) => key === 'kho-khan')?.version,
      issues: [{ theme: 'money', difficulty: 'Kinh phí về chậm', proposal: '' }],
    });
    await p.sent('so-tai-chinh', ids['sent']);
    ids['accepted'] = await p.written('so-tu-phap');
    const { version: sent } = await p.sent('so-tu-phap', ids['accepted']);
    await by(RECIPIENT, acceptReport, { reportId: ids['accepted'], version: sent }, 'focal-point');
    const { roundId } = await p.work('so-tu-phap');
    ids['round'] = roundId;
    ids['consolidated'] = (await by(RECIPIENT, consolidateRound, { roundId })).id;
    const ask = async (asker: string, ...asked: string[]) =>
      (
        await by(asker, askInquiry, {
          subject: `${asker} hỏi`,
          items: POINTS,
          agencyIds: asked.map((code) => p.agencyId(code)),
        })
      ).id;
    ids['asked'] = await ask('so-tai-chinh', HEALTH);
    ids['asking'] = await ask(HEALTH, 'so-tai-chinh', 'so-tu-phap');
    ids['both'] = await ask('so-tai-chinh', HEALTH, NEW_HEALTH);
    ids['itself'] = await ask(NEW_HEALTH, HEALTH);
    ids['closed'] = await ask('so-tai-chinh', HEALTH);
    await answered('closed', HEALTH);
    await by('so-tai-chinh', closeInquiry, await threadOf('so-tai-chinh', 'closed', HEALTH));
    await by(HEALTH, receiveInquiry, await threadOf(HEALTH, 'asked', HEALTH));
    const file = { name: 'nhap.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('Bản nháp') };
    ids['file'] = (await by(HEALTH, attachToInquiry, { inquiryId: ids['asked'], file })).id;
    await answered('asking', 'so-tu-phap');
    const passes = (from: string, to: string) => ({
      from,
      to,
      share: 'all',
      dividedBy: 'whole',
      primary: true,
      scope: 'Toàn bộ',
    });
    ({ id } = await admin(saveReorganisation, {
      name: 'Sắp xếp thử',
      number: '02/QĐ-UBND',
      effective: ON,
      basis: 'Quyết định thử',
      agencies: [WRITER, RECIPIENT, HEALTH].map((code) => ({ code, act: 'close' })),
      successions: [passes(WRITER, HEIR), passes(RECIPIENT, NEW_RECIPIENT), passes(HEALTH, NEW_HEALTH)],
    }));
    for (const kind of ['duties', 'findings', 'users', 'lists', 'targets', 'inquiries'])
      await admin(confirmRule, { id, version, kind, way: 'successor' });
    p.database.setNow(`${ON}T03:00:00.000Z`);
  });
  afterAll(() => p.database.close());

  const threadOf = async (reader: string, which: string, agency: string) => {
    const { threads } = await by(reader, getInquiry, { inquiryId: ids[which] });
    const agencyId = p.agencyId(agency);
    const found = threads.find((thread) => thread.agency.id === agencyId);
    return { inquiryId: ids[which], agencyId, version: found?.version };
  };
  const answered = async (which: string, agency: string) =>
    by(agency, answerInquiry, { ...(await threadOf(agency, which, agency)), answers: ['12', 'kèm theo'] });
  const threads = async (which: string) =>
    inTransactionAs(p.database.pool, p.system, (tx) =>
      tx.rows<{ asked: string; asker: string; state: string }>(sql`
        select a.code as asked, b.code as asker, t.state from inquiry_threads t join agencies a on a.id = t.agency_id
        join agencies b on b.id = t.asker_agency_id where t.inquiry_id = ${ids[which]} order by 1`),
    );

  it('diễn tập đếm báo cáo, vướng mắc, yêu cầu thông tin; chưa xác nhận quy tắc thì chưa bật được', async () => {
    const { rehearsal } = await admin(rehearse, { id, version });
    const counted = (kind: string) =>
      rehearsal?.work
        .filter((one) => one.kind === kind)
        .map(({ agency, count, to }) => [agency, count, to[0]?.code]);
    expect(counted('reports')?.toSorted()).toEqual([
      [RECIPIENT, 2, NEW_RECIPIENT],
      [HEALTH, 1, NEW_HEALTH],
      [WRITER, 1, HEIR],
    ]);
    expect(counted('inquiries')).toEqual([[HEALTH, 4, NEW_HEALTH]]);
    await expect(admin(switchOn, { id, version })).rejects.toMatchObject({
      code: 'reorganisations.rules_unconfirmed',
      params: { kinds: 'báo cáo, vướng mắc' },
    });
    await admin(confirmRule, { id, version, kind: 'reports', way: 'successor' });
    await admin(rehearse, { id, version });
    await admin(switchOn, { id, version });
  });

  it('báo cáo đang viết về nơi tiếp nhận cùng nội dung đã viết, ghi rõ từ đâu và theo quyết định nào', async () => {
    const report = await by(HEIR, getReport, { reportId: ids['draft'] });
    expect(report.agency.id).toBe(p.agencyId(HEIR));
    expect(report.parts.find(({ key }) => key === 'chi-dao')?.text).toContain(WRITER);
    expect(report.passes).toMatchObject([
      { part: 'report', from: { id: p.agencyId(WRITER) }, to: { id: p.agencyId(HEIR) }, reason: REASON },
    ]);
    // It is the report of the work the successor owes, not a second one.
    const { id: occurrenceId } = await p.work(HEIR);
    expect((await by(HEIR, openReport, { occurrenceId })).id).toBe(ids['draft']);
    expect((await p.sent(HEIR, ids['draft'] ?? '')).revision).toBe(1);
  });

  it('báo cáo đã gửi giữ tên cơ quan gửi; nơi tiếp nhận của cơ quan nhận quyết định tiếp và đọc cả báo cáo đã chấp nhận', async () => {
    const waiting = await by(NEW_RECIPIENT, getReport, { reportId: ids['sent'] });
    expect([waiting.agency.id, waiting.recipients.map((one) => one.id)]).toEqual([
      p.agencyId('so-tai-chinh'),
      [p.agencyId(NEW_RECIPIENT)],
    ]);
    const accepted = await by(
      NEW_RECIPIENT,
      acceptReport,
      { reportId: ids['sent'], version: waiting.version },
      'focal-point',
    );
    expect(accepted.state).toBe('accepted');
    expect((await by(NEW_RECIPIENT, getReport, { reportId: ids['accepted'] })).state).toBe('accepted');
  });

  it('bản tổng hợp đang làm dở về nơi tiếp nhận, vẫn đủ các báo cáo đã nhận trước đó', async () => {
    const { id: reportId } = await by(NEW_RECIPIENT, consolidateRound, { roundId: ids['round'] });
    expect(reportId).toBe(ids['consolidated']);
    const { parts } = await by(NEW_RECIPIENT, getReport, { reportId });
    const speakers = new Set(
      parts.flatMap(({ excerpts }) => (excerpts ?? []).map(({ agency }) => agency.id)),
    );
    for (const code of ['so-tai-chinh', 'so-tu-phap']) expect(speakers).toContain(p.agencyId(code));
  });

  it('vướng mắc chờ trả lời: nơi tiếp nhận trả lời được, đường đi còn ghi cơ quan cũ', async () => {
    const [issue] = (await by(NEW_HEALTH, listIssues, {})).items;
    expect(issue?.routedTo.map((one) => one.id)).toEqual([p.agencyId(HEALTH), p.agencyId(NEW_HEALTH)]);
    expect(issue?.passes).toMatchObject([{ part: 'issue', reason: REASON }]);
    const { state } = await by(NEW_HEALTH, answerIssue, {
      issueId: issue?.id,
      version: issue?.version,
      answer: 'Đã đề nghị cấp sớm.',
    });
    expect(state).toBe('answered');
  });

  it('yêu cầu thông tin: bên được hỏi kết thúc thì nơi tiếp nhận trả lời tiếp, mở được tệp đang chuẩn bị', async () => {
    expect(await threads('asked')).toEqual([{ asked: NEW_HEALTH, asker: 'so-tai-chinh', state: 'received' }]);
    const { threads: seen } = await by(NEW_HEALTH, getInquiry, { inquiryId: ids['asked'] });
    expect(seen[0]?.events.at(-1)).toMatchObject({
      step: 'pass',
      byAgency: { id: p.agencyId(HEALTH) },
      note: REASON,
    });
    const opened = await by(NEW_HEALTH, inquiryFile, { inquiryId: ids['asked'], fileId: ids['file'] });
    expect(opened.name).toBe('nhap.txt');
    expect((await answered('asked', NEW_HEALTH)).state).toBe('answered');
  });

  it('yêu cầu thông tin: bên hỏi kết thúc thì nơi tiếp nhận đọc câu trả lời và khép lại', async () => {
    expect(await threads('asking')).toEqual([
      { asked: 'so-tai-chinh', asker: NEW_HEALTH, state: 'asked' },
      { asked: 'so-tu-phap', asker: NEW_HEALTH, state: 'answered' },
    ]);
    const closed = await by(NEW_HEALTH, closeInquiry, await threadOf(NEW_HEALTH, 'asking', 'so-tu-phap'));
    expect(closed.state).toBe('closed');
  });

  it('đã hỏi cả hai, hoặc tự hỏi mình sau khi nhập: phần thừa khép lại kèm lý do; yêu cầu đã khép giữ nguyên', async () => {
    expect(await threads('both')).toEqual([
      { asked: NEW_HEALTH, asker: 'so-tai-chinh', state: 'asked' },
      { asked: HEALTH, asker: 'so-tai-chinh', state: 'withdrawn' },
    ]);
    expect(await threads('itself')).toEqual([{ asked: HEALTH, asker: NEW_HEALTH, state: 'withdrawn' }]);
    const { threads: own } = await by(NEW_HEALTH, getInquiry, { inquiryId: ids['itself'] });
    expect(own[0]?.events.at(-1)?.note).toBe(`${REASON} Cơ quan hỏi và cơ quan được hỏi nay là một.`);
    expect(await threads('closed')).toEqual([{ asked: HEALTH, asker: 'so-tai-chinh', state: 'closed' }]);
  });

  it('nơi tiếp nhận được báo một lần; rà soát lại không chuyển thêm gì', async () => {
    expect((await told(NEW_RECIPIENT, 'report')).map(({ text: { vi } }) => vi)).toEqual([
      expect.stringMatching(/^Tiếp nhận báo cáo, vướng mắc của BHXH tỉnh, cơ quan đã kết thúc: 3 việc$/u),
    ]);
    const asked = (await told(NEW_HEALTH, 'inquiry')).filter(({ text }) =>
      text.vi.startsWith('Tiếp nhận yêu cầu'),
    );
    // One of each request, however many agencies it was put to; what ended asks for nothing.
    expect(asked).toHaveLength(2);
    await run(p.database.services, sweepObligations, p.system, {});
    expect(await run(p.database.services, succeedInReports, p.system, {})).toEqual({
      reports: 0,
      received: 0,
      issues: 0,
    });
    expect(await run(p.database.services, succeedInInquiries, p.system, {})).toEqual({ passed: 0, ended: 0 });
  });
});
