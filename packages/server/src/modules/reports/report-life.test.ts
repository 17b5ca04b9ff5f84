import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getOccurrence } from '../obligations/use-cases/get-occurrence.ts';
import { exemptOccurrence } from '../obligations/use-cases/move-occurrence.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { acceptReport, returnReport } from './use-cases/decide-report.ts';
import { getReport } from './use-cases/get-report.ts';
import { handBackReport, proposeReport, reviseReport } from './use-cases/move-report.ts';
import { openReport } from './use-cases/open-report.ts';
import { getRound } from './use-cases/rounds.ts';
import { savePart } from './use-cases/save-part.ts';
import { submitReport } from './use-cases/submit-report.ts';

const WORDS = 'chi-dao';
const FIGURE = 'so-lieu.tin-bai.trong-ky';
const PEOPLE = 'so-lieu.nguoi-du-tuyen-truyen.trong-ky';

describe('Báo cáo định kỳ từ lúc mở đến khi được chấp nhận', () => {
  let province: ReportingProvince;

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
  });
  afterAll(() => province.database.close());

  const opened = async (agency: string): Promise<string> => {
    const { id: occurrenceId } = await province.work(agency);
    return (await province.as(agency, ['operator'], openReport, { occurrenceId })).id;
  };
  const read = (agency: string, reportId: string, more: object = {}) =>
    province.as(agency, ['operator'], getReport, { reportId, ...more });
  const save = (agency: string, reportId: string, key: string, version: number, content: object) =>
    province.as(agency, ['operator'], savePart, { reportId, key, version, ...content });
  const partOf = async (agency: string, reportId: string, key: string) => {
    const found = (await read(agency, reportId)).parts.find((part) => part.key === key);
    if (!found) throw new Error(`the form has no ${key}`);
    return found;
  };
  const lineOf = async (agency: string) => {
    const { roundId } = await province.work(agency);
    const { agencies } = await province.as(RECIPIENT, ['operator'], getRound, { roundId });
    return agencies.find((line) => line.agency.id === province.agencyId(agency));
  };

  it('mỗi cơ quan được mở đúng mẫu của loại cơ quan mình, chốt số liệu ngày cuối kỳ', async () => {
    const health = await read('so-y-te', await opened('so-y-te'));
    const tax = await read('thue-tinh', await opened('thue-tinh'));
    expect([health.form.code, tax.form.code]).toEqual(['kt25-6t-so-nganh', 'kt25-6t-thue']);
    expect([health.dataAsOf, health.estimated, health.recipients.map(({ name }) => name)]).toEqual([
      '2026-06-30',
      false,
      ['Bảo hiểm xã hội tỉnh Quảng Ngãi'],
    ]);
  });

  it('mở lần thứ hai, kể cả hai người cùng lúc, vẫn là một báo cáo', async () => {
    const { id: occurrenceId } = await province.work('so-noi-vu');
    const answers = await Promise.all(
      [1, 2, 3].map(() => province.as('so-noi-vu', ['operator'], openReport, { occurrenceId })),
    );
    const again = await province.as('so-noi-vu', ['approver'], openReport, { occurrenceId });
    expect(new Set([...answers, again].map(({ id }) => id)).size).toBe(1);
  });

  it('cơ quan khác, kể cả nơi nhận, không mở thay', async () => {
    const { id: occurrenceId } = await province.work('so-tu-phap');
    await expect(province.as(RECIPIENT, ['operator'], openReport, { occurrenceId })).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
    await expect(
      province.as('so-cong-thuong', ['operator'], openReport, { occurrenceId }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('hai người cùng sửa hai phần khác nhau: cả hai đều lưu được; cùng một phần: người sau được báo tên người trước', async () => {
    const reportId = await opened('so-tai-chinh');
    const [words, figure] = [
      await partOf('so-tai-chinh', reportId, WORDS),
      await partOf('so-tai-chinh', reportId, FIGURE),
    ];
    await Promise.all([
      save('so-tai-chinh', reportId, WORDS, words.version, { text: 'Đã ban hành 03 văn bản.' }),
      save('so-tai-chinh', reportId, FIGURE, figure.version, { value: 7 }),
    ]);
    expect((await partOf('so-tai-chinh', reportId, WORDS)).text).toBe('Đã ban hành 03 văn bản.');
    expect((await partOf('so-tai-chinh', reportId, FIGURE)).value).toBe(7);
    await expect(
      save('so-tai-chinh', reportId, WORDS, words.version, { text: 'Bản của người thứ hai.' }),
    ).rejects.toMatchObject({
      code: 'reports.changed_meanwhile',
      params: { part: 'Công tác chỉ đạo, tổ chức thực hiện' },
    });
    expect((await partOf('so-tai-chinh', reportId, WORDS)).text).toBe('Đã ban hành 03 văn bản.');
  });

  it('chữ dán từ Word, phông TCVN3, thành chữ Unicode sạch, không mất từ nào', async () => {
    const reportId = await opened('so-xay-dung');
    const { version } = await partOf('so-xay-dung', reportId, WORDS);
    await save('so-xay-dung', reportId, WORDS, version, {
      text: '\u200BC«ng t¸c chØ ®¹o ®­îc triÓn khai\r\n\uF0B7 §· tæ chøc 02 héi nghÞ\u00A0',
    });
    expect((await partOf('so-xay-dung', reportId, WORDS)).text).toBe(
      'Công tác chỉ đạo được triển khai\n- Đã tổ chức 02 hội nghị',
    );
  });

  it.each([
    [1.5, 'reports.figure_not_whole'],
    [-1, 'reports.figure_not_whole'],
  ])('số người %s bị từ chối bằng câu nêu rõ ô nào', async (value, code) => {
    const reportId = await opened('so-xay-dung');
    const { version } = await partOf('so-xay-dung', reportId, PEOPLE);
    await expect(save('so-xay-dung', reportId, PEOPLE, version, { value })).rejects.toMatchObject({
      code,
      params: { part: 'Lượt người được tuyên truyền trực tiếp' },
    });
  });

  it('ô tự tính không nhập tay, phần lạ bị từ chối', async () => {
    const reportId = await opened('so-xay-dung');
    const computed = (await read('so-xay-dung', reportId)).parts.find(
      ({ provenance }) => provenance?.kind === 'computed',
    );
    await expect(save('so-xay-dung', reportId, computed?.key ?? '', 1, { value: 50 })).rejects.toMatchObject({
      code: 'reports.part_not_editable',
    });
    await expect(save('so-xay-dung', reportId, 'khong-co', 1, { text: 'x' })).rejects.toMatchObject({
      code: 'reports.part_unknown',
    });
  });

  it('chưa đủ phần bắt buộc thì không gửi được; câu từ chối nêu tên các phần', async () => {
    const reportId = await opened('so-tu-phap');
    const { version } = await province.as('so-tu-phap', ['operator'], proposeReport, {
      reportId,
      version: await province.version('so-tu-phap', reportId),
    });
    const sending = province.as('so-tu-phap', ['approver'], submitReport, { reportId, version });
    await expect(sending).rejects.toMatchObject({
      code: 'reports.parts_missing',
      params: { count: 18, parts: expect.stringContaining('Công tác chỉ đạo, tổ chức thực hiện') as string },
    });
  });

  it('người duyệt trả lại cho người soạn phải ghi lý do; người soạn sửa tiếp được', async () => {
    const reportId = await province.written('so-cong-thuong');
    const proposed = await province.as('so-cong-thuong', ['operator'], proposeReport, {
      reportId,
      version: await province.version('so-cong-thuong', reportId),
    });
    const { version } = await partOf('so-cong-thuong', reportId, WORDS);
    await expect(
      save('so-cong-thuong', reportId, WORDS, version, { text: 'Sửa khi đang trình' }),
    ).rejects.toMatchObject({ code: 'reports.step_not_allowed' });
    const back = { reportId, version: proposed.version };
    await expect(province.as('so-cong-thuong', ['approver'], handBackReport, back)).rejects.toMatchObject({
      code: 'reports.reason_needed',
    });
    await province.as('so-cong-thuong', ['approver'], handBackReport, { ...back, reason: 'Bổ sung số liệu' });
    expect(await read('so-cong-thuong', reportId)).toMatchObject({
      state: 'draft',
      returnedFor: 'Bổ sung số liệu',
    });
    await save('so-cong-thuong', reportId, WORDS, version, { text: 'Đã bổ sung.' });
  });

  it('người không có quyền ký thì không gửi được, kể cả người duyệt của cơ quan khác', async () => {
    const reportId = await province.written('hoi-nong-dan-tinh');
    const { version } = await province.as('hoi-nong-dan-tinh', ['operator'], proposeReport, {
      reportId,
      version: await province.version('hoi-nong-dan-tinh', reportId),
    });
    for (const roles of [['operator'], ['focal-point'], ['agency-admin']] as const)
      await expect(
        province.as('hoi-nong-dan-tinh', [...roles], submitReport, { reportId, version }),
      ).rejects.toMatchObject({ code: 'platform.forbidden' });
    await expect(
      province.as(RECIPIENT, ['approver'], submitReport, { reportId, version }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('gửi trong hạn: nội dung đóng băng kèm mã băm, nhiệm vụ chuyển nơi nhận với báo cáo làm minh chứng', async () => {
    const reportId = await province.written('so-gddt');
    const sent = await province.sent('so-gddt', reportId);
    expect(sent).toMatchObject({ state: 'submitted', revision: 1 });
    const seen = await read(RECIPIENT, reportId);
    expect(seen.revisions).toMatchObject([
      { revision: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
    expect([seen.filled, seen.required]).toEqual([18, 18]);
    const { id } = await province.work('so-gddt');
    const occurrence = await province.as(RECIPIENT, ['operator'], getOccurrence, { id });
    expect(occurrence).toMatchObject({
      state: 'submitted',
      evidence: [{ linkKind: 'report', linkId: reportId, sha256: seen.revisions[0]?.sha256 }],
    });
    expect(await lineOf('so-gddt')).toMatchObject({ standing: 'submitted', timing: 'in-time', empty: false });
  });

  it('trả lại ngay trên con số và đoạn văn; bản sửa giữ bản cũ và đóng nhận xét; chấp nhận thì nhiệm vụ xong', async () => {
    const reportId = await province.written('thanh-tra-tinh');
    await province.sent('thanh-tra-tinh', reportId);
    const version = await province.version('thanh-tra-tinh', reportId);
    const remarks = [
      { key: PEOPLE, text: 'Số lượt người không khớp biểu kèm theo.' },
      { key: WORDS, text: 'Nêu rõ số, ngày của văn bản.' },
    ];
    const back = { reportId, version, remarks };
    await expect(
      province.as(RECIPIENT, ['operator'], returnReport, back),
      'chỉ đầu mối hoặc lãnh đạo nơi nhận quyết định',
    ).rejects.toMatchObject({ code: 'platform.forbidden' });
    await expect(
      province.as(RECIPIENT, ['focal-point'], returnReport, {
        ...back,
        remarks: [{ key: 'o-khac', text: 'x' }],
      }),
    ).rejects.toMatchObject({ code: 'reports.remark_on_unknown' });
    await province.as(RECIPIENT, ['focal-point'], returnReport, back);
    const returned = await read('thanh-tra-tinh', reportId);
    expect(returned).toMatchObject({ state: 'returned', returnedFor: 'Xem 2 nhận xét' });
    expect(returned.remarks.map(({ key, settled }) => [key, settled])).toEqual([
      [PEOPLE, false],
      [WORDS, false],
    ]);
    expect(await lineOf('thanh-tra-tinh')).toMatchObject({ standing: 'returned', returns: 1 });

    const before = (await partOf('thanh-tra-tinh', reportId, WORDS)).version;
    await save('thanh-tra-tinh', reportId, WORDS, before, { text: 'Công văn số 12/TTr ngày 05/3/2026.' });
    expect((await read(RECIPIENT, reportId)).parts.find(({ key }) => key === WORDS)?.text).toBe(
      'Nội dung phần chi-dao của thanh-tra-tinh.',
    );
    expect(await province.sent('thanh-tra-tinh', reportId)).toMatchObject({ revision: 2 });
    const seen = await read(RECIPIENT, reportId);
    expect(seen.parts.find(({ key }) => key === WORDS)?.text).toBe('Công văn số 12/TTr ngày 05/3/2026.');
    expect(seen.remarks.every(({ settled }) => settled)).toBe(true);
    const first = await read(RECIPIENT, reportId, { revision: 1 });
    expect(first.parts.find(({ key }) => key === WORDS)?.text).toBe(
      'Nội dung phần chi-dao của thanh-tra-tinh.',
    );

    await province.as(RECIPIENT, ['approver'], acceptReport, { reportId, version: seen.version });
    expect(await lineOf('thanh-tra-tinh')).toMatchObject({ standing: 'accepted', returns: 1 });
  });

  it('sau khi được chấp nhận vẫn đính chính được bằng bản mới; bản đã chấp nhận còn hiệu lực đến khi gửi', async () => {
    const reportId = await province.written('so-khcn');
    await province.sent('so-khcn', reportId);
    const version = await province.version('so-khcn', reportId);
    await province.as(RECIPIENT, ['approver'], acceptReport, { reportId, version });
    const revise = { reportId, version: version + 1 };
    await expect(province.as('so-khcn', ['operator'], reviseReport, revise)).rejects.toMatchObject({
      code: 'reports.reason_needed',
    });
    await province.as('so-khcn', ['operator'], reviseReport, { ...revise, reason: 'Nhầm số tin bài' });
    const { version: part } = await partOf('so-khcn', reportId, FIGURE);
    await save('so-khcn', reportId, FIGURE, part, { value: 21 });
    const shown = (await read(RECIPIENT, reportId)).parts.find(({ key }) => key === FIGURE);
    expect([shown?.value, (await lineOf('so-khcn'))?.standing]).toEqual([12, 'accepted']);
    await province.sent('so-khcn', reportId);
    const { revisions, parts } = await read(RECIPIENT, reportId);
    expect(revisions.map(({ revision, reason }) => [revision, reason])).toEqual([
      [2, 'Nhầm số tin bài'],
      [1, ''],
    ]);
    expect(parts.find(({ key }) => key === FIGURE)?.value).toBe(21);
  });

  it('rút báo cáo đang chờ nơi nhận để sửa: nhiệm vụ trở lại với cơ quan', async () => {
    const reportId = await province.written('cong-an-tinh');
    await province.sent('cong-an-tinh', reportId);
    await province.as('cong-an-tinh', ['operator'], reviseReport, {
      reportId,
      version: await province.version('cong-an-tinh', reportId),
      reason: 'Bổ sung',
    });
    expect(await lineOf('cong-an-tinh')).toMatchObject({ standing: 'drafting' });
  });

  it('trang cũ của người khác không ghi đè bước mới', async () => {
    const reportId = await province.written('hoi-lhpn-tinh');
    const version = await province.version('hoi-lhpn-tinh', reportId);
    await province.as('hoi-lhpn-tinh', ['operator'], proposeReport, { reportId, version });
    await expect(
      province.as('hoi-lhpn-tinh', ['approver'], submitReport, { reportId, version }),
    ).rejects.toMatchObject({ code: 'platform.stale' });
  });

  it('được miễn thì không mở được, đang viết dở cũng không gửi được; câu từ chối nêu lý do miễn', async () => {
    const reportId = await province.written('so-dan-toc-ton-giao');
    const work = await province.work('so-dan-toc-ton-giao');
    await province.as(RECIPIENT, ['approver'], exemptOccurrence, {
      id: work.id,
      version: work.version,
      reason: 'Mới thành lập',
    });
    const version = await province.version('so-dan-toc-ton-giao', reportId);
    await expect(
      province.as('so-dan-toc-ton-giao', ['operator'], proposeReport, { reportId, version }),
    ).rejects.toMatchObject({
      code: 'reports.round_closed',
      params: { why: 'cơ quan được miễn hoặc nhiệm vụ đã hủy (lý do: Mới thành lập)' },
    });
    expect(await lineOf('so-dan-toc-ton-giao')).toMatchObject({
      standing: 'exempt',
      decision: 'Miễn kỳ này: Mới thành lập',
    });
  });

  it('kỳ chưa mở thì chưa viết được, câu từ chối nêu ngày mở', async () => {
    const { id: occurrenceId } = await province.work('so-y-te', { duty: 'd24.1#2', period: '2026' });
    await expect(province.as('so-y-te', ['operator'], openReport, { occurrenceId })).rejects.toMatchObject({
      code: 'reports.round_closed',
      params: { why: 'kỳ mở từ ngày 19/11/2026' },
    });
  });
});
