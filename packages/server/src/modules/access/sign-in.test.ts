import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TEST_NOW } from '../../testing/test-config.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import {
  accessServer,
  makeTestProvince,
  openBrowser,
  outcome,
  TEST_PASSWORD,
  type TestProvince,
} from './access.fixtures.ts';

const START = Date.parse(TEST_NOW);
const after = (minutes: number): string => new Date(START + minutes * 60_000).toISOString();

describe('Đăng nhập và phiên làm việc', () => {
  let database: TestDatabase;
  let server: FastifyInstance;
  let province: TestProvince;

  beforeAll(async () => {
    database = await createTestDatabase({ demo: true });
    province = await makeTestProvince(database);
    server = await accessServer(database);
  });
  beforeEach(() => database.setNow(TEST_NOW));
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  it('đúng tên và mật khẩu thì vào được và thấy mình là ai, được làm gì', async () => {
    const browser = openBrowser(server);
    const answer = await browser.signIn('  BHXH.Operator ');
    expect(answer.statusCode).toBe(200);
    const seen = (await browser.ask('GET', '/session')).json();
    expect(seen).toEqual(answer.json());
    expect(seen).toMatchObject({
      user: { username: 'bhxh.operator', name: 'Nguyễn Văn operator' },
      agency: { id: province.agencies.bhxh, name: 'Bảo hiểm xã hội tỉnh', shortName: 'BHXH tỉnh' },
      roles: ['operator'],
      tenant: { code: '51', isDemo: true },
      language: 'vi',
      mustChangePassword: false,
    });
    expect(seen.permissions).toContain('obligations.work');
    expect(seen.permissions).not.toContain('users.manage');
  });

  it('cookie không cho trang web đọc, không gửi sang trang khác; cơ sở dữ liệu chỉ giữ mã băm', async () => {
    const browser = openBrowser(server);
    const answer = await browser.signIn('bhxh.operator');
    expect(answer.cookies).toMatchObject([
      { name: 'ansinh_session', httpOnly: true, sameSite: 'Lax', path: '/' },
    ]);
    const { rows } = await database.owner.query<{ found: boolean }>(
      `select exists (select from sessions where token_hash = sha256(convert_to($1, 'UTF8'))) as found`,
      [browser.token],
    );
    expect(rows).toEqual([{ found: true }]);
    const { rows: hashes } = await database.owner.query<{ password_hash: string }>(
      'select distinct password_hash from user_credentials',
    );
    expect(hashes[0]?.password_hash).toMatch(/^\$argon2id\$/);
  });

  it('sai mật khẩu và sai tên nhận cùng một câu trả lời', async () => {
    const wrong = await openBrowser(server).signIn('bhxh.leader', 'sai mật khẩu');
    const unknown = await openBrowser(server).signIn('khong.co.ai', 'sai mật khẩu');
    expect(outcome(wrong)).toBe('401 access.wrong_credentials');
    expect(unknown.json().message).toBe(wrong.json().message);
  });

  it.each(['thue.operator', 'nguoi.khong.co'])(
    'sai 5 lần liền thì %s bị khóa 15 phút, tên không có thật cũng vậy nên không lộ ai có tài khoản',
    async (username) => {
      const browser = openBrowser(server, '192.0.2.9');
      const outcomes: string[] = [];
      for (let attempt = 0; attempt < 6; attempt += 1)
        outcomes.push(outcome(await browser.signIn(username, 'đoán bừa')));
      expect(outcomes).toEqual([
        ...Array.from({ length: 5 }, () => '401 access.wrong_credentials'),
        '429 access.locked',
      ]);
      expect((await browser.signIn(username)).json().params).toEqual({ minutes: 15 });
    },
  );

  it('hết hạn khóa thì vào được; đăng nhập đúng xóa số lần sai', async () => {
    const browser = openBrowser(server, '192.0.2.10');
    for (let attempt = 0; attempt < 5; attempt += 1) await browser.signIn('bhxh.approver', 'đoán bừa');
    database.setNow(after(14));
    expect(outcome(await browser.signIn('bhxh.approver'))).toBe('429 access.locked');
    database.setNow(after(15.1));
    expect(outcome(await browser.signIn('bhxh.approver'))).toBe('200');
    expect(outcome(await browser.signIn('bhxh.approver', 'đoán bừa'))).toBe('401 access.wrong_credentials');
  });

  it('một địa chỉ gây quá nhiều lần sai thì phải chờ, địa chỉ khác không ảnh hưởng', async () => {
    const browser = openBrowser(server, '192.0.2.66');
    for (let attempt = 0; attempt < 50; attempt += 1) await browser.signIn(`ten.bia.${attempt}`, 'đoán bừa');
    expect(outcome(await browser.signIn('bhxh.leader'))).toBe('429 platform.too_many_requests');
    expect(outcome(await openBrowser(server, '192.0.2.67').signIn('bhxh.leader'))).toBe('200');
  });

  it('lần đăng nhập sai của tài khoản có thật vẫn vào nhật ký', async () => {
    await openBrowser(server).signIn('bhxh.auditor', 'sai mật khẩu');
    const { rows } = await database.owner.query(
      `select detail ->> 'code' as code from audit_log where action = 'access.sign-in-refused' and subject = $1`,
      [await province.idOf('bhxh.auditor')],
    );
    expect(rows).toEqual([{ code: 'access.wrong_credentials' }]);
  });

  it('phiên kéo dài khi còn dùng, hết sau 12 giờ không dùng', async () => {
    const browser = openBrowser(server);
    await browser.signIn('bhxh.operator');
    database.setNow(after(11 * 60));
    expect(outcome(await browser.ask('GET', '/session'))).toBe('200');
    database.setNow(after(22 * 60));
    expect(outcome(await browser.ask('GET', '/session'))).toBe('200');
    database.setNow(after(34 * 60 + 1));
    expect(outcome(await browser.ask('GET', '/session'))).toBe('401 platform.sign_in_first');
  });

  it('dùng liên tục thì phiên vẫn hết sau 7 ngày', async () => {
    const browser = openBrowser(server);
    await browser.signIn('bhxh.operator');
    const seen: string[] = [];
    for (let hours = 10; hours <= 170; hours += 10) {
      database.setNow(after(hours * 60));
      seen.push(`${hours} ${outcome(await browser.ask('GET', '/session'))}`);
    }
    expect(seen.at(-2)).toBe('160 200');
    expect(seen.at(-1)).toBe('170 401 platform.sign_in_first');
  });

  it('lần dùng được ghi nhiều nhất mỗi phút một lần', async () => {
    const browser = openBrowser(server);
    await browser.signIn('bhxh.operator');
    const lastSeen = async (): Promise<string> =>
      (await browser.ask('GET', '/sessions')).json().items.find((item: { current: boolean }) => item.current)
        .lastSeenAt;
    database.setNow(after(0.9));
    expect(await lastSeen()).toBe(TEST_NOW);
    database.setNow(after(1.1));
    expect(await lastSeen()).toBe(after(1.1));
  });

  it('xem được mình đang đăng nhập ở đâu và cắt một phiên; không cắt được phiên của người khác', async () => {
    const [office, home] = [openBrowser(server), openBrowser(server, '198.51.100.7')];
    await office.signIn('bhxh.focal-point');
    await home.signIn('bhxh.focal-point');
    const { items } = (await office.ask('GET', '/sessions')).json();
    expect(items.map((item: { ip: string; current: boolean }) => [item.ip, item.current]).sort()).toEqual([
      ['192.0.2.1', true],
      ['198.51.100.7', false],
    ]);
    const other = items.find((item: { current: boolean }) => !item.current);
    const stranger = openBrowser(server);
    await stranger.signIn('bhxh.leader');
    expect(outcome(await stranger.ask('DELETE', `/sessions/${other.id}`))).toBe('404 platform.not_found');
    expect(outcome(await office.ask('DELETE', `/sessions/${other.id}`))).toBe('204');
    expect(outcome(await home.ask('GET', '/session'))).toBe('401 platform.sign_in_first');
    expect(outcome(await office.ask('GET', '/session'))).toBe('200');
  });

  it('đăng xuất xóa cookie và phiên', async () => {
    const browser = openBrowser(server);
    await browser.signIn('bhxh.operator');
    const kept = browser.token;
    expect(outcome(await browser.ask('DELETE', '/session'))).toBe('204');
    expect(browser.token).toBeUndefined();
    const again = await server.inject({ url: '/api/session', cookies: { ansinh_session: kept ?? '' } });
    expect(again.statusCode).toBe(401);
  });

  it('trang khác không dùng được cookie của người đang đăng nhập để ghi', async () => {
    const browser = openBrowser(server);
    await browser.signIn('bhxh.operator');
    const forged = await server.inject({
      method: 'PUT',
      url: '/api/account/language',
      cookies: { ansinh_session: browser.token ?? '' },
      payload: { language: 'en' },
    });
    expect(outcome(forged)).toBe('403 platform.cross_site');
  });

  it('chọn ngôn ngữ thì lần sau còn nhớ', async () => {
    const browser = openBrowser(server);
    await browser.signIn('bhxh.leader');
    expect(outcome(await browser.ask('PUT', '/account/language', { language: 'en' }))).toBe('204');
    expect((await browser.ask('GET', '/session')).json().language).toBe('en');
  });

  it('trang đăng nhập của tỉnh minh họa nêu tài khoản mẫu, nhưng không nêu mật khẩu đã bị đổi', async () => {
    const browser = openBrowser(server);
    const { demo } = (await browser.ask('GET', '/session/options')).json();
    expect(demo).toEqual([
      {
        username: 'bhxh.operator',
        password: TEST_PASSWORD,
        name: 'Nguyễn Văn operator',
        role: 'operator',
        agency: 'BHXH tỉnh',
      },
    ]);
    await browser.signIn('bhxh.operator');
    await browser.ask('POST', '/account/password', {
      current: TEST_PASSWORD,
      next: 'lúa chiêm lấp ló đầu bờ',
    });
    expect((await browser.ask('GET', '/session/options')).json().demo).toEqual([]);
  });
});

describe('Nơi không phải tỉnh minh họa', () => {
  it('trang đăng nhập không nêu tài khoản nào', async () => {
    const database = await createTestDatabase({ demo: false });
    await makeTestProvince(database);
    const server = await accessServer(database);
    expect((await openBrowser(server).ask('GET', '/session/options')).json()).toEqual({
      sso: { enabled: false, label: '' },
      passwordReset: true,
      demo: [],
    });
    await server.close();
    await database.close();
  });
});
