import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import {
  accessServer,
  makeTestProvince,
  openBrowser,
  outcome,
  TEST_PASSWORD,
  type TestBrowser,
  type TestProvince,
} from './access.fixtures.ts';

import { changeUser } from './use-cases/change-user.ts';
import { createUser } from './use-cases/create-user.ts';

const OWN = 'mật khẩu của riêng tôi';

describe('Quản lý tài khoản người dùng', () => {
  let database: TestDatabase;
  let server: FastifyInstance;
  let province: TestProvince;
  let agencyAdmin: TestBrowser;
  let provinceAdmin: TestBrowser;

  beforeAll(async () => {
    database = await createTestDatabase();
    province = await makeTestProvince(database);
    await makeTestProvince(database, 'khac.');
    server = await accessServer(database);
    agencyAdmin = openBrowser(server);
    provinceAdmin = openBrowser(server);
    await agencyAdmin.signIn('bhxh.agency-admin');
    await provinceAdmin.signIn('bhxh.province-admin');
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const create = (browser: TestBrowser, username: string, agencyId: string, roles: string[]) =>
    browser.ask('POST', '/users', { username, name: '  Lê   Thị Mới ', agencyId, roles });
  const change = async (browser: TestBrowser, username: string, body: object): Promise<string> => {
    const id = await province.idOf(username);
    const { rows } = await database.owner.query<{ version: number }>(
      'select version from users where id = $1',
      [id],
    );
    return outcome(await browser.ask('PATCH', `/users/${id}`, { version: rows[0]?.version, ...body }));
  };
  const usernames = async (browser: TestBrowser, query = ''): Promise<string[]> =>
    (await browser.ask('GET', `/users${query}`))
      .json()
      .items.map(({ username }: { username: string }) => username);

  it('quản trị cơ quan thấy người của cơ quan mình, quản trị tỉnh thấy cả tỉnh và không thấy tỉnh khác', async () => {
    expect((await usernames(agencyAdmin)).every((name) => name.startsWith('bhxh.'))).toBe(true);
    const all = await usernames(provinceAdmin);
    expect(all).toContain('thue.operator');
    expect(all.some((name) => name.startsWith('khac.'))).toBe(false);
  });

  it('tìm không cần dấu, lọc theo cơ quan, xem từng trang', async () => {
    expect(await usernames(provinceAdmin, '?q=nguyen%20van%20lead')).toEqual(['bhxh.leader']);
    expect(await usernames(provinceAdmin, `?agency=${province.agencies.thue}`)).toEqual([
      'thue.agency-admin',
      'thue.operator',
    ]);
    const first = (await provinceAdmin.ask('GET', '/users?limit=2')).json();
    expect(first.items).toHaveLength(2);
    const rest = await usernames(provinceAdmin, `?after=${first.next}`);
    const whole = await usernames(provinceAdmin);
    expect(rest).toEqual(whole.slice(2));
  });

  it('câu trả lời nói rõ người hỏi làm được gì với từng tài khoản và được giao vai trò nào', async () => {
    const { items, grantableRoles } = (await agencyAdmin.ask('GET', '/users')).json();
    const abilities = Object.fromEntries(
      items.map((item: { username: string; abilities: string[] }) => [item.username, item.abilities]),
    );
    expect(abilities['bhxh.operator']).toEqual(['edit', 'disable', 'reset-password', 'set-roles']);
    expect(abilities['bhxh.agency-admin']).not.toContain('disable');
    expect(abilities['bhxh.province-admin']).toEqual([]);
    expect(grantableRoles).toEqual(['operator', 'focal-point', 'approver', 'agency-admin', 'collector']);
  });

  it('tài khoản mới có mật khẩu dùng một lần: đăng nhập xong chưa làm được gì cho tới khi đặt mật khẩu riêng', async () => {
    const answer = await create(agencyAdmin, 'bhxh.moi', province.agencies.bhxh, ['agency-admin']);
    expect(answer.statusCode).toBe(200);
    const { user, oneTimePassword } = answer.json();
    expect(user).toMatchObject({ name: 'Lê Thị Mới', roles: ['agency-admin'], mustChangePassword: true });
    const browser = openBrowser(server);
    await browser.signIn('bhxh.moi', oneTimePassword);
    expect((await browser.ask('GET', '/session')).json()).toMatchObject({
      mustChangePassword: true,
      permissions: [],
    });
    expect(outcome(await browser.ask('GET', '/users'))).toBe('403 platform.forbidden');
    await browser.ask('POST', '/account/password', { current: oneTimePassword, next: OWN });
    expect(outcome(await browser.ask('GET', '/users'))).toBe('200');
  });

  it('mật khẩu dùng một lần không nằm lại ở câu trả lời lưu để chống gửi trùng, cũng không ở nhật ký', async () => {
    const admin = await province.actor('bhxh.province-admin');
    const input = {
      username: 'bhxh.mot.lan',
      name: 'Người Mới',
      agencyId: province.agencies.bhxh,
      roles: ['operator'],
    };
    const { oneTimePassword } = await run(database.services, createUser, admin, input, {
      idempotencyKey: 'một',
    });
    const { rows } = await database.owner.query<{ count: number }>(
      `select (select count(*)::int from idempotency_keys where answer::text like $1)
            + (select count(*)::int from audit_log where detail::text like $1)
            + (select count(*)::int from user_credentials where password_hash like $1) as count`,
      [`%${oneTimePassword}%`],
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it.each([
    ['bhxh', ['auditor'], '403 access.role_not_yours_to_give'],
    ['bhxh', ['operator', 'province-admin'], '403 access.role_not_yours_to_give'],
    ['thue', ['operator'], '403 access.user_not_yours'],
  ] as const)('quản trị cơ quan tạo người ở %s với vai trò %j: %s', async (agency, roles, expected) => {
    const answer = await create(agencyAdmin, 'khong.tao.duoc', province.agencies[agency], [...roles]);
    expect(outcome(answer)).toBe(expected);
  });

  it('tên đăng nhập đã có, kể cả ở tỉnh khác, và cơ quan không có đều bị từ chối', async () => {
    const taken = await create(provinceAdmin, 'khac.bhxh.operator', province.agencies.bhxh, ['operator']);
    expect(outcome(taken)).toBe('409 access.username_taken');
    const nowhere = await create(provinceAdmin, 'nguoi.moi', crypto.randomUUID(), ['operator']);
    expect(outcome(nowhere)).toBe('422 access.agency_unknown');
  });

  it.each([
    ['thue.operator', { name: 'Đổi Tên' }, '404 platform.not_found'],
    ['bhxh.province-admin', { name: 'Đổi Tên' }, '403 access.user_above_you'],
    ['bhxh.auditor', { disabled: true }, '403 access.user_above_you'],
    ['bhxh.operator', { roles: ['operator', 'leader'] }, '403 access.role_not_yours_to_give'],
    ['bhxh.agency-admin', { disabled: true }, '409 access.cannot_disable_yourself'],
    ['bhxh.operator', { roles: ['operator', 'approver'], name: 'Đổi Tên' }, '200'],
    ['bhxh.operator', { roles: ['operator'], territoryCode: '23284' }, '200'],
  ])('quản trị cơ quan sửa %s %j: %s', async (username, body, expected) => {
    expect(await change(agencyAdmin, username, body)).toBe(expected);
  });

  it('tài khoản của người quản trị tỉnh không bị chiếm bằng cách cấp lại mật khẩu', async () => {
    const id = await province.idOf('bhxh.province-admin');
    expect(outcome(await agencyAdmin.ask('POST', `/users/${id}/reset-password`, {}))).toBe(
      '403 access.user_above_you',
    );
    const foreign = await province.idOf('thue.operator');
    expect(outcome(await agencyAdmin.ask('POST', `/users/${foreign}/reset-password`, {}))).toBe(
      '404 platform.not_found',
    );
  });

  it('quản trị tỉnh không xóa được người quản trị tỉnh cuối cùng, kể cả chính mình', async () => {
    expect(await change(provinceAdmin, 'bhxh.province-admin', { roles: ['operator'] })).toBe(
      '409 access.last_province_admin',
    );
    expect(await change(provinceAdmin, 'bhxh.leader', { roles: ['leader', 'province-admin'] })).toBe('200');
    expect(await change(provinceAdmin, 'bhxh.leader', { roles: ['leader'] })).toBe('200');
  });

  it('hai quản trị tỉnh cùng lúc bỏ vai trò của nhau: một người bị từ chối', async () => {
    await create(provinceAdmin, 'thue.hai', province.agencies.thue, ['province-admin']);
    const [first, second] = [await province.actor('bhxh.province-admin'), await province.actor('thue.hai')];
    const demote = (by: typeof first, whom: typeof first): Promise<string> =>
      run(database.services, changeUser, by, { id: whom.id, version: 1, roles: ['operator'] }).then(
        () => 'được',
        (error: { code: string }) => error.code,
      );
    const outcomes = await Promise.all([demote(first, second), demote(second, first)]);
    expect(outcomes.sort()).toEqual(['access.last_province_admin', 'được']);
    await database.owner.query(
      `insert into user_roles (tenant_id, user_id, agency_id, role) select tenant_id, id, agency_id, 'province-admin' from users
        where id = $1 on conflict do nothing`,
      [first.id],
    );
  });

  it('hai người cùng sửa một tài khoản thì người sau được báo', async () => {
    const id = await province.idOf('bhxh.focal-point');
    const stale = { version: 1, name: 'Tên Một' };
    expect(outcome(await provinceAdmin.ask('PATCH', `/users/${id}`, stale))).toBe('200');
    expect(outcome(await agencyAdmin.ask('PATCH', `/users/${id}`, stale))).toBe('412 platform.stale');
  });

  it('ngừng tài khoản thì phiên đang mở hết ngay và không đăng nhập được', async () => {
    const browser = openBrowser(server);
    await browser.signIn('bhxh.approver');
    expect(await change(agencyAdmin, 'bhxh.approver', { disabled: true })).toBe('200');
    expect(outcome(await browser.ask('GET', '/session'))).toBe('401 platform.sign_in_first');
    expect(outcome(await browser.signIn('bhxh.approver'))).toBe('403 access.disabled');
    expect(outcome(await browser.signIn('bhxh.approver', 'đoán bừa'))).toBe('401 access.wrong_credentials');
    expect(await change(agencyAdmin, 'bhxh.approver', { disabled: false })).toBe('200');
    expect(outcome(await browser.signIn('bhxh.approver'))).toBe('200');
  });

  it('cấp lại mật khẩu: phiên cũ hết, mật khẩu cũ hết, mất điện thoại thì tắt được xác thực hai bước', async () => {
    const browser = openBrowser(server);
    await browser.signIn('thue.operator');
    await browser.ask('POST', '/account/totp/start');
    const id = await province.idOf('thue.operator');
    database.setNow('2026-11-24T03:00:01.000Z');
    const { oneTimePassword } = (
      await provinceAdmin.ask('POST', `/users/${id}/reset-password`, { removeTotp: true })
    ).json();
    expect(oneTimePassword).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(outcome(await browser.ask('GET', '/session'))).toBe('401 platform.sign_in_first');
    expect(outcome(await browser.signIn('thue.operator', TEST_PASSWORD))).toBe(
      '401 access.wrong_credentials',
    );
    expect(outcome(await browser.signIn('thue.operator', oneTimePassword))).toBe('200');
    const { rows } = await database.owner.query(
      'select totp_secret from user_credentials where user_id = $1',
      [id],
    );
    expect(rows).toEqual([{ totp_secret: null }]);
  });

  it('ai cũng thấy tên đồng nghiệp cùng cơ quan để giao việc, không thấy cơ quan khác', async () => {
    const browser = openBrowser(server);
    await browser.signIn('bhxh.operator');
    const { items } = (await browser.ask('GET', '/colleagues')).json();
    const { rows } = await database.owner.query<{ count: number }>(
      'select count(*)::int as count from users where agency_id = $1 and disabled_at is null',
      [province.agencies.bhxh],
    );
    expect(items).toHaveLength(rows[0]?.count ?? -1);
    expect(Object.keys(items[0])).toEqual(['id', 'name']);
  });
});
