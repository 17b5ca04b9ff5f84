import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWeb } from './serve-web.ts';

describe('Hai ứng dụng web: bàn làm việc và địa bàn', () => {
  let folder: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ansinh-web-'));
    await mkdir(join(folder, 'dia-ban'));
    await mkdir(join(folder, 'assets'));
    for (const [file, text] of [
      ['index.html', 'bàn làm việc'],
      ['dia-ban/index.html', 'địa bàn'],
      ['dia-ban/sw.js', 'tệp của ứng dụng'],
      ['assets/field-1.js', 'mã'],
    ] as const)
      await writeFile(join(folder, file), text);
    await writeFile(join(folder, 'assets/field-1.js.br'), brotliCompressSync('mã'));
    server = fastify();
    await serveWeb(server, folder);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });

  it('mọi địa chỉ dưới /dia-ban/ mở ứng dụng địa bàn, địa chỉ khác mở bàn làm việc', async () => {
    expect((await get('/dia-ban/')).body).toBe('địa bàn');
    expect((await get('/dia-ban/ho/1')).body).toBe('địa bàn');
    expect((await get('/nhiem-vu')).body).toBe('bàn làm việc');
    expect((await get('/dia-ban-khac')).body).toBe('bàn làm việc');
  });

  it('thiếu dấu / ở cuối thì chuyển sang, nếu không service worker không phủ tới trang', async () => {
    const answer = await get('/dia-ban');
    expect(answer.statusCode).toBe(308);
    expect(answer.headers.location).toBe('/dia-ban/');
  });

  it('trang và service worker luôn hỏi lại bản mới; tệp mang mã băm giữ mãi', async () => {
    expect((await get('/dia-ban/')).headers['cache-control']).toBe('no-cache');
    expect((await get('/dia-ban/sw.js')).headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/field-1.js')).headers['cache-control']).toContain('immutable');
  });

  it('tệp đã nén sẵn được gửi cho trình duyệt đọc được brotli', async () => {
    const packed = await get('/assets/field-1.js', { 'accept-encoding': 'br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe('mã');
    expect((await get('/assets/field-1.js')).body).toBe('mã');
  });
});
