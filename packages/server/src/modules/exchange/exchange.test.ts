import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { acceptOccurrence, returnOccurrence } from '../obligations/use-cases/move-occurrence.ts';
import { checkSubmission } from './checking/check-submission.ts';
import { loadExchangeProvince, TAX_CODES, type ExchangeProvince } from './exchange.fixtures.ts';
import type { FedSubmission, FeedContext } from './feeds.ts';
import { watchFolder } from './folder/watch-folder.ts';
import { sentDataset } from './sent-dataset.ts';
import { submitFile, type SubmittedFile } from './submit-file.ts';
import { confirmSubmission } from './use-cases/confirm-submission.ts';
import { acceptSubmission, returnSubmission } from './use-cases/decide-submission.ts';
import { cancelSubmission, completeUpload, uploadChunk } from './use-cases/receive-file.ts';
import { clearSubmission, feedSubmission } from './use-cases/settle-rows.ts';
import { listChanges, listRows } from './use-cases/show-rows.ts';
import { getSubmission, listSubmissions } from './use-cases/show-submissions.ts';
import { startSubmission } from './use-cases/start-submission.ts';

const HEADER = 'Mã số thuế,Tên đơn vị,Địa chỉ,Ngày đăng ký';
const line = (at: number, name: string): string => `${TAX_CODES[at] ?? ''},${name},12 Trần Phú,01/09/2026`;
const csv = (...lines: string[]): Buffer => Buffer.from(`${HEADER}\n${lines.join('\n')}\n`);

describe('Trao đổi danh sách', () => {
  let database: TestDatabase;
  let province: ExchangeProvince;
  let sender: Actor;
  let recipient: Actor;
  let datasetId: string;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ansinh-folder-'));
    database = await createDemoDatabase({ exchangeDir: folder });
    province = await loadExchangeProvince(database);
    sender = province.person('so-tai-chinh', 'operator');
    recipient = province.person('bhxh-tinh', 'approver');
    datasetId = (await sentDataset(database.services, sender, 'D1', 'so-tai-chinh')).id;
  }, 120_000);
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const submit = (period: string, bytes: Buffer, rows: 'all' | 'good' = 'all'): Promise<SubmittedFile> =>
    submitFile(database.services, sender, { datasetId, period, name: 'dn.csv', bytes, rows });
  const start = async (bytes: Buffer, period: string): Promise<string> => {
    const { id } = await run(database.services, startSubmission, sender, {
      datasetId,
      period,
      fileName: 'dn.csv',
      sizeBytes: bytes.byteLength,
    });
    return id;
  };
  const piece = (bytes: Uint8Array) => ({ name: 'dn.csv', mediaType: 'text/csv', bytes });
  const work = async (id: string | null): Promise<{ state: string; version: number } | undefined> =>
    inTransactionAs(database.pool, province.system, (tx) =>
      tx.find(sql`select state, version from occurrences where id = ${id}`),
    );

  it('gửi từng phần, đứt giữa chừng thì gửi tiếp từ chỗ đã nhận; sai mã băm thì không nhận', async () => {
    const bytes = csv(line(0, 'Công ty Một'), line(1, 'Công ty Hai'));
    const id = await start(bytes, '2026-Q2');
    const put = (offset: number, to: number) =>
      run(database.services, uploadChunk, sender, { id, offset, file: piece(bytes.subarray(offset, to)) });
    expect(await put(0, 20)).toMatchObject({ receivedBytes: 20 });
    expect(await put(0, 20)).toMatchObject({ receivedBytes: 20 });
    await expect(put(40, 60)).rejects.toMatchObject({ code: 'exchange.chunk_gap', params: { received: 20 } });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const complete = (hash: string) => run(database.services, completeUpload, sender, { id, sha256: hash });
    await expect(complete(sha256)).rejects.toMatchObject({ code: 'exchange.upload_incomplete' });
    await put(20, bytes.byteLength);
    await expect(complete('0'.repeat(64))).rejects.toMatchObject({ code: 'exchange.hash_differs' });
    expect(await complete(sha256)).toMatchObject({ state: 'checking' });
    await checkSubmission(database.services, province.system, id);
    const checked = await run(database.services, getSubmission, sender, { id });
    expect(checked).toMatchObject({
      state: 'checked',
      rowsTotal: 2,
      rowsGood: 2,
      abilities: ['cancel', 'map', 'confirm_all'],
    });
    await run(database.services, cancelSubmission, sender, { id });
    await run(database.services, clearSubmission, province.system, { id });
    const left = await database.owner.query(
      `select (select count(*) from submission_chunks where submission_id = $1) + (select count(*) from submission_rows where submission_id = $1) as n`,
      [id],
    );
    expect(left.rows[0]).toEqual({ n: 0 });
  });

  it('khóa trùng trong tệp: dòng sau bị nêu, chỉ xác nhận được dòng đúng', async () => {
    const bytes = csv(line(0, 'Công ty Một'), line(1, 'Công ty Hai'), line(0, 'Công ty Một lặp'));
    await expect(submit('2025-Q1', bytes)).rejects.toMatchObject({
      code: 'exchange.rows_bad_in_file',
      params: { bad: 1, rows: 3, first: expect.stringContaining('Dòng 4') as string },
    });
    const { submission } = await submit('2025-Q1', bytes, 'good');
    expect(submission).toMatchObject({ state: 'confirmed', rowsGood: 2, rowsBad: 1, confirmedRows: 'good' });
  });

  it('tệp của danh sách khác hoặc thiếu cột bắt buộc thì báo rõ, không để lại gì', async () => {
    await expect(submit('2025-Q2', Buffer.from('Họ tên,Ngày sinh\nA,2000\n'))).rejects.toMatchObject({
      code: 'exchange.wrong_dataset',
    });
    const short = Buffer.from('Mã số thuế,Tên đơn vị,Địa chỉ\n0100109106,Một,12 Trần Phú\n');
    await expect(submit('2025-Q2', short)).rejects.toMatchObject({
      code: 'exchange.columns_missing',
      params: { columns: '“Ngày đăng ký”' },
    });
    await expect(submit('2025-Q2', Buffer.from(`${HEADER}\n`))).rejects.toMatchObject({
      code: 'exchange.no_rows',
    });
    await expect(submit('2025-Q9', csv(line(0, 'A')))).rejects.toMatchObject({
      code: 'exchange.period_unknown',
    });
    const other = province.sender('so-y-te');
    await expect(
      submitFile(database.services, other, {
        datasetId,
        name: 'x.csv',
        bytes: csv(line(0, 'A')),
        rows: 'all',
      }),
    ).rejects.toMatchObject({ code: 'exchange.not_sender' });
  });

  it('bản mới thay bản trước và nói rõ thêm gì, bớt gì, đổi gì', async () => {
    const first = await submit('2025-Q3', csv(line(0, 'Một'), line(1, 'Hai'), line(2, 'Ba')));
    const second = await submit('2025-Q3', csv(line(1, 'Hai đổi tên'), line(2, 'Ba'), line(3, 'Bốn')));
    expect(second.submission).toMatchObject({
      revision: 2,
      replaces: first.submission.id,
      difference: { added: 1, removed: 1, changed: 1, same: 1 },
    });
    const { items } = await run(database.services, listChanges, sender, { id: second.submission.id });
    expect(items.map(({ kind, key }) => [kind, key])).toEqual([
      ['added', TAX_CODES[3]],
      ['changed', TAX_CODES[1]],
      ['removed', TAX_CODES[0]],
    ]);
    const old = await run(database.services, getSubmission, recipient, { id: first.submission.id });
    expect(old).toMatchObject({ replacedBy: second.submission.id, abilities: ['export'] });
  });

  it('hai người cùng xác nhận hai bản của một kỳ: người sau được báo để so lại', async () => {
    const prepare = async (bytes: Buffer) => {
      const id = await start(bytes, '2025-Q4');
      await run(database.services, uploadChunk, sender, { id, offset: 0, file: piece(bytes) });
      await run(database.services, completeUpload, sender, {
        id,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      await checkSubmission(database.services, province.system, id);
      return run(database.services, getSubmission, sender, { id });
    };
    const [one, two] = [await prepare(csv(line(0, 'Một'))), await prepare(csv(line(1, 'Hai')))];
    const confirm = ({ id, version }: { id: string; version: number }) =>
      run(database.services, confirmSubmission, sender, { id, version, rows: 'all' });
    expect(await confirm(one)).toMatchObject({ state: 'confirmed', handedOver: true, timeliness: 'late' });
    await expect(confirm(two)).rejects.toMatchObject({ code: 'exchange.replaced_meanwhile' });
    await expect(confirm(one)).rejects.toMatchObject({ code: 'platform.stale' });
  });

  it('trả lại và chấp nhận đi cùng việc mà danh sách chứng minh, dù quyết định ở trang nào', async () => {
    const { submission } = await submit('2026-Q1', csv(line(0, 'Một')));
    const { id, version, occurrenceId } = submission;
    expect((await work(occurrenceId))?.state).toBe('submitted');
    await expect(
      run(database.services, acceptSubmission, province.person('bhxh-tinh', 'operator'), { id, version }),
    ).rejects.toMatchObject({ code: 'platform.forbidden' });
    await run(database.services, returnSubmission, recipient, {
      id,
      version,
      reason: 'Thiếu huyện Ngọc Hồi',
    });
    expect((await work(occurrenceId))?.state).toBe('returned');
    const again = await submit('2026-Q1', csv(line(0, 'Một'), line(1, 'Hai')));
    expect(again.submission).toMatchObject({ revision: 2, state: 'confirmed' });
    const { version: workVersion = 0 } = (await work(occurrenceId)) ?? {};
    await run(database.services, acceptOccurrence, recipient, { id: occurrenceId, version: workVersion });
    expect(await run(database.services, getSubmission, sender, { id: again.submission.id })).toMatchObject({
      state: 'accepted',
      abilities: ['replace', 'export'],
    });
  });

  it('bên nhận trả lại việc thì danh sách cũng là bị trả lại, kèm lý do', async () => {
    const { submission } = await submit('2026-Q2', csv(line(2, 'Ba')));
    const { version = 0 } = (await work(submission.occurrenceId)) ?? {};
    await run(database.services, returnOccurrence, recipient, {
      id: submission.occurrenceId,
      version,
      reason: 'Sai kỳ',
    });
    expect(await run(database.services, getSubmission, sender, { id: submission.id })).toMatchObject({
      state: 'returned',
      returnReason: 'Sai kỳ',
    });
  });

  it('bên gửi và bên nhận thấy bản gửi; cơ quan khác không thấy, cấp tỉnh thấy hết; chưa xác nhận thì bên nhận chưa thấy', async () => {
    const bytes = csv(line(3, 'Bốn'));
    const waiting = await start(bytes, '2026-Q3');
    const sees = async (actor: Actor): Promise<string[]> =>
      (await run(database.services, listSubmissions, actor, { limit: 200 })).items.map(({ id }) => id);
    expect(await sees(sender)).toContain(waiting);
    expect(await sees(recipient)).not.toContain(waiting);
    expect(await sees(province.person('so-y-te', 'approver'))).toEqual([]);
    expect(await sees(province.person('ubnd-tinh', 'leader'))).toContain(waiting);
    const stranger = province.person('so-y-te', 'approver');
    await expect(run(database.services, listRows, stranger, { id: waiting })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    const seen = await inTransactionAs(database.pool, stranger, (tx) =>
      tx.get(sql`select (select count(*) from submission_rows) + (select count(*) from submission_chunks)
        + (select count(*) from submission_events) + (select count(*) from submission_changes) as n`),
    );
    expect(seen).toEqual({ n: 0 });
    const forged = inTransactionAs(database.pool, sender, (tx) =>
      tx.run(sql`insert into submission_rows (tenant_id, submission_id, row_no, values)
        values (${province.tenantId}, ${waiting}, 1, '{}')`),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('dòng đã xác nhận được đưa vào sổ đúng một lần; dòng lỗi không theo vào và chỉ bên gửi thấy', async () => {
    const { items } = await run(database.services, listSubmissions, sender, { period: '2025-Q1', limit: 10 });
    const id = items.find(({ state }) => state === 'confirmed')?.id ?? '';
    const fed: FedSubmission[] = [];
    const feeds = {
      employers: ({ submission }: FeedContext) => Promise.resolve(void fed.push(submission)),
    };
    await run(database.services, feedSubmission(feeds), province.system, { id });
    await run(database.services, feedSubmission(feeds), province.system, { id });
    expect(fed.map(({ dataset, layout, periodKey }) => [dataset, layout.id, periodKey])).toEqual([
      ['D1', 'employers-registered', '2025-Q1'],
    ]);
    const bad = async (actor: Actor): Promise<number> =>
      (await run(database.services, listRows, actor, { id, only: 'any' })).items.filter(({ ok }) => !ok)
        .length;
    expect([await bad(sender), await bad(recipient)]).toEqual([1, 0]);
    const seen = await inTransactionAs(database.pool, recipient, (tx) =>
      tx.rows(sql`select ok from submission_rows where submission_id = ${id}`),
    );
    expect(seen).toEqual([{ ok: true }, { ok: true }]);
  });

  it('thư mục chờ: tệp đang ghi thì để đó, tệp xong thì có biên nhận, gửi lại không nhận lần hai, tệp sai có lý do', async () => {
    const place = join(folder, 'so-tai-chinh', 'D1', '2026-Q3');
    await mkdir(place, { recursive: true });
    const bytes = csv(line(0, 'Một'));
    const drop = async (name: string, content: Buffer): Promise<void> => {
      await writeFile(join(place, name), content);
      const past = new Date(Date.now() - 60_000);
      await utimes(join(place, name), past, past);
    };
    await writeFile(join(place, 'dang-ghi.csv'), bytes);
    expect(await watchFolder(database.services)).toBe(0);
    await rm(join(place, 'dang-ghi.csv'));
    await drop('quy 3.csv', bytes);
    expect(await watchFolder(database.services)).toBe(1);
    const taken = join(folder, 'so-tai-chinh', 'da-nhan');
    const receipt = (await readdir(taken)).find((name) => name.endsWith('.bien-nhan.txt')) ?? '';
    expect(await readFile(join(taken, receipt), 'utf8')).toMatch(/Số biên nhận: BN-2026-\d{6}/);
    await drop('quy 3 lan 2.csv', bytes);
    await drop('sai.csv', Buffer.from('a,b\n1,2\n'));
    expect(await watchFolder(database.services)).toBe(2);
    const refused = await readdir(join(folder, 'so-tai-chinh', 'tu-choi'));
    expect(refused.filter((name) => name.includes('sai.csv'))).toHaveLength(2);
    const { items } = await run(database.services, listSubmissions, sender, {
      period: '2026-Q3',
      state: 'confirmed',
      limit: 10,
    });
    expect(items.map(({ door }) => door)).toEqual(['folder']);
  }, 40_000);
});
