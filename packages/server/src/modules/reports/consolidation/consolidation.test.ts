import type { ReportDetail } from '@ansinh/contract/reports/reports.schemas';
import { readDocument } from '@ansinh/legal-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECIPIENT, reportingProvince, type ReportingProvince } from '../reports.fixtures.ts';
import { returnReport } from '../use-cases/decide-report.ts';
import { getReport } from '../use-cases/get-report.ts';
import { proposeReport, reviseReport } from '../use-cases/move-report.ts';
import { openReport } from '../use-cases/open-report.ts';
import { savePart } from '../use-cases/save-part.ts';
import { submitReport } from '../use-cases/submit-report.ts';
import { fillConsolidated } from './consolidation.fixtures.ts';
import { consolidateRound } from './use-cases/consolidate-round.ts';
import { reportFile } from './use-cases/report-file.ts';
import { traceFigure } from './use-cases/trace-figure.ts';

const NEWS = 'so-lieu.tin-bai.trong-ky';
const SUM = 'hd-chi-dao.tin-bai.tong';
const RATE = 'tham-gia.bhyt-ty-le.tu-bao-cao';
const WORDS = 'chi-dao';
const ABOVE = 'ubnd-tinh';

describe('Báo cáo tổng hợp của kỳ báo cáo', () => {
  let province: ReportingProvince;
  let roundId: string;
  let consolidated: string;
  const reports = new Map<string, string>();

  const read = (agency: string, reportId: string): Promise<ReportDetail> =>
    province.as(agency, ['operator'], getReport, { reportId });
  const partOf = async (agency: string, reportId: string, key: string) => {
    const found = (await read(agency, reportId)).parts.find((part) => part.key === key);
    if (!found) throw new Error(`no ${key}`);
    return found;
  };
  const save = async (agency: string, reportId: string, key: string, content: object) =>
    province.as(agency, ['operator'], savePart, {
      reportId,
      key,
      version: (await partOf(agency, reportId, key)).version,
      ...content,
    });
  /** Everything a form asks for is written; the named parts as the test wants them. */
  const sends = async (agency: string, contents: Readonly<Record<string, object>>): Promise<string> => {
    const { id: occurrenceId } = await province.work(agency);
    const { id } = await province.as(agency, ['operator'], openReport, { occurrenceId });
    for (const part of (await read(agency, id)).parts) {
      const empty = part.kind === 'figure' && part.value === null && part.provenance?.kind !== 'computed';
      const filler = part.kind === 'text' ? { text: `Lời của ${agency}.` } : empty ? { value: 12 } : null;
      const content = contents[part.key] ?? filler;
      if (content) await save(agency, id, part.key, { reason: 'Số của đơn vị', ...content });
    }
    await province.sent(agency, id);
    reports.set(agency, id);
    return id;
  };
  const trace = (agency: string, key: string) =>
    province.as(agency, ['operator'], traceFigure, { reportId: consolidated, key });
  const reportOf = (agency: string): string => reports.get(agency) ?? '';

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
    ({ roundId } = await province.work('so-y-te'));
  }, 120_000);
  afterAll(() => province.database.close());

  it('chưa cơ quan nào gửi thì chưa có gì để tổng hợp; cơ quan không nhận báo cáo không tổng hợp được', async () => {
    await expect(province.as(RECIPIENT, ['operator'], consolidateRound, { roundId })).rejects.toMatchObject({
      code: 'reports.nothing_to_consolidate',
    });
    await expect(province.as('so-y-te', ['operator'], consolidateRound, { roundId })).rejects.toMatchObject({
      code: 'reports.not_consolidator',
    });
  });

  it('số tổng hợp bằng đúng tổng các báo cáo đã gửi, và truy ngược được đến từng cơ quan', async () => {
    await sends('so-y-te', {
      [NEWS]: { value: 30 },
      [WORDS]: { text: 'Sở Y tế đã ban hành 5 văn bản. Còn 2 đơn vị chậm.' },
      'kho-khan': {
        issues: [{ theme: 'medical', difficulty: 'Thiếu thuốc ở trạm y tế', proposal: 'Cấp bổ sung' }],
      },
    });
    await sends('so-noi-vu', { [NEWS]: { value: 12 } });
    ({ id: consolidated } = await province.as(RECIPIENT, ['operator'], consolidateRound, { roundId }));
    expect((await partOf(RECIPIENT, consolidated, SUM)).value).toBe(42);
    const traced = await trace(RECIPIENT, SUM);
    expect(traced).toMatchObject({ value: 42, unit: 'tin, bài', provenance: { kind: 'gathered' } });
    expect(traced.shares.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(42);
    expect(new Set(traced.shares.map(({ reportId, value }) => `${reportId} ${value}`))).toEqual(
      new Set([`${reportOf('so-y-te')} 30`, `${reportOf('so-noi-vu')} 12`]),
    );
    expect(
      traced.shares.every(({ signer, submittedAt, provenance }) => signer && submittedAt && provenance),
    ).toBe(true);
    const missing = traced.missing.map(({ id }) => id);
    expect(missing).toContain(province.agencyId('so-tai-chinh'));
    expect(missing).not.toContain(province.agencyId('so-y-te'));
  });

  it('lập lần thứ hai vẫn là báo cáo đã có', async () => {
    const again = await province.as(RECIPIENT, ['operator'], consolidateRound, { roundId });
    expect(again.id).toBe(consolidated);
  });

  it('báo cáo gửi sau thấy ngay trong số tổng hợp và trong bảng theo cơ quan', async () => {
    await sends('so-tai-chinh', { [NEWS]: { value: 8 } });
    const report = await read(RECIPIENT, consolidated);
    expect(report.parts.find(({ key }) => key === SUM)?.value).toBe(50);
    const rows = report.agencyRows['pl-hoat-dong'] ?? [];
    expect(rows.map(({ cells }) => cells['tin-bai']).toSorted()).toEqual([12, 30, 8]);
    expect(rows.map(({ agency }) => agency.name)).toEqual(
      rows.map(({ agency }) => agency.name).toSorted(new Intl.Collator('vi').compare),
    );
  });

  it('báo cáo bị trả lại không được tính cho đến khi gửi lại; bản sau thay bản trước', async () => {
    const reportId = reportOf('so-tai-chinh');
    await province.as(RECIPIENT, ['focal-point'], returnReport, {
      reportId,
      version: await province.version('so-tai-chinh', reportId),
      reason: 'Số tin, bài chưa đúng',
      remarks: [{ key: NEWS, text: 'Thiếu quý II' }],
    });
    expect((await partOf(RECIPIENT, consolidated, SUM)).value).toBe(42);
    expect((await trace(RECIPIENT, SUM)).missing.map(({ id }) => id)).toContain(
      province.agencyId('so-tai-chinh'),
    );
    await save('so-tai-chinh', reportId, NEWS, { value: 10 });
    await province.sent('so-tai-chinh', reportId);
    expect((await partOf(RECIPIENT, consolidated, SUM)).value).toBe(52);
  });

  it('cơ quan đang tự sửa báo cáo đã gửi: bản đã gửi vẫn được tính đến khi gửi bản mới', async () => {
    const reportId = reportOf('so-noi-vu');
    await province.as('so-noi-vu', ['operator'], reviseReport, {
      reportId,
      version: await province.version('so-noi-vu', reportId),
      reason: 'Bổ sung tin, bài',
    });
    await save('so-noi-vu', reportId, NEWS, { value: 15 });
    expect((await partOf(RECIPIENT, consolidated, SUM)).value).toBe(52);
    await province.sent('so-noi-vu', reportId);
    expect((await partOf(RECIPIENT, consolidated, SUM)).value).toBe(55);
    expect((await trace(RECIPIENT, SUM)).shares.find((share) => share.reportId === reportId)).toMatchObject({
      revision: 2,
      value: 15,
    });
  });

  it('lời của cơ quan rút gọn vẫn ghi ai nói; cơ quan gửi bản mới thì báo có thay đổi và không mất bản rút gọn', async () => {
    const part = await partOf(RECIPIENT, consolidated, WORDS);
    const health = part.excerpts.find(({ reportId }) => reportId === reportOf('so-y-te'));
    expect(health).toMatchObject({
      agency: { id: province.agencyId('so-y-te') },
      text: 'Sở Y tế đã ban hành 5 văn bản. Còn 2 đơn vị chậm.',
      changed: false,
    });
    const short = part.excerpts.map((one) =>
      one === health ? { ...one, text: 'Đã ban hành 5 văn bản.' } : one,
    );
    await save(RECIPIENT, consolidated, WORDS, { text: '', excerpts: short });
    const reportId = reportOf('so-y-te');
    await province.as('so-y-te', ['operator'], reviseReport, {
      reportId,
      version: await province.version('so-y-te', reportId),
      reason: 'Cập nhật',
    });
    await save('so-y-te', reportId, WORDS, { text: 'Sở Y tế đã ban hành 6 văn bản.' });
    await province.sent('so-y-te', reportId);
    const after = (await partOf(RECIPIENT, consolidated, WORDS)).excerpts.find(
      (one) => one.reportId === reportId,
    );
    expect(after).toMatchObject({
      agency: { id: province.agencyId('so-y-te') },
      original: 'Sở Y tế đã ban hành 6 văn bản.',
      text: 'Đã ban hành 5 văn bản.',
      revision: 2,
      changed: true,
    });
  });

  it('người gửi lời không thể bị đổi qua trình duyệt', async () => {
    const part = await partOf(RECIPIENT, consolidated, WORDS);
    const forged = part.excerpts.map((one) => ({
      ...one,
      agency: { id: province.agencyId('so-tai-chinh'), name: 'Kẻ khác' },
      original: 'Lời bịa',
    }));
    await save(RECIPIENT, consolidated, WORDS, { excerpts: forged });
    const after = await partOf(RECIPIENT, consolidated, WORDS);
    expect(after.excerpts.map(({ agency, original }) => [agency, original])).toEqual(
      part.excerpts.map(({ agency, original }) => [agency, original]),
    );
  });

  it('vướng mắc gom theo nhóm vấn đề, mỗi vướng mắc giữ tên cơ quan nêu', async () => {
    const { excerpts } = await partOf(RECIPIENT, consolidated, 'kho-khan');
    expect(excerpts).toMatchObject([
      {
        theme: 'medical',
        agency: { id: province.agencyId('so-y-te') },
        original: 'Thiếu thuốc ở trạm y tế\nĐề xuất, kiến nghị: Cấp bổ sung',
      },
    ]);
  });

  it('tỷ lệ tổng hợp nằm giữa tỷ lệ thấp nhất và cao nhất, nghiêng về nơi đông dân', async () => {
    await sends('ubnd-xa-23293', {
      'tham-gia.bhyt-nguoi.thuc-hien': { value: 27_000 },
      'tham-gia.dan-so.thuc-hien': { value: 30_000 },
    });
    await sends('ubnd-xa-23284', {
      'tham-gia.bhyt-nguoi.thuc-hien': { value: 9_600 },
      'tham-gia.dan-so.thuc-hien': { value: 10_000 },
    });
    expect((await partOf(RECIPIENT, consolidated, RATE)).value).toBe(91.5);
    expect((await trace(RECIPIENT, RATE)).shares.flatMap(({ weight }) => weight ?? []).toSorted()).toEqual([
      10_000, 30_000,
    ]);
  });

  it('cơ quan gửi báo cáo không xem được báo cáo tổng hợp và phần của cơ quan khác', async () => {
    await expect(trace('so-y-te', SUM)).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(read('so-y-te', consolidated)).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(
      province.as('so-y-te', ['operator'], traceFigure, { reportId: reportOf('so-noi-vu'), key: NEWS }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('tình hình thực hiện của từng cơ quan bằng đúng số đếm nhiệm vụ trong kỳ', async () => {
    const { carryingOut } = await read(RECIPIENT, consolidated);
    const sums = (of: readonly { due: number; onTime: number; late: number; open: number }[]) =>
      of.reduce(
        (all, { due, onTime, late, open }) =>
          all.map((one, at) => one + ([due, onTime, late, open][at] ?? 0)),
        [0, 0, 0, 0],
      );
    const { rows } = await province.database.owner.query<{ counted: number }>(
      `select count(*)::int as counted from occurrences where state <> 'cancelled' and due_on between '2026-01-01' and '2026-06-30'
         and $1 = any (party_ids) and due_on < '2026-07-02'`,
      [province.agencyId(RECIPIENT)],
    );
    expect(carryingOut?.agencies.length).toBeGreaterThan(0);
    expect(sums(carryingOut?.agencies ?? [])).toEqual(sums(carryingOut?.clauses ?? []));
    expect(sums(carryingOut?.agencies ?? [])[0]).toBe(rows[0]?.counted);
  });

  it('tệp Word và PDF mở lại bằng chương trình khác có đủ đề mục, số liệu, người nói và phụ lục', async () => {
    const health = (await read('so-y-te', reportOf('so-y-te'))).agency.name;
    for (const format of ['docx', 'pdf']) {
      const file = await province.as(RECIPIENT, ['operator'], reportFile, { reportId: consolidated, format });
      const reading = await readDocument(file.bytes, file.name);
      const text = reading.ok ? reading.value.text.replace(/\s+/gu, '') : '';
      const said = [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'BẢO HIỂM XÃ HỘI TỈNH QUẢNG NGÃI',
        'BÁO CÁO',
        '(6 tháng đầu năm 2026)',
        'Kính gửi: Ủy ban nhân dân tỉnh',
        'Căn cứ Quyết định số 25/2024/QĐ-UBND ngày 13 tháng 5 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum',
        'Đã ban hành 5 văn bản.',
        `${health}:`,
        'Thiếu thuốc ở trạm y tế',
        'Phụ lục I',
        '91,5',
      ].map((words) => words.replace(/\s+/gu, ''));
      expect(said.filter((words) => !text.includes(words))).toEqual([]);
    }
  });

  it('báo cáo tổng hợp đã gửi không đổi theo báo cáo gửi sau; nơi nhận truy được từng số dù không nhận báo cáo thành phần', async () => {
    await fillConsolidated(province, consolidated);
    const before = (await partOf(RECIPIENT, consolidated, SUM)).value;
    const proposed = await province.as(RECIPIENT, ['operator'], proposeReport, {
      reportId: consolidated,
      version: await province.version(RECIPIENT, consolidated),
    });
    await sends('so-tu-phap', { [NEWS]: { value: 1_000 } });
    await province.as(RECIPIENT, ['approver'], submitReport, {
      reportId: consolidated,
      version: proposed.version,
    });
    const traced = await trace(ABOVE, SUM);
    expect(traced.value).toBe(before);
    expect(traced.shares.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(before);
    expect(traced.shares.map(({ agency }) => agency.id)).not.toContain(province.agencyId('so-tu-phap'));
    await expect(read(ABOVE, reportOf('so-y-te'))).rejects.toMatchObject({ code: 'platform.not_found' });
    const seen = await read(ABOVE, consolidated);
    expect(seen.agencyRows['pl-hoat-dong']?.length).toBe(traced.shares.length);
    expect(seen.carryingOut).not.toBeNull();
  });
});
