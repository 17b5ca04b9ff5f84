import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../platform/installation/root.ts';
import { stateFigures } from '../coverage/index.ts';
import { loadIndicators } from '../indicators/index.ts';
import { reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { getReport } from './use-cases/get-report.ts';
import { openReport } from './use-cases/open-report.ts';
import { refreshReport } from './use-cases/refresh-report.ts';
import { savePart } from './use-cases/save-part.ts';

const WARD = 'ubnd-xa-23284';
const UNIT = '2025:23284';
const PEOPLE = 'tham-gia.bhyt-nguoi.thuc-hien';
const RATE = 'tham-gia.bhyt-ty-le.thuc-hien';

describe('Số liệu trong báo cáo: từ đâu ra, ai đã nói khác', () => {
  let province: ReportingProvince;

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
    await loadIndicators(province.database.services, province.system, join(ROOT, 'db/reference'));
    for (const [month, value] of [
      ['2025-12', 21_000],
      ['2026-06', 22_500],
    ] as const)
      await stated(month, value);
  }, 120_000);
  afterAll(() => province.database.close());

  const stated = (month: string, value: number, reason = '') =>
    stateFigures(
      province.database.services,
      {
        stating: province.person(WARD, 'approver', 'operator'),
        accepting: province.person('bhxh-tinh', 'approver'),
      },
      {
        unit: UNIT,
        month,
        asOf: `${month}-28`,
        reason,
        cells: [{ unit: UNIT, series: 'bhyt-nguoi', value }],
      },
    );
  const opened = async (agency: string): Promise<string> => {
    const { id: occurrenceId } = await province.work(agency);
    return (await province.as(agency, ['operator'], openReport, { occurrenceId })).id;
  };
  const partOf = async (agency: string, reportId: string, key: string) => {
    const { parts } = await province.as(agency, ['operator'], getReport, { reportId });
    const found = parts.find((part) => part.key === key);
    if (!found) throw new Error(`no part ${key}`);
    return found;
  };
  const save = async (agency: string, reportId: string, key: string, content: object) =>
    province.as(agency, ['operator'], savePart, {
      reportId,
      key,
      version: (await partOf(agency, reportId, key)).version,
      ...content,
    });

  it('số người tham gia của phường điền sẵn từ số liệu tháng cuối kỳ, nêu bản, ngày duyệt và số của kỳ trước', async () => {
    const part = await partOf(WARD, await opened(WARD), PEOPLE);
    expect(part).toMatchObject({
      value: 22_500,
      found: 22_500,
      before: 21_000,
      provenance: { kind: 'indicator', asOf: '2026-06-28', estimated: false, submission: { version: 1 } },
    });
    expect(part.provenance?.text).toBe(
      'Số liệu tháng 6/2026, bản 1, Ủy ban nhân dân phường Đăk Cấm, duyệt 02/07/2026',
    );
    expect(part.provenance?.href).toBe('/chi-tieu/2025%3A23284?indicator=bhyt-dan-so&month=2026-06');
  });

  it('ô tỷ lệ tự tính từ số người và dân số, không lưu riêng', async () => {
    const reportId = await opened(WARD);
    const [people, whole, rate] = [
      await partOf(WARD, reportId, PEOPLE),
      await partOf(WARD, reportId, 'tham-gia.dan-so.thuc-hien'),
      await partOf(WARD, reportId, RATE),
    ];
    expect(rate).toMatchObject({ provenance: { kind: 'computed' } });
    expect(rate.value).toBe(Math.round(((people.value ?? 0) / (whole.value ?? 1)) * 10_000) / 100);
  });

  it('ghi số khác số hệ thống tìm được phải có lý do, và cả hai số cùng hiện; ghi lại đúng số cũ thì hết ghi đè', async () => {
    const reportId = await opened(WARD);
    await expect(save(WARD, reportId, PEOPLE, { value: 22_610 })).rejects.toMatchObject({
      code: 'reports.override_reason_needed',
      params: { found: '22.500' },
    });
    await save(WARD, reportId, PEOPLE, { value: 22_610, reason: 'Tính cả 110 người mới cấp thẻ' });
    expect(await partOf(WARD, reportId, PEOPLE)).toMatchObject({
      value: 22_610,
      found: 22_500,
      reason: 'Tính cả 110 người mới cấp thẻ',
    });
    await save(WARD, reportId, PEOPLE, { value: 22_500 });
    expect(await partOf(WARD, reportId, PEOPLE)).toMatchObject({ value: 22_500, reason: '' });
  });

  it('đọc lại số liệu: số mới thay số cũ, số người đã ghi đè vẫn giữ', async () => {
    const reportId = await opened(WARD);
    await save(WARD, reportId, PEOPLE, { value: 22_610, reason: 'Đã đối chiếu' });
    await stated('2026-06', 22_400, 'Đếm lại');
    const version = await province.version(WARD, reportId);
    const { changed } = await province.as(WARD, ['operator'], refreshReport, { reportId, version });
    expect(changed).toContain(PEOPLE);
    expect(await partOf(WARD, reportId, PEOPLE)).toMatchObject({
      value: 22_610,
      found: 22_400,
      provenance: { submission: { version: 2 } },
    });
  });

  it('số chưa có trong hệ thống nói rõ là chưa có, không tự bịa', async () => {
    const part = await partOf('ubnd-xa-23293', await opened('ubnd-xa-23293'), PEOPLE);
    expect([part.value, part.found]).toEqual([null, null]);
    expect(part.provenance?.text).toBe('Chưa có số liệu của kỳ này và 6 tháng trước');
  });
});

describe('Hai quy chế hỏi cùng một số', () => {
  let province: ReportingProvince;
  const KT25 = { duty: 'd24.1#2', period: '2025' };
  const KT210 = { duty: 'r4.2.g2#1', period: '2025' };
  const NEWS = 'so-lieu.tin-bai.trong-ky';

  beforeAll(async () => {
    province = await reportingProvince('2025-12-10T03:00:00Z', 'kontum-25-2024', 'kontum-210-2023');
  });
  afterAll(() => province.database.close());

  const opened = async (round: { duty: string; period: string }): Promise<string> => {
    const { id: occurrenceId } = await province.work('so-noi-vu', round);
    return (await province.as('so-noi-vu', ['operator'], openReport, { occurrenceId })).id;
  };
  const partOf = async (reportId: string) => {
    const { parts } = await province.as('so-noi-vu', ['operator'], getReport, { reportId });
    return parts.find(({ key }) => key === NEWS);
  };
  const save = async (reportId: string, content: object) =>
    province.as('so-noi-vu', ['operator'], savePart, {
      reportId,
      key: NEWS,
      version: (await partOf(reportId))?.version,
      ...content,
    });

  it('ghi một lần, dùng ở cả hai báo cáo cùng kỳ, nói rõ lấy từ báo cáo nào', async () => {
    const first = await opened(KT25);
    await save(first, { value: 34 });
    const second = await opened(KT210);
    expect(await partOf(second)).toMatchObject({
      value: 34,
      provenance: { kind: 'shared', href: `/bao-cao/${first}` },
    });
    expect((await partOf(second))?.provenance?.text).toContain('(KT25) cùng kỳ');
  });

  it('sửa ở báo cáo này thì báo cáo kia đang soạn theo ngay; nói khác ở báo cáo kia phải có lý do', async () => {
    const [first, second] = [await opened(KT25), await opened(KT210)];
    await save(first, { value: 36 });
    expect((await partOf(second))?.value).toBe(36);
    await expect(save(second, { value: 40 })).rejects.toMatchObject({
      code: 'reports.override_reason_needed',
    });
    await save(second, { value: 40, reason: 'Tính cả tin của đơn vị trực thuộc' });
    expect(await partOf(second)).toMatchObject({ value: 40, found: 36 });
  });

  it('số nhiệm vụ đến hạn đếm từ lịch của chính cơ quan, có đường mở danh sách', async () => {
    const { parts } = await province.as('so-noi-vu', ['operator'], getReport, {
      reportId: await opened(KT25),
    });
    const [due, open] = ['nv-den-han', 'nv-con-phai-lam'].map((row) =>
      parts.find(({ key }) => key === `thuc-hien.${row}.trong-ky`),
    );
    // The six-month report of the same regulation was due on 04/7 and never sent.
    expect([due?.value, open?.value]).toEqual([1, 1]);
    expect(due?.provenance).toMatchObject({
      kind: 'measure',
      asOf: '2025-12-10',
      estimated: true,
      text: 'Số nhiệm vụ theo KT25 đến hạn từ 01/01/2025 đến 10/12/2025',
    });
    expect(due?.provenance?.href).toContain('/nhiem-vu?regulation=');
  });

  it('số năm chưa hết năm là số ước', async () => {
    const detail = await province.as('so-noi-vu', ['operator'], getReport, { reportId: await opened(KT25) });
    expect([detail.dataAsOf, detail.estimated]).toEqual(['2025-12-10', true]);
  });
});
