import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exemptOccurrence } from '../obligations/use-cases/move-occurrence.ts';
import { reportDesk } from './report-desk.fixtures.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { proposeReport } from './use-cases/move-report.ts';
import { openReport } from './use-cases/open-report.ts';
import { submitReport } from './use-cases/submit-report.ts';

const WORDS = 'chi-dao';
const FIGURE = 'so-lieu.tin-bai.trong-ky';
const PEOPLE = 'so-lieu.nguoi-du-tuyen-truyen.trong-ky';

describe('Viết báo cáo định kỳ trong cơ quan', () => {
  let province: ReportingProvince;
  const { opened, read, save, partOf, lineOf } = reportDesk(() => province);

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
  });
  afterAll(() => province.database.close());

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
