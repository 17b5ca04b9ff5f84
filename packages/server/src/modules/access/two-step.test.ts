import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, TEST_NOW, type TestDatabase } from '../../testing/test-database.ts';
import {
  accessServer,
  makeTestProvince,
  openBrowser,
  outcome,
  TEST_PASSWORD,
  type TestBrowser,
} from './access.fixtures.ts';
import { base32, codeOfStep, stepAt } from './secrets/totp.ts';

const NOW = new Date(TEST_NOW);
const later = (steps: number): string => new Date(NOW.getTime() + steps * 30_000).toISOString();

describe('Xác thực hai bước', () => {
  let database: TestDatabase;
  let server: FastifyInstance;
  let browser: TestBrowser;
  let secret: Buffer;

  const code = (step: number): string => codeOfStep(secret, stepAt(NOW) + step);
  const signIn = async (totp?: string): Promise<string> =>
    outcome(await openBrowser(server).signIn('bhxh.operator', TEST_PASSWORD, totp));

  beforeAll(async () => {
    database = await createTestDatabase();
    await makeTestProvince(database);
    server = await accessServer(database);
    browser = openBrowser(server);
    await browser.signIn('bhxh.operator');
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  it('khóa giao cho ứng dụng một lần, trong cơ sở dữ liệu chỉ có bản niêm phong', async () => {
    const started = await browser.ask('POST', '/account/totp/start');
    secret = decodeBase32(started.json().secret);
    expect(started.json().uri).toContain(base32(secret));
    const { rows } = await database.owner.query<{ totp_secret: Buffer }>(
      'select totp_secret from user_credentials where totp_secret is not null',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.totp_secret.includes(secret)).toBe(false);
  });

  it('chưa xác nhận mã đầu tiên thì đăng nhập vẫn như cũ', async () => {
    expect(await signIn()).toBe('200');
  });

  it('mã đầu tiên sai thì chưa bật, đúng thì bật', async () => {
    const confirm = async (given: string): Promise<string> =>
      outcome(await browser.ask('POST', '/account/totp/confirm', { code: given }));
    expect(await confirm(code(7))).toBe('401 access.totp_wrong');
    expect((await browser.ask('GET', '/session')).json().totpEnabled).toBe(false);
    expect(await confirm(code(0))).toBe('204');
    expect((await browser.ask('GET', '/session')).json().totpEnabled).toBe(true);
    expect(await confirm(code(0))).toBe('409 access.totp_already_on');
    expect(outcome(await browser.ask('POST', '/account/totp/start'))).toBe('409 access.totp_already_on');
  });

  it('đã bật thì đăng nhập phải có mã; mã vừa dùng không dùng lại được', async () => {
    expect(await signIn()).toBe('401 access.totp_needed');
    expect(await signIn(code(0))).toBe('401 access.totp_wrong');
    database.setNow(later(1));
    const spaced = `${code(1).slice(0, 3)} ${code(1).slice(3)}`;
    expect(await signIn(spaced)).toBe('200');
    expect(await signIn(code(1))).toBe('401 access.totp_wrong');
  });

  it('sai mật khẩu thì không được hỏi tới mã', async () => {
    expect(outcome(await openBrowser(server).signIn('bhxh.operator', 'đoán bừa'))).toBe(
      '401 access.wrong_credentials',
    );
  });

  it('tắt phải có mã đang dùng; tắt rồi thì đăng nhập như cũ', async () => {
    const off = async (given: string): Promise<string> =>
      outcome(await browser.ask('DELETE', '/account/totp', { code: given }));
    database.setNow(later(2));
    expect(await off('000000')).toBe('401 access.totp_wrong');
    expect(await off(code(2))).toBe('204');
    expect(await off(code(2))).toBe('409 access.totp_not_on');
    expect(await signIn()).toBe('200');
  });

  it('chưa bắt đầu thì không có gì để xác nhận', async () => {
    const answer = await browser.ask('POST', '/account/totp/confirm', { code: '123456' });
    expect(outcome(answer)).toBe('409 access.totp_not_started');
  });
});

function decodeBase32(text: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
