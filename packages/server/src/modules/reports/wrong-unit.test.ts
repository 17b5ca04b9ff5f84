import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { getReport } from './use-cases/get-report.ts';
import { openReport } from './use-cases/open-report.ts';
import { savePart } from './use-cases/save-part.ts';

const AGENCY = 'so-tai-chinh';
const PEOPLE = 'so-lieu.nguoi-du-tuyen-truyen.trong-ky';
const YEAR_AGO = { duty: 'd24.1#1', period: '2025-H1' } as const;

describe('Con số nhập sai đơn vị', () => {
  let province: ReportingProvince;
  let reportId = '';

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
    const before = await province.written(AGENCY, YEAR_AGO);
    await write(before, PEOPLE, 1_200);
    await province.sent(AGENCY, before);
    const { id: occurrenceId } = await province.work(AGENCY);
    reportId = (await province.as(AGENCY, ['operator'], openReport, { occurrenceId })).id;
  });
  afterAll(() => province.database.close());

  const read = async (id: string, key: string) =>
    (await province.as(AGENCY, ['operator'], getReport, { reportId: id })).parts.find(
      (one) => one.key === key,
    );
  const write = async (id: string, key: string, value: number, reason = '') =>
    province.as(AGENCY, ['operator'], savePart, {
      reportId: id,
      key,
      version: (await read(id, key))?.version,
      value,
      reason,
    });

  it('gấp nghìn lần kỳ trước: hỏi lại, nêu gấp mấy lần; số cũ còn nguyên', async () => {
    await write(reportId, PEOPLE, 1_300);
    await expect(write(reportId, PEOPLE, 1_300_000)).rejects.toMatchObject({
      code: 'reports.unit_suspect',
      params: { times: 1_083, before: 1_200 },
    });
    expect((await read(reportId, PEOPLE))?.value).toBe(1_300);
  });

  it('đúng là nhiều như vậy thì ghi lý do là được, lý do được giữ', async () => {
    await write(reportId, PEOPLE, 9_000, 'Chiến dịch ra quân toàn tỉnh');
    expect(await read(reportId, PEOPLE)).toMatchObject({
      value: 9_000,
      reason: 'Chiến dịch ra quân toàn tỉnh',
    });
  });
});
