import { gzipSync } from 'node:zlib';
import { ALL_ERRORS } from '@ansinh/contract/all';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { readInWorker } from './reading/read-in-worker.ts';
import { REGULATION_TEXT, uploadBytes, uploadText } from './regulations.fixtures.ts';
import { parseText } from './use-cases/parse-text.ts';

/** An OLE file that holds what Word writes when a document has a password. */
function encryptedDocx(): Buffer {
  const file = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  Buffer.from('EncryptedPackage', 'utf16le').copy(file, 1024);
  return file;
}

const BAD: readonly (readonly [title: string, name: string, bytes: () => Uint8Array, code: string])[] = [
  ['tệp rỗng', 'rong.txt', () => Buffer.alloc(0), 'legal_text.empty'],
  [
    'không phải văn bản hành chính',
    'tho.txt',
    () => Buffer.from('Trăm năm trong cõi người ta.\nChữ tài chữ mệnh.'),
    'legal_text.not_a_regulation',
  ],
  ['.docx đặt mật khẩu', 'mat-khau.docx', encryptedDocx, 'legal_text.encrypted'],
  ['.docx hỏng', 'hong.docx', () => Buffer.from('504b0304deadbeefdeadbeef', 'hex'), 'legal_text.broken'],
  ['.pdf hỏng', 'hong.pdf', () => Buffer.from('%PDF-1.7\nkhông có gì'), 'legal_text.broken'],
  ['tệp nhị phân', 'anh.png', () => gzipSync(Buffer.alloc(5000, 7)), 'legal_text.not_text'],
  ['tệp lớn hơn mức nhận', 'lon.txt', () => Buffer.alloc(41 * 1024 * 1024, 0x61), 'platform.file_too_large'],
];

describe('Tệp hỏng, tệp lạ: một câu báo rõ, không lưu nửa vời', () => {
  let database: TestDatabase;
  let province: DemoProvince;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
  });
  afterAll(() => database.close());

  const officer = (): ReturnType<DemoProvince['person']> => province.person('bhxh-tinh', 'operator');
  const stored = async (): Promise<number> => {
    const { rows } = await database.owner.query<{ n: number }>(
      'select ((select count(*) from regulations) + (select count(*) from files) + (select count(*) from provisions))::int as n',
    );
    return rows[0]?.n ?? -1;
  };

  it.each(BAD)('%s', async (_title, name, bytes, code) => {
    const refusal = await uploadBytes(database, officer(), bytes(), name).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code });
    expect(ALL_ERRORS[code]?.vi).toBeDefined();
    expect(await stored()).toBe(0);
  });

  it('lỗi giữa chừng (ký hiệu đã dùng) không để lại tệp hay điều khoản nào', async () => {
    await uploadText(database, officer());
    const before = await stored();
    const again = run(database.services, parseText, officer(), {
      text: REGULATION_TEXT,
      code: '77/2024/QĐ-UBND',
    });
    await expect(again).rejects.toMatchObject({ code: 'regulations.code_taken' });
    expect(await stored()).toBe(before);
    const renamed = await run(database.services, parseText, officer(), { text: REGULATION_TEXT });
    expect(renamed.code).toBe('77/2024/QĐ-UBND-2');
  });

  it('văn bản ghi bằng UTF-16 đọc được như thường', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(REGULATION_TEXT, 'utf16le')]);
    const read = await uploadBytes(database, officer(), utf16, 'utf16.txt');
    expect([read.number, read.issuedOn]).toEqual(['77/2024/QĐ-UBND', '2024-03-15']);
  });

  it('ký tự mà cơ sở dữ liệu không giữ được thì bỏ đi, phần còn lại vẫn đọc', async () => {
    const dirty = REGULATION_TEXT.replace('Quy chế này', 'Quy\u0000 chế \ud800 này');
    const read = await run(database.services, parseText, officer(), { text: dirty });
    expect(read.duties.draft).toBeGreaterThan(0);
  });

  it('đọc quá lâu hoặc tốn quá nhiều bộ nhớ thì dừng, máy chủ vẫn chạy', async () => {
    const task = { kind: 'text', text: REGULATION_TEXT } as const;
    const long = { kind: 'text', text: REGULATION_TEXT.repeat(4000) } as const;
    const slow = readInWorker(long, 'cham.txt', { seconds: 0.001, megabytes: 512 });
    await expect(slow).rejects.toMatchObject({
      code: 'legal_text.took_too_long',
      params: { file: 'cham.txt' },
    });
    const greedy = readInWorker(long, 'lon.txt', { seconds: 60, megabytes: 16 });
    await expect(greedy).rejects.toMatchObject({ code: 'legal_text.too_large' });
    expect((await readInWorker(task, 'tot.txt')).document.number).toBe('77/2024/QĐ-UBND');
  });
});
