import { setTimeout as pause } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startJobs } from '../../platform/jobs/job-runner.ts';
import { openMailer } from '../../platform/mail/mailer.ts';
import type { Services } from '../../platform/use-case.ts';
import { OBLIGATION_JOBS } from './jobs/obligation-jobs.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';

describe('Việc nền của nhiệm vụ, với hàng đợi và máy chủ thư thật', { timeout: 120_000 }, () => {
  let p: PlannedProvince;
  let smtp: SMTPServer;
  let services: Services;
  const received: string[] = [];
  /** Lines with the address of an occurrence, in all letters. */
  let told = 0;
  const answers = new Map<string, number>();
  let away = false;

  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-12-10T03:00:00.000Z');
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      onRcptTo: ({ address }, _session, done) => {
        const refusal = away ? 451 : answers.get(address);
        done(refusal ? Object.assign(new Error('refused'), { responseCode: refusal }) : null);
      },
      onData: (stream, { envelope }, done) => {
        void simpleParser(stream).then(({ text }) => {
          received.push(...envelope.rcptTo.map(({ address }) => address));
          told += text?.match(/\/nhiem-vu\//g)?.length ?? 0;
          done();
        });
      },
    });
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
    const address = smtp.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    services = {
      ...p.database.services,
      log: () => undefined,
      mailer: openMailer(`smtp://127.0.0.1:${port}`, 'An Sinh <a@localhost>'),
    };
    // What fell due long ago was handed over.
    await p.database.owner.query(
      "update occurrences set state = 'accepted', submitted_at = due_on::timestamp where due_on < '2026-12-01'",
    );
    await p.database.owner.query("update agencies set email = code || '@ansinh.example'");
  });
  afterAll(async () => {
    services.mailer.close();
    await new Promise<void>((resolve) => smtp.close(() => resolve()));
    await p.database.close();
  });

  const enqueue = (task: string, payload: object) =>
    p.database.owner.query('select app.enqueue_job($1, $2::jsonb)', [task, JSON.stringify(payload)]);
  /** Work of other capabilities waits for their own jobs, which do not run here. */
  const waiting = async (): Promise<{ task: string; attempts: number }[]> =>
    (
      await p.database.owner.query(
        "select task_identifier as task, attempts from graphile_worker.jobs where task_identifier like 'obligations.%'",
      )
    ).rows;
  /** Runs a worker until `done`. */
  const work = async (done: () => Promise<boolean>): Promise<void> => {
    const jobs = OBLIGATION_JOBS.map(({ schedule: _never, ...job }) => job);
    const runner = await startJobs(services, p.database.owner, jobs);
    try {
      for (let tries = 0; !(await done()); tries += 1) {
        if (tries > 600) throw new Error(`still waiting: ${JSON.stringify(await waiting())}`);
        await pause(100);
      }
    } finally {
      await runner.stop();
    }
  };
  const empty = async (): Promise<boolean> => (await waiting()).length === 0;
  const notices = async (where: string): Promise<number> =>
    (
      await p.database.owner.query<{ count: number }>(
        `select count(*)::int as count from notifications where ${where}`,
      )
    ).rows[0]?.count ?? 0;

  it('rà soát chạy 5 phút một lần', () => {
    expect(
      OBLIGATION_JOBS.filter(({ schedule }) => schedule).map(({ name, schedule }) => [name, schedule]),
    ).toEqual([['obligations.sweep', '*/5 * * * *']]);
  });

  it('48 giờ không có tiến trình nền: việc đã xếp hàng vẫn còn, chạy bù đủ, mỗi thông báo đúng một thư', async () => {
    await enqueue('obligations.plan', { tenantId: p.tenantId });
    await enqueue('obligations.sweep', {});
    p.database.setNow('2026-12-12T03:00:00.000Z');
    expect((await waiting()).map(({ task }) => task)).toEqual(
      expect.arrayContaining(['obligations.plan', 'obligations.sweep']),
    );
    await work(empty);
    // Due on the 19th: the step of seven days fell on the day the workers came back.
    expect(await notices("kind = 'reminder' and params ->> 'due' = '2026-12-19'")).toBeGreaterThan(30);
    expect(await notices("mail_state = 'queued'")).toBe(0);
    expect(told).toBe(await notices("mail_state = 'sent'"));
    const letters = received.length;
    expect(letters).toBeGreaterThan(30);
    await enqueue('obligations.sweep', {});
    await work(empty);
    expect(received.length).toBe(letters);
  });

  it('máy chủ thư tạm vắng: thông báo vẫn chờ, lần sau gửi đủ', async () => {
    received.length = 0;
    away = true;
    p.database.setNow('2026-12-16T03:00:00.000Z');
    await enqueue('obligations.sweep', {});
    await work(async () =>
      (await waiting()).some(({ task, attempts }) => task === 'obligations.send-notices' && attempts > 0),
    );
    const queued = await notices("mail_state = 'queued'");
    expect(queued).toBeGreaterThan(30);
    expect(received).toEqual([]);
    away = false;
    await p.database.owner.query(
      'update graphile_worker._private_jobs set run_at = now(), locked_at = null, locked_by = null',
    );
    await work(empty);
    expect(await notices("mail_state = 'queued'")).toBe(0);
    expect(received.length).toBeGreaterThan(30);
  });

  it('một địa chỉ bị từ chối hẳn thì ghi lại là hỏng, không giữ thư của cơ quan khác', async () => {
    received.length = 0;
    answers.set('so-tu-phap@ansinh.example', 550);
    p.database.setNow('2026-12-18T03:00:00.000Z');
    await enqueue('obligations.sweep', {});
    await work(empty);
    expect(
      await notices(`mail_state = 'failed' and agency_id = '${p.agencyId('so-tu-phap')}'`),
    ).toBeGreaterThan(0);
    expect(await notices(`mail_state = 'failed' and agency_id <> '${p.agencyId('so-tu-phap')}'`)).toBe(0);
    expect(await notices("mail_state = 'queued'")).toBe(0);
    expect(received).toContain('so-noi-vu@ansinh.example');
  });
});
