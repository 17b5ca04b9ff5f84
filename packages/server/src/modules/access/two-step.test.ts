import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_NOW } from '../../testing/test-config.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
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
  let codes: string[];

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
    const confirmed = await browser.ask('POST', '/account/totp/confirm', { code: code(0) });
    expect(outcome(confirmed)).toBe('200');
    codes = confirmed.json().codes;
    expect(codes).toHaveLength(10);
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

  it('mất điện thoại: mỗi mã dự phòng đăng nhập được đúng một lần, còn bao nhiêu mã thì hiện rõ, nhật ký có ghi', async () => {
    const { rows } = await database.owner.query<{ stored: string }>(
      "select array_to_string(recovery_hashes, ',') as stored from user_credentials where totp_enabled_at is not null",
    );
    expect(rows[0]?.stored.split(',')).toHaveLength(10);
    for (const one of codes) expect(rows[0]?.stored).not.toContain(Buffer.from(one).toString('hex'));
    const [first = '', second = ''] = codes;
    expect(await signIn(first.toUpperCase().replaceAll('-', ' '))).toBe('200');
    expect(await signIn(first)).toBe('401 access.recovery_code_wrong');
    expect(await signIn(second)).toBe('200');
    expect((await browser.ask('GET', '/session')).json().recoveryCodesLeft).toBe(8);
    const { rows: logged } = await database.owner.query<{ left: number }>(
      "select (detail ->> 'left')::int as left from audit_log where action = 'access.recovery-code-used' order by seq",
    );
    expect(logged.map(({ left }) => left)).toEqual([9, 8]);
  });

  it('tạo bộ mã mới phải có mã đang dùng; mã cũ hết tác dụng', async () => {
    const renew = (given: string) => browser.ask('POST', '/account/totp/recovery-codes', { code: given });
    expect(outcome(await renew('000000'))).toBe('401 access.totp_wrong');
    const [, , third = '', fourth = ''] = codes;
    const renewed = await renew(third);
    expect(outcome(renewed)).toBe('200');
    const fresh: string[] = renewed.json().codes;
    expect(fresh.filter((one) => codes.includes(one))).toEqual([]);
    expect(await signIn(fourth)).toBe('401 access.recovery_code_wrong');
    expect(await signIn(fresh[0])).toBe('200');
    expect((await browser.ask('GET', '/session')).json().recoveryCodesLeft).toBe(9);
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
