import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConverter } from './document-converter.ts';

describe('Chuyển Word sang PDF bằng chương trình của máy chủ', () => {
  let folder: string;
  let docx: Buffer;
  const failures: string[] = [];

  /** A program that stands in for LibreOffice: it finds its files behind the options, and its work folder is where it runs. */
  const program = async (name: string, script: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
    return file;
  };
  const WRITES =
    'for file in "$@"; do case "$file" in *.docx) printf "%%PDF-%s" "$(basename "$file")" > "${file%.docx}.pdf";; esac; done';
  const leftOver = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('ansinh-office-'));
  const open = (file: string | undefined, more: { startMs?: number } = {}) =>
    openConverter(file, (reason) => failures.push(reason), { startMs: 60_000, documentMs: 0, ...more });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
    docx = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Chữ')] }] }));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('máy chủ không có LibreOffice thì nói rõ và không làm gì', async () => {
    const converter = open(undefined);
    expect(converter.isAvailable).toBe(false);
    await expect(converter.toPdf([docx])).rejects.toMatchObject({ code: 'platform.office_missing' });
  });

  it('nhiều tệp một lần chạy, trả về đúng thứ tự; thư mục tạm được xóa', async () => {
    const pdfs = await open(await program('writes', WRITES)).toPdf([docx, docx, docx]);
    expect(pdfs.map(String)).toEqual(['%PDF-0.docx', '%PDF-1.docx', '%PDF-2.docx']);
    expect(await leftOver()).toEqual([]);
  });

  it('không thấy biến môi trường nào của máy chủ ngoài đường dẫn chương trình', async () => {
    process.env['ANSINH_SECRET_OF_TEST'] = 'mật khẩu';
    const seen = join(folder, 'seen');
    await open(await program('env', `env > ${seen}; ${WRITES}`)).toPdf([docx]);
    delete process.env['ANSINH_SECRET_OF_TEST'];
    const names = (await readFile(seen, 'utf8')).split('\n').map((line) => line.split('=')[0]);
    expect(names.filter((name) => /ANSINH|DATABASE|SMTP|OIDC/u.test(name ?? ''))).toEqual([]);
    expect(names).toContain('HOME');
  });

  it('mỗi lúc chỉ một lần chạy; người đến sau chờ lượt', async () => {
    const log = join(folder, 'log');
    const converter = open(
      await program('one', `echo vào >> ${log}; sleep 0.3; ${WRITES}; echo ra >> ${log}`),
    );
    await Promise.all([converter.toPdf([docx]), converter.toPdf([docx]), converter.toPdf([docx])]);
    expect((await readFile(log, 'utf8')).trim().split('\n')).toEqual(['vào', 'ra', 'vào', 'ra', 'vào', 'ra']);
  });

  it('quá nhiều người chờ thì người sau được bảo thử lại, những người trước vẫn có tệp', async () => {
    const converter = open(await program('slow', `sleep 0.2; ${WRITES}`));
    const asked = Array.from({ length: 7 }, () => converter.toPdf([docx]));
    const results = await Promise.allSettled(asked);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(results.at(-1)).toMatchObject({ reason: { code: 'platform.office_busy' } });
    await expect(converter.toPdf([docx])).resolves.toHaveLength(1);
  });

  it('treo quá giờ thì bị dừng cả nhóm; hỏng hay không ra tệp thì báo lỗi, lần sau vẫn chạy; không để lại gì', async () => {
    const pid = join(folder, 'pid');
    for (const [name, script] of [
      ['hangs', `sleep 30 & echo $! > ${pid}; wait`],
      ['fails', 'exit 77'],
      ['nothing', 'exit 0'],
    ] as const) {
      failures.length = 0;
      const converter = open(await program(name, script), { startMs: 400 });
      await expect(converter.toPdf([docx])).rejects.toMatchObject({ code: 'platform.office_failed' });
      expect(failures).toHaveLength(1);
      await expect(converter.toPdf([docx])).rejects.toMatchObject({ code: 'platform.office_failed' });
    }
    const child = Number(await readFile(pid, 'utf8'));
    expect(await isGone(child)).toBe(true);
    expect(await leftOver()).toEqual([]);
  });
});

/** A killed process is gone from the list, or waits there dead until somebody asks for it. */
async function isGone(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status === '' || / Z /u.test(status);
}
