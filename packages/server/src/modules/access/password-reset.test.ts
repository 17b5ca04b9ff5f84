import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMailer } from '../../platform/mail/mailer.ts';
import type { Services } from '../../platform/use-case.ts';
import { TEST_NOW } from '../../testing/test-config.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { accessServer, makeTestProvince, openBrowser, outcome, TEST_PASSWORD } from './access.fixtures.ts';
import { sendPasswordResetJob } from './jobs/send-password-reset.job.ts';

const NEXT = 'lúa chiêm lấp ló đầu bờ';

describe('Đặt lại mật khẩu qua thư, với máy chủ thư thật', () => {
  let database: TestDatabase;
  let services: Services;
  let server: FastifyInstance;
  let smtp: SMTPServer;
  const letters: ParsedMail[] = [];
  let refuseMail = false;
  let address = 0;

  beforeAll(async () => {
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        void simpleParser(stream).then((letter) => {
          if (refuseMail) return done(new Error('hộp thư đầy'));
          letters.push(letter);
          return done();
        });
      },
    });
    smtp.listen(0, '127.0.0.1');
    await once(smtp.server, 'listening');
    const { port } = smtp.server.address() as AddressInfo;
    database = await createTestDatabase();
    services = {
      ...database.services,
      mailer: openMailer(`smtp://127.0.0.1:${port}`, 'An Sinh <khong-tra-loi@ansinh.example>'),
    };
    await makeTestProvince(database);
    server = await accessServer(database);
  });
  beforeEach(() => {
    letters.length = 0;
    database.setNow(TEST_NOW);
  });
  afterAll(async () => {
    services.mailer.close();
    await server.close();
    await new Promise<void>((done) => {
      smtp.close(() => done());
    });
    await database.close();
  });

  /** Asks from a new address, as different people would. */
  const request = async (login: string): Promise<string> => {
    address += 1;
    return outcome(
      await openBrowser(server, `203.0.113.${address}`).ask('POST', '/password-reset/request', { login }),
    );
  };
  /** Does the waiting tasks, as the background runner would, and empties the queue. */
  const work = async (): Promise<void> => {
    const { rows } = await database.owner.query<{ payload: never }>(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
        where t.identifier = 'access.send-password-reset'`,
    );
    for (const { payload } of rows) await sendPasswordResetJob.run(services, payload);
    await database.owner.query('delete from graphile_worker._private_jobs');
  };
  const tokenOf = (letter: ParsedMail | undefined): string =>
    /dat-lai-mat-khau\?token=([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
  const complete = async (token: string, password = NEXT): Promise<string> =>
    outcome(await openBrowser(server).ask('POST', '/password-reset/complete', { token, password }));

  it('có tài khoản hay không, câu trả lời như nhau; chỉ người có thật nhận thư', async () => {
    expect(await request('bhxh.operator')).toBe(await request('khong.co.ai'));
    await work();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toBe('An Sinh: đặt lại mật khẩu');
    expect(letters[0]?.to).toMatchObject({ text: 'bhxh.operator@ansinh.example' });
    expect(letters[0]?.text).toContain('Kính gửi Nguyễn Văn operator');
  });

  it('liên kết đặt được mật khẩu mới, một lần; mọi phiên cũ hết', async () => {
    const browser = openBrowser(server);
    await browser.signIn('bhxh.approver');
    await request('bhxh.approver@ansinh.example');
    await work();
    const token = tokenOf(letters[0]);
    database.setNow('2026-11-24T03:10:00.000Z');
    expect(await complete(token, 'ngắn')).toBe('422 access.password_too_short');
    expect(await complete(token)).toBe('204');
    expect(await complete(token)).toBe('422 access.reset_token_invalid');
    expect(outcome(await browser.ask('GET', '/session'))).toBe('401 platform.sign_in_first');
    expect(outcome(await browser.signIn('bhxh.approver', TEST_PASSWORD))).toBe(
      '401 access.wrong_credentials',
    );
    expect(outcome(await browser.signIn('bhxh.approver', NEXT))).toBe('200');
    const { rows } = await database.owner.query(
      `select count(*)::int as count from password_resets where encode(token_hash, 'escape') like '%' || $1 || '%'`,
      [token],
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('liên kết quá 60 phút không còn dùng được', async () => {
    await request('bhxh.leader');
    await work();
    database.setNow('2026-11-24T04:00:01.000Z');
    expect(await complete(tokenOf(letters[0]))).toBe('422 access.reset_token_invalid');
  });

  it('máy chủ thư từ chối thì việc gửi còn nguyên, làm lại được, không để lại liên kết chết', async () => {
    await request('bhxh.auditor');
    refuseMail = true;
    await expect(work()).rejects.toThrow(/hộp thư đầy/);
    refuseMail = false;
    await work();
    expect(letters).toHaveLength(1);
    expect(await complete(tokenOf(letters[0]))).toBe('204');
  });

  it('xin nhiều lần cho một tài khoản chỉ gửi ba thư trong 15 phút, câu trả lời không đổi', async () => {
    for (let time = 0; time < 5; time += 1) expect(await request('thue.operator')).toBe('204');
    await work();
    expect(letters).toHaveLength(3);
  });

  it('đặt lại mật khẩu mở được tài khoản đang bị khóa', async () => {
    const browser = openBrowser(server, '192.0.2.200');
    for (let attempt = 0; attempt < 5; attempt += 1) await browser.signIn('thue.agency-admin', 'đoán bừa');
    expect(outcome(await browser.signIn('thue.agency-admin'))).toBe('429 access.locked');
    await request('thue.agency-admin');
    await work();
    expect(await complete(tokenOf(letters[0]))).toBe('204');
    expect(outcome(await browser.signIn('thue.agency-admin', NEXT))).toBe('200');
  });
});
