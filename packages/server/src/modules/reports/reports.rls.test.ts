import type { Actor, Role } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from './reports.fixtures.ts';
import { getReport } from './use-cases/get-report.ts';
import { savePart } from './use-cases/save-part.ts';

const OWNER = 'so-y-te';
const STRANGER = 'so-tai-chinh';
const TABLES = [
  'reports',
  'report_parts',
  'report_revisions',
  'report_remarks',
  'report_issues',
  'report_settlements',
] as const;

describe('Ai thấy báo cáo nào: nháp chỉ cơ quan soạn, bản đã gửi thêm nơi nhận và người xem toàn tỉnh', () => {
  let province: ReportingProvince;
  let draft = '';
  let sent = '';

  beforeAll(async () => {
    province = await reportingProvince('2026-07-02T03:00:00Z');
    draft = await province.written('so-noi-vu');
    sent = await province.written(OWNER);
    const { version } = await partOf(OWNER, sent, 'kho-khan');
    await province.as(OWNER, ['operator'], savePart, {
      reportId: sent,
      key: 'kho-khan',
      version,
      issues: [{ theme: 'data', difficulty: 'Dữ liệu chậm', proposal: 'Kết nối' }],
    });
    await province.sent(OWNER, sent);
  });
  afterAll(() => province.database.close());

  const partOf = async (agency: string, reportId: string, key: string) => {
    const { parts } = await province.as(agency, ['operator'], getReport, { reportId });
    const found = parts.find((part) => part.key === key);
    if (!found) throw new Error(`no part ${key}`);
    return found;
  };
  const rows = (actor: Actor, table: (typeof TABLES)[number]): Promise<number> =>
    inTransactionAs(province.database.pool, actor, async (tx) => {
      const statements = {
        reports: sql`select count(*)::int as n from reports`,
        report_parts: sql`select count(*)::int as n from report_parts`,
        report_revisions: sql`select count(*)::int as n from report_revisions`,
        report_remarks: sql`select count(*)::int as n from report_remarks`,
        report_settlements: sql`select count(*)::int as n from report_settlements`,
        report_issues: sql`select count(*)::int as n from report_issues`,
      };
      return (await tx.get<{ n: number }>(statements[table])).n;
    });
  const person = (agency: string, ...roles: Role[]): Actor => province.person(agency, ...roles);

  it('nơi nhận không thấy phần nào của bản đang viết, kể cả bằng câu lệnh', async () => {
    expect(await rows(person(RECIPIENT, 'approver'), 'report_parts')).toBe(0);
    expect(await rows(person('ubnd-tinh', 'leader'), 'report_parts')).toBe(0);
    expect(await rows(person('ubnd-tinh', 'province-admin'), 'report_parts')).toBe(0);
    expect(await rows(person(OWNER, 'operator'), 'report_parts')).toBeGreaterThan(10);
  });

  it.each(TABLES)('cơ quan ngoài cuộc không thấy dòng nào của %s', async (table) => {
    expect(await rows(person(STRANGER, 'operator', 'approver'), table)).toBe(0);
  });

  it('bản đã gửi: nơi nhận và lãnh đạo tỉnh đọc được, nháp thì không', async () => {
    for (const [agency, role] of [
      [RECIPIENT, 'operator'],
      ['ubnd-tinh', 'leader'],
    ] as const) {
      const seen = await province.as(agency, [role], getReport, { reportId: sent });
      expect(seen.parts.find(({ key }) => key === 'chi-dao')?.text).toBe(
        'Nội dung phần chi-dao của so-y-te.',
      );
      await expect(province.as(agency, [role], getReport, { reportId: draft })).rejects.toMatchObject({
        code: 'platform.not_found',
      });
    }
    await expect(province.as(STRANGER, ['operator'], getReport, { reportId: sent })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('nơi nhận không sửa được nội dung, không thêm bản, không sửa bản đã gửi', async () => {
    const { version } = await partOf(RECIPIENT, sent, 'chi-dao');
    await expect(
      province.as(RECIPIENT, ['operator'], savePart, { reportId: sent, key: 'chi-dao', version, text: 'x' }),
    ).rejects.toMatchObject({ code: 'platform.forbidden' });
    const recipient = person(RECIPIENT, 'approver');
    const write = (statement: ReturnType<typeof sql>) =>
      inTransactionAs(province.database.pool, recipient, (tx) => tx.run(statement));
    await expect(
      write(sql`insert into report_revisions (tenant_id, report_id, revision, parts, filled, required, sha256, approved_by, submitted_at)
        values (${province.tenantId}, ${sent}, 9, '[]', 0, 0, 'x', 'x', now())`),
    ).rejects.toThrow('row-level security');
    await expect(write(sql`update report_revisions set sha256 = 'x'`)).rejects.toThrow('permission denied');
    expect(await write(sql`delete from report_parts`)).toBe(0);
  });

  it('cơ quan khác không nhận xét lên báo cáo không gửi cho mình', async () => {
    const stranger = person(STRANGER, 'approver');
    await expect(
      inTransactionAs(province.database.pool, stranger, (tx) =>
        tx.run(sql`insert into report_remarks (tenant_id, report_id, revision, key, text, made_by, agency_id)
          values (${province.tenantId}, ${sent}, 1, 'chi-dao', 'x', 'x', ${province.agencyId(STRANGER)})`),
      ),
    ).rejects.toThrow('row-level security');
  });

  it('cơ quan không nhận báo cáo nào trong hai báo cáo thì không thống nhất được số của chúng, kể cả bằng câu lệnh', async () => {
    const [first, second] = [draft, sent].toSorted();
    for (const agency of [STRANGER, OWNER])
      await expect(
        inTransactionAs(province.database.pool, person(agency, 'approver'), (tx) =>
          tx.run(sql`insert into report_settlements (tenant_id, report_id, key, value, other_report_id, other_key, other_value, counts, reason,
              agency_id, settled_by, settled_at)
            values (${province.tenantId}, ${first}, 'x', 1, ${second}, 'x', 2, 'this', 'x', ${province.agencyId(agency)}, 'x', now())`),
        ),
      ).rejects.toThrow('row-level security');
  });

  it('vướng mắc đi đến Sở Y tế theo KT25; nơi nhận báo cáo cũng đọc được', async () => {
    expect(await rows(person(RECIPIENT, 'operator'), 'report_issues')).toBe(1);
    expect(await rows(person('so-y-te', 'operator'), 'report_issues')).toBe(1);
  });
});
