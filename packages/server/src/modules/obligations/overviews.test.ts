import { Command } from 'commander';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandLine } from '../../platform/cli/command-line.ts';
import { Refusal } from '../../platform/refusal.ts';
import { run } from '../../platform/use-case.ts';
import { addObligationsCommands } from './cli/obligations.commands.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import {
  listCalendarFeeds,
  makeCalendarFeed,
  readCalendarFeed,
  revokeCalendarFeed,
} from './use-cases/calendar-feeds.ts';
import { exportOccurrences } from './use-cases/export-occurrences.ts';
import { listUnresolved } from './use-cases/list-unresolved.ts';
import { listOccurrencesUseCase } from './use-cases/list-occurrences.ts';
import { listNoticesOfAgency } from './use-cases/read-notices.ts';
import { forgetView, keepView, listSavedViews } from './use-cases/saved-views.ts';
import { showCalendar } from './use-cases/show-calendar.ts';
import { showDesk } from './use-cases/show-desk.ts';
import { exportMatrix, showMatrix } from './use-cases/show-matrix.ts';
import { sweepObligations } from './use-cases/sweep-obligations.ts';

describe('Lịch, ma trận, bảng tính, bộ lọc và lịch chia sẻ', () => {
  let p: PlannedProvince;
  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-12-10T03:00:00.000Z');
    await run(p.database.services, sweepObligations, p.system, {});
  });
  afterAll(() => p.database.close());

  const year = { from: '2026-01-01', to: '2026-12-31' };
  const cells = async (bytes: Uint8Array): Promise<unknown[][]> =>
    (await readXlsx(bytes)).sheets[0]?.rows ?? [];

  it('lịch đếm đúng số việc từng ngày như danh sách, kể cả khi chỉ cần số đếm', async () => {
    const who = p.worker('so-noi-vu');
    const { services } = p.database;
    const { days } = await run(services, showCalendar, who, year);
    const day = days.find((one) => one.day === '2026-12-19');
    const { items } = await run(services, listOccurrencesUseCase, who, {
      dueFrom: '2026-12-19',
      dueTo: '2026-12-19',
      limit: 200,
    });
    expect(day?.total).toBe(items.length);
    expect(day?.items.length).toBe(Math.min(6, items.length));
    const counts = await run(services, showCalendar, who, { ...year, detail: 'false' });
    expect(counts.days.map(({ total }) => total)).toEqual(days.map(({ total }) => total));
    expect(counts.days.every(({ items: few }) => few.length === 0)).toBe(true);
    await expect(
      run(services, showCalendar, who, { from: '2026-01-01', to: '2027-12-31' }),
    ).rejects.toMatchObject({
      code: 'obligations.range_too_long',
    });
  });

  it('bàn làm việc nhẹ: mỗi ô tối đa 8 dòng, con số là số thật', async () => {
    const who = p.worker('bhxh-tinh');
    const desk = await run(p.database.services, showDesk, who, {});
    for (const { count, items } of [desk.dueSoon, desk.overdue, desk.toAccept, desk.myParts]) {
      expect(items.length).toBe(Math.min(8, count));
    }
    const { rows } = await p.database.owner.query<{ count: number }>(
      "select count(*)::int as count from occurrences where lead_agency_id = $1 and state in ('open', 'upcoming', 'waiting', 'returned') and due_on < '2026-12-10'",
      [who.agencyId],
    );
    expect(desk.overdue.count).toBe(rows[0]?.count);
  });

  it('ma trận theo kỳ và theo nhiệm vụ cộng lại như nhau', async () => {
    const leader = p.person('ubnd-tinh', 'leader');
    const sum = async (by: 'duty' | 'period'): Promise<number[]> => {
      const { cells: all } = await run(p.database.services, showMatrix, leader, { ...year, by });
      return (['onTime', 'late', 'overdue', 'open'] as const).map((key) =>
        all.reduce((total, cell) => total + cell[key], 0),
      );
    };
    const byDuty = await sum('duty');
    expect(byDuty.reduce((a, b) => a + b)).toBeGreaterThan(100);
    expect(await sum('period')).toEqual(byDuty);
  });

  it('bảng tính của danh sách và của ma trận có tiêu đề, ngày số liệu và đủ dòng', async () => {
    const { services } = p.database;
    const who = p.worker('so-noi-vu');
    const listed = await run(services, listOccurrencesUseCase, who, {
      role: 'lead',
      dueTo: '2026-12-31',
      limit: 200,
    });
    const rows = await cells(
      (await run(services, exportOccurrences, who, { role: 'lead', dueTo: '2026-12-31' })).bytes,
    );
    expect(rows[0]?.[0]).toBe('DANH SÁCH NHIỆM VỤ');
    const header = rows.findIndex((row) => row[0] === 'Căn cứ');
    expect(rows.slice(1, header).flat()).toContain('Số liệu ngày 10/12/2026');
    expect(rows.length - header - 1).toBe(listed.items.length);
    const matrix = await cells((await run(services, exportMatrix, who, year)).bytes);
    const shown = await run(services, showMatrix, who, year);
    expect(matrix.filter((row) => typeof row[3] === 'number').length).toBe(shown.cells.length);
  });

  it('nhiệm vụ chưa rõ cơ quan chủ trì được liệt kê, không sinh việc', async () => {
    const { owner, services } = p.database;
    const { rows } = await owner.query<{ duty_id: string }>(
      "select duty_id from duty_parties where role = 'lead' limit 1",
    );
    const dutyId = rows[0]?.duty_id;
    const admin = p.person('ubnd-tinh', 'province-admin');
    const before = (await run(services, listUnresolved, admin, {})).items.length;
    await owner.query(
      "update duty_parties set agency_id = null, group_code = null where role = 'lead' and duty_id = $1",
      [dutyId],
    );
    const { items } = await run(services, listUnresolved, admin, {});
    expect(items.length).toBe(before + 1);
    expect(items.find((item) => item.dutyId === dutyId)?.printed.length).toBeGreaterThan(0);
    await expect(run(services, listUnresolved, p.worker('so-noi-vu'), {})).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
  });

  it('bộ lọc đã lưu là của riêng từng người; cùng tên thì thay', async () => {
    const { services } = p.database;
    const [me, other] = [p.worker('so-noi-vu'), p.worker('so-noi-vu')];
    const view = { page: 'occurrences', name: 'Quá hạn', query: 'timeliness=overdue' };
    const { id } = await run(services, keepView, me, view);
    const again = await run(services, keepView, me, { ...view, query: 'timeliness=escalated' });
    expect(again).toEqual({ ...view, id, query: 'timeliness=escalated' });
    expect((await run(services, listSavedViews, me, { page: 'occurrences' })).items).toEqual([again]);
    expect((await run(services, listSavedViews, other, {})).items).toEqual([]);
    await expect(run(services, forgetView, other, { id })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    await run(services, forgetView, me, { id });
    expect((await run(services, listSavedViews, me, {})).items).toEqual([]);
  });

  it('địa chỉ lịch chỉ chủ của nó thấy và thu hồi được; địa chỉ đoán mò không mở gì', async () => {
    const { services, owner } = p.database;
    const [me, other] = [p.worker('bhxh-tinh'), p.worker('bhxh-tinh')];
    await owner.query(
      "insert into users (tenant_id, id, agency_id, username, name) values ($1, $2, $3, 'xem.lich', 'Người xem lịch')",
      [p.tenantId, me.id, me.agencyId],
    );
    const feed = await run(services, makeCalendarFeed, me, { scope: 'person' });
    expect((await run(services, listCalendarFeeds, other, {})).items).toEqual([]);
    await expect(run(services, revokeCalendarFeed, other, { id: feed.id })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    const token = feed.url.split('/').at(-2) ?? '';
    const { rows } = await owner.query<{ token_sha256: string }>('select token_sha256 from calendar_feeds');
    expect(rows.map((row) => row.token_sha256)).not.toContain(token);
    const read = async (secret: string): Promise<string> =>
      Buffer.from(
        (await run(services, readCalendarFeed, { ...other, id: '' }, { token: secret })).bytes,
      ).toString();
    const text = await read(token);
    expect(text.match(/UID:/g)?.length).toBeGreaterThan(30);
    expect(await read(token).then((once) => once.match(/UID:.*/g))).toEqual(text.match(/UID:.*/g));
    expect(text).toMatch(/BEGIN:VALARM/);
    await expect(read('x'.repeat(43))).rejects.toMatchObject({ code: 'platform.not_found' });
    await owner.query('update users set disabled_at = now() where id = $1', [me.id]);
    await expect(read(token)).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('thông báo chỉ cơ quan được gửi đọc được', async () => {
    const { services } = p.database;
    const own = await run(services, listNoticesOfAgency, p.worker('so-tu-phap'), { limit: 100 });
    const other = await run(services, listNoticesOfAgency, p.worker('so-noi-vu'), { limit: 100 });
    expect(own.items.length).toBeGreaterThan(0);
    const ids = new Set(own.items.map(({ id }) => id));
    expect(other.items.some(({ id }) => ids.has(id))).toBe(false);
  });
});

describe('Lịch của một gói văn bản trên dòng lệnh', () => {
  const calendar = async (...words: string[]): Promise<{ due: string | null; [key: string]: unknown }[]> => {
    let printed: unknown;
    const program = new Command().exitOverride();
    const closed = (): never => {
      throw new Error('the calendar of a pack needs no database');
    };
    const line: CommandLine = {
      installed: () => false,
      services: closed,
      operator: closed,
      run: closed,
      print: (value) => (printed = value),
    };
    addObligationsCommands(program, line);
    await program.parseAsync(['obligations', 'calendar', ...words], { from: 'user' });
    return printed as { due: string | null }[];
  };

  it('in nhiệm vụ, điều khoản, cơ quan như trong văn bản, kỳ, hạn và cách tính, không cần cơ sở dữ liệu', async () => {
    const items = await calendar('--pack', 'kontum-25-2024', '--from', '2026-01-01', '--to', '2026-12-31');
    const yearly = items.find(({ provision, due }) => provision === 'd24.1' && due === '2026-12-19');
    expect(yearly).toMatchObject({
      duty: expect.stringMatching(/^d24\.1/) as string,
      period: expect.any(String) as string,
    });
    expect(yearly?.['derivation']).toContain('ngày cuối cùng còn đúng hạn là 19/12/2026');
    expect(Object.keys(yearly ?? {})).toEqual([
      'duty',
      'provision',
      'lead',
      'recipient',
      'period',
      'due',
      'derivation',
    ]);
    const dues = items.map(({ due }) => due ?? '9999');
    expect(dues).toEqual([...dues].sort());
    expect(items.filter(({ due }) => due !== null && (due < '2026-01-01' || due > '2026-12-31'))).toEqual([]);
  });

  it('gói không có thì nói rõ', async () => {
    await expect(
      calendar('--pack', 'khong-co', '--from', '2026-01-01', '--to', '2026-12-31'),
    ).rejects.toBeInstanceOf(Refusal);
  });
});
