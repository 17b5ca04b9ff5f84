import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { recordSuccession } from '../directory/use-cases/record-succession.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { answerPartOfOccurrence, askCoordination } from './use-cases/coordinate.ts';
import { getOccurrence } from './use-cases/get-occurrence.ts';
import { addFile, downloadEvidence } from './use-cases/manage-evidence.ts';
import { acceptOccurrence, submitOccurrence } from './use-cases/move-occurrence.ts';
import { sweepObligations } from './use-cases/sweep-obligations.ts';

describe('Cơ quan phối hợp hoặc nơi nhận đã kết thúc', () => {
  let p: PlannedProvince;
  let waiting: { id: string };
  let submitted: { id: string; version: number };
  let file: { id: string };
  const sweep = (on: string) => {
    p.database.setNow(`${on}T03:00:00.000Z`);
    return run(p.database.services, sweepObligations, p.system, {});
  };
  const end = (code: string, successor: string) =>
    run(p.database.services, recordSuccession, p.system, {
      id: p.agencyId(code),
      version: 1,
      on: '2026-12-01',
      basis: 'Quyết định thử',
      closes: true,
      successors: [
        {
          agencyId: p.agencyId(successor),
          share: 'all',
          dividedBy: 'whole',
          primary: true,
          scope: 'Toàn bộ',
        },
      ],
    });
  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-11-24T03:00:00.000Z');
    const { services } = p.database;
    await sweep('2026-11-24');
    const asked = await p.occurrence('bhxh-tinh', 'Đ7.4', '2026-12-31');
    waiting = await run(services, askCoordination, p.worker('bhxh-tinh'), asked);
    const report = await p.occurrence('so-tai-chinh', 'Đ24.1', '2026-12-19');
    file = await run(services, addFile, p.worker('so-tai-chinh'), {
      id: report.id,
      file: { name: 'bao-cao.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('Báo cáo') },
    });
    submitted = await run(services, submitOccurrence, p.worker('so-tai-chinh'), report);
    await end('so-y-te', 'so-tu-phap');
    await end('bhxh-tinh', 'thue-tinh');
  });
  afterAll(() => p.database.close());

  it('trước ngày kết thúc không đổi gì', async () => {
    expect((await sweep('2026-11-30')).succeeded).toBe(0);
  });

  it('từ ngày kết thúc cơ quan tiếp nhận đứng thay, dòng thời gian ghi lý do', async () => {
    expect((await sweep('2026-12-01')).succeeded).toBeGreaterThan(50);
    const shown = await run(p.database.services, getOccurrence, p.worker('thue-tinh'), { id: submitted.id });
    expect(shown.recipients.map(({ id }) => id)).toEqual([p.agencyId('thue-tinh')]);
    expect(shown.holder?.id).toBe(p.agencyId('thue-tinh'));
    expect(shown.events.at(-1)).toMatchObject({
      kind: 'succeeded',
      reason: expect.stringContaining('cơ quan tiếp nhận'),
    });
  });

  it('nơi nhận mới mở được minh chứng đã nộp và tiếp nhận được', async () => {
    const { services } = p.database;
    expect((await run(services, downloadEvidence, p.worker('thue-tinh'), { id: file.id })).name).toBe(
      'bao-cao.txt',
    );
    const { version } = await run(services, getOccurrence, p.worker('thue-tinh'), { id: submitted.id });
    const accepted = await run(services, acceptOccurrence, p.worker('thue-tinh'), {
      id: submitted.id,
      version,
    });
    expect(accepted.state).toBe('accepted');
  });

  it('phần đang xin của cơ quan đã kết thúc thành phần của cơ quan tiếp nhận, trả lời được', async () => {
    const { services } = p.database;
    const shown = await run(services, getOccurrence, p.worker('so-tu-phap'), { id: waiting.id });
    const states = Object.fromEntries(shown.parts.map(({ agency, state }) => [agency.id, state]));
    expect(states[p.agencyId('so-y-te')]).toBe('not_needed');
    expect(states[p.agencyId('so-tu-phap')]).toBe('asked');
    await run(services, answerPartOfOccurrence, p.worker('so-noi-vu'), { id: waiting.id, answer: 'done' });
    const last = await run(services, answerPartOfOccurrence, p.worker('so-tu-phap'), {
      id: waiting.id,
      answer: 'done',
    });
    expect(last.state).toBe('open');
  });

  it('cơ quan tiếp nhận được báo; chạy lại không thay lần nữa; việc đã xong giữ nguyên tên cũ', async () => {
    const { rows } = await p.database.owner.query(
      `select from notifications where kind = 'succeeded' and agency_id = '${p.agencyId('so-tu-phap')}'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect((await sweep('2026-12-01')).succeeded).toBe(0);
    const { rows: left } = await p.database.owner.query(
      `select from occurrences where state in ('upcoming', 'open', 'waiting', 'returned', 'submitted')
         and '${p.agencyId('so-y-te')}'::uuid = any (party_ids)`,
    );
    expect(left).toEqual([]);
  });
});
