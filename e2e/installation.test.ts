import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ansinh, runToEnd, startProduct } from './process.ts';

const START = ['packages/server/src/main/start.ts'];

describe('Khởi động, dừng và khởi động lại', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ansinh-start-'));
    await chmod(folder, 0o755);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const settings = (name: string): Record<string, string> => ({
    ANSINH_DATA_DIR: join(folder, name),
    ANSINH_PORT: '0',
    ANSINH_DEMO: 'off',
  });

  it('cổng đã có chương trình khác dùng: một dòng nói rõ và cách làm', async () => {
    const port = new URL(inject('address')).port;
    const { code, stderr } = await runToEnd(START, { ...settings('taken'), ANSINH_PORT: port });
    expect(code).toBe(1);
    expect(stderr).toContain(`Cổng ${port} trên 127.0.0.1 đang có chương trình khác dùng`);
    expect(stderr).toContain(`ANSINH_PORT=${Number(port) + 1} npm start`);
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  it('cơ sở dữ liệu của bản PostgreSQL cũ: nói rõ bản nào, cần bản nào', async () => {
    const cluster = join(folder, 'old', 'pg');
    await mkdir(cluster, { recursive: true });
    await writeFile(join(cluster, 'PG_VERSION'), '15\n');
    const { code, stderr } = await runToEnd(START, settings('old'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/thuộc PostgreSQL 15, chương trình cần bản 18/);
  });

  it('lần khởi động trước bị cắt giữa chừng khi tạo cơ sở dữ liệu: làm lại từ đầu, không hỏng', async () => {
    await mkdir(join(folder, 'half', 'pg.draft', 'base'), { recursive: true });
    const product = startProduct(settings('half'));
    await product.up;
    product.child.kill('SIGTERM');
    expect((await product.end).code).toBe(0);
  });

  it('kill -9 không mất gì đã xác nhận; lần sau tiếp quản cơ sở dữ liệu và SIGTERM dừng cả nó', async () => {
    const env = settings('killed');
    const first = startProduct(env);
    await first.up;
    expect((await ansinh(['province', 'create', 'db/demo', '--json'], env)).code).toBe(0);
    first.child.kill('SIGKILL');
    await first.end;
    const postgres = Number(
      (await readFile(join(folder, 'killed', 'pg', 'postmaster.pid'), 'utf8')).split('\n')[0],
    );
    expect(isAlive(postgres)).toBe(true);
    const second = startProduct(env);
    await second.up;
    const listed = await ansinh(['directory', 'agencies', '--json'], env);
    expect((JSON.parse(listed.stdout) as { total: number }).total).toBeGreaterThan(250);
    const rival = await runToEnd(START, env);
    expect(rival.stderr).toContain('An Sinh đang chạy trên thư mục dữ liệu này');
    second.child.kill('SIGTERM');
    expect((await second.end).code).toBe(0);
    expect(isAlive(postgres)).toBe(false);
  });
});

describe('Dòng lệnh', () => {
  it('ansinh --help liệt kê mọi nhóm lệnh', async () => {
    const { stdout, code } = await ansinh(['--help']);
    expect(code).toBe(0);
    for (const group of ['regulation', 'pack', 'obligations', 'directory', 'access', 'audit', 'doctor'])
      expect(stdout).toContain(group);
  });

  it('tệp không phải văn bản: câu rõ ràng, mã thoát theo loại lỗi, và JSON khi được hỏi', async () => {
    const plain = await ansinh(['regulation', 'parse', 'package.json']);
    expect([plain.code, plain.stdout]).toEqual([2, '']);
    expect(plain.stderr).toMatch(/^✗ .*package\.json/);
    const json = await ansinh(['regulation', 'parse', 'package.json', '--json']);
    expect(JSON.parse(json.stderr)).toMatchObject({ code: 'legal_text.not_a_regulation' });
  });

  it('đọc một văn bản ra đúng hình dạng đã hứa', async () => {
    const { stdout } = await ansinh([
      'regulation',
      'parse',
      'packages/legal-text/testdata/kontum-25-2024.txt',
      '--json',
    ]);
    const parsed = JSON.parse(stdout) as Record<string, unknown> & {
      document: object;
      provisions: object[];
      duties: object[];
    };
    expect(parsed.document).toMatchObject({
      number: '25/2024/QĐ-UBND',
      issuedOn: '2024-05-13',
      effectiveOn: '2024-05-23',
    });
    expect(parsed.provisions[0]).toHaveProperty('start');
    expect(parsed.duties.length).toBeGreaterThan(90);
    expect(Object.keys(parsed)).toEqual(
      expect.arrayContaining(['document', 'provisions', 'duties', 'annexes']),
    );
  });
});

/** A process that has ended and waits only to be noticed by its parent counts as ended. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z /.test(
      existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '',
    );
  } catch {
    return false;
  }
}
