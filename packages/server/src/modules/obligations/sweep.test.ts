import { timelinessOf } from '@ansinh/domain/obligations';
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMailer } from '../../platform/mail/mailer.ts';
import { run, type Services } from '../../platform/use-case.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { makeCalendarFeed, readCalendarFeed, revokeCalendarFeed } from './use-cases/calendar-feeds.ts';
import { listNoticesOfAgency, readNotices } from './use-cases/read-notices.ts';
import { sendNotices } from './use-cases/send-notices.ts';
import { showDesk } from './use-cases/show-desk.ts';
import { showMatrix } from './use-cases/show-matrix.ts';
import { sweepObligations } from './use-cases/sweep-obligations.ts';

describe('Rà soát theo thời gian', () => {
  let p: PlannedProvince;
  const sweep = (on: string) => {
    p.database.setNow(`${on}T03:00:00.000Z`);
    return run(p.database.services, sweepObligations, p.system, { on });
  };
  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-10-01T03:00:00.000Z');
  });
  afterAll(() => p.database.close());

  it('hai ngày không chạy không mất gì: chạy bù cho đúng kết quả như chạy đều', async () => {
    await sweep('2026-12-16');
    const late = await sweep('2026-12-18'); // nothing ran on the 17th
    const { rows } = await p.database.owner.query<{ count: number }>(
      "select count(*)::int as count from notifications n join occurrences o on o.id = n.occurrence_id where o.due_on = '2026-12-19' and n.kind = 'reminder' and n.params ->> 'daysLeft' = '1'",
    );
    expect(late.reminded).toBeGreaterThan(0);
    expect(rows[0]?.count).toBeGreaterThan(30);
  });

  it('chạy lại cùng ngày không đổi gì, không nhắc lần hai và không ghi thêm dòng nhật ký nào', async () => {
    const logged = async (): Promise<number> =>
      (
        await p.database.owner.query<{ n: number }>(
          "select count(*)::int as n from audit_log where action = 'obligations.sweep'",
        )
      ).rows[0]?.n ?? 0;
    const before = await logged();
    expect(before).toBeGreaterThan(0);
    expect(await sweep('2026-12-18')).toEqual({
      frozen: 0,
      opened: 0,
      transferred: 0,
      succeeded: 0,
      derived: 0,
      reminded: 0,
    });
    expect(await logged()).toBe(before);
  });

  it('quá hạn một ngày thì nơi nhận biết, bảy ngày thì Văn phòng UBND tỉnh biết', async () => {
    await sweep('2026-12-20');
    const notices = async (agency: string): Promise<string[]> => {
      const texts: string[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const page = await run(p.database.services, listNoticesOfAgency, p.worker(agency), {
          limit: 100,
          ...(after ? { after } : {}),
        });
        texts.push(...page.items.map(({ text }) => text.vi));
        after = page.next;
      }
      return texts;
    };
    expect(
      (await notices('bhxh-tinh')).some((text) =>
        text.startsWith('Sở Nội vụ quá hạn 1 ngày (hạn 19/12/2026)'),
      ),
    ).toBe(true);
    const office = await notices('van-phong-ubnd-tinh');
    expect(office.some((text) => text.includes('quá hạn 7 ngày (hạn 19/12/2026)'))).toBe(false);
    await sweep('2026-12-26');
    expect(
      (await notices('van-phong-ubnd-tinh')).some((text) => text.includes('quá hạn 7 ngày (hạn 19/12/2026)')),
    ).toBe(true);
  });

  it('đúng hạn, trễ, quá hạn trong cơ sở dữ liệu trùng với quy tắc thuần', async () => {
    const { rows } = await p.database.owner.query<{
      state: 'open';
      due: string | null;
      done: string | null;
      timeliness: string;
    }>(
      "select state, due_on as due, (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as done, timeliness from occurrences",
    );
    expect(rows.length).toBeGreaterThan(300);
    for (const { state, due, done, timeliness } of rows)
      expect(timeliness).toBe(timelinessOf({ state, due, doneOn: done }, '2026-12-26'));
  });

  it('đã đọc đến đâu thì hết mới đến đó', async () => {
    const who = p.worker('so-noi-vu');
    const { items, unread } = await run(p.database.services, listNoticesOfAgency, who, {});
    expect(unread).toBeGreaterThan(0);
    await run(p.database.services, readNotices, who, { upTo: items[0]?.id });
    expect((await run(p.database.services, listNoticesOfAgency, who, {})).unread).toBe(0);
  });

  it('bàn làm việc đếm đúng việc quá hạn của cơ quan mình', async () => {
    const desk = await run(p.database.services, showDesk, p.worker('so-noi-vu'), {});
    expect(desk.overdue.items.map(({ basis }) => basis.citation)).toContain('Đ24.1');
    expect(desk.overdue.count).toBe(desk.overdue.items.length);
  });

  it('ma trận của lãnh đạo gồm mọi cơ quan; của một cơ quan chỉ gồm việc có mình', async () => {
    const all = await run(p.database.services, showMatrix, p.person('ubnd-tinh', 'leader'), {});
    const own = await run(p.database.services, showMatrix, p.worker('so-tu-phap'), {});
    expect(all.rows.length).toBeGreaterThan(50);
    expect(own.rows.map(({ agency }) => agency.shortName)).toEqual(['Sở Tư pháp']);
    const sums = all.cells.flatMap(({ percent }) =>
      percent ? [percent.onTime + percent.late + percent.overdue] : [],
    );
    expect(new Set(sums)).toEqual(new Set([100]));
  });

  it('thư nhắc việc đến thật qua SMTP, mỗi cơ quan một thư, không gửi lại', async () => {
    const received: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        void simpleParser(stream).then((mail) => {
          received.push(`${mail.subject}\n${mail.text}`);
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const mailer = openMailer(`smtp://127.0.0.1:${port}`, 'An Sinh <a@localhost>');
    const services: Services = { ...p.database.services, mailer };
    p.database.setNow('2026-12-27T03:00:00.000Z');
    while ((await run(services, sendNotices, p.system, {})).notices > 0);
    expect(
      received.some((mail) => mail.includes('thông báo cho Sở Nội vụ') && mail.includes('/nhiem-vu/')),
    ).toBe(true);
    const letters = received.length;
    await run(services, sendNotices, p.system, {});
    expect(received.length).toBe(letters);
    mailer.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it('địa chỉ lịch bí mật cho đúng việc của cơ quan, thu hồi là hết', async () => {
    const { services } = p.database;
    const who = p.worker('so-tu-phap');
    await p.database.owner.query(
      `insert into users (tenant_id, id, agency_id, username, name) values ('${p.tenantId}', '${who.id}', '${who.agencyId}', 'lich', 'Người xem lịch')`,
    );
    const feed = await run(services, makeCalendarFeed, who, { scope: 'agency' });
    const token = feed.url.split('/').at(-2);
    const nobody = {
      kind: 'person' as const,
      id: '',
      tenantId: '',
      agencyId: null,
      roles: [],
      territoryCode: null,
    };
    const text = Buffer.from((await run(services, readCalendarFeed, nobody, { token })).bytes).toString();
    expect(text).toMatch(/BEGIN:VCALENDAR[\s\S]*DTSTART;VALUE=DATE:20261219[\s\S]*END:VCALENDAR/);
    expect(text).not.toContain('Thuế tỉnh');
    await run(services, revokeCalendarFeed, who, { id: feed.id });
    await expect(run(services, readCalendarFeed, nobody, { token })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });
});
