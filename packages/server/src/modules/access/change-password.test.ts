import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { accessServer, makeTestProvince, openBrowser, outcome, TEST_PASSWORD } from './access.fixtures.ts';

const NEXT = 'lúa chiêm lấp ló đầu bờ';

describe('Đổi mật khẩu của mình', () => {
  let database: TestDatabase;
  let server: FastifyInstance;

  beforeAll(async () => {
    database = await createTestDatabase();
    await makeTestProvince(database);
    server = await accessServer(database);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  it.each([
    ['sai mật khẩu', 'bài ca may áo mới', '422 access.current_password_wrong'],
    [TEST_PASSWORD, 'ngắn', '422 access.password_too_short'],
    [TEST_PASSWORD, 'matkhau123456', '422 access.password_is_common'],
    [TEST_PASSWORD, 'bhxh.approver-2026', '422 access.password_is_username'],
    [TEST_PASSWORD, TEST_PASSWORD, '422 access.password_unchanged'],
  ])(
    'mật khẩu hiện tại “%s”, mật khẩu mới “%s”: %s và không có gì thay đổi',
    async (current, next, expected) => {
      const browser = openBrowser(server);
      await browser.signIn('bhxh.approver');
      expect(outcome(await browser.ask('POST', '/account/password', { current, next }))).toBe(expected);
      expect(outcome(await browser.signIn('bhxh.approver'))).toBe('200');
    },
  );

  it('đổi xong thì phiên ở nơi khác hết, phiên này còn, mật khẩu cũ không vào được nữa', async () => {
    const [here, elsewhere] = [openBrowser(server), openBrowser(server)];
    await here.signIn('bhxh.operator');
    await elsewhere.signIn('bhxh.operator');
    const answer = await here.ask('POST', '/account/password', { current: TEST_PASSWORD, next: NEXT });
    expect(outcome(answer)).toBe('204');
    expect(outcome(await here.ask('GET', '/session'))).toBe('200');
    expect(outcome(await elsewhere.ask('GET', '/session'))).toBe('401 platform.sign_in_first');
    expect(outcome(await elsewhere.signIn('bhxh.operator'))).toBe('401 access.wrong_credentials');
    expect(outcome(await elsewhere.signIn('bhxh.operator', NEXT))).toBe('200');
  });

  it('mật khẩu gõ bằng kiểu dựng sẵn hay tổ hợp đều là một', async () => {
    const browser = openBrowser(server);
    expect(outcome(await browser.signIn('bhxh.operator', NEXT.normalize('NFD')))).toBe('200');
  });

  it('dò mật khẩu hiện tại từ một phiên bỏ quên cũng bị khóa', async () => {
    const browser = openBrowser(server);
    await browser.signIn('bhxh.leader');
    const guess = { current: 'đoán bừa', next: NEXT };
    for (let attempt = 0; attempt < 5; attempt += 1) await browser.ask('POST', '/account/password', guess);
    const locked = await browser.ask('POST', '/account/password', { ...guess, current: TEST_PASSWORD });
    expect(outcome(locked)).toBe('429 access.locked');
  });
});
