import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getOccurrence } from '../obligations/use-cases/get-occurrence.ts';
import { reportDesk } from './report-desk.fixtures.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { acceptReport, returnReport } from './use-cases/decide-report.ts';
import { handBackReport, proposeReport, reviseReport } from './use-cases/move-report.ts';
import { submitReport } from './use-cases/submit-report.ts';

const WORDS = 'chi-dao';
const FIGURE = 'so-lieu.tin-bai.trong-ky';
const PEOPLE = 'so-lieu.nguoi-du-tuyen-truyen.trong-ky';

describe('Báo cáo định kỳ từ lúc trình đến khi được chấp nhận', () => {
  let province: ReportingProvince;
  const { read, save, partOf, lineOf } = reportDesk(() => province);

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
  });
  afterAll(() => province.database.close());

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
});
