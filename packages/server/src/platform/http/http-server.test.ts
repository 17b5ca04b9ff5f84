import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { buildHttpServer } from './http-server.ts';

describe('Máy chủ HTTP', () => {
  let database: TestDatabase;
  let server: FastifyInstance;
  let folder: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'ansinh-web-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>An Sinh</title>');
    await writeFile(
      join(folder, 'ranh-gioi.geojson'),
      JSON.stringify(Array.from({ length: 5_000 }, (_, at) => at)),
    );
    server = await buildHttpServer({
      services: database.services,
      modules: [],
      authenticate: () => Promise.resolve(undefined),
      webFolder: folder,
      requestsPerMinute: 3,
    });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });
  const ask = async (url: string, times: number): Promise<number[]> => {
    const codes: number[] = [];
    for (let time = 0; time < times; time++)
      codes.push((await server.inject({ method: 'GET', url })).statusCode);
    return codes;
  };

  it('mở trang và tải tệp giao diện không bị tính: cả cơ quan chung một địa chỉ vẫn vào được', async () => {
    expect(await ask('/index.html', 6)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await ask('/nhiem-vu', 3)).toEqual([200, 200, 200]);
  });

  it('tệp lớn đi nén: đường truyền chậm vẫn mở được bản đồ', async () => {
    const headers = { 'accept-encoding': 'br' };
    const answer = await server.inject({ method: 'GET', url: '/ranh-gioi.geojson', headers });
    expect(answer.headers['content-encoding']).toBe('br');
    const plain = brotliDecompressSync(answer.rawPayload).toString();
    expect(JSON.parse(plain)).toHaveLength(5_000);
    expect(answer.rawPayload.length).toBeLessThan(plain.length / 2);
  });

  it('gọi API quá giới hạn thì bị từ chối', async () => {
    expect(await ask('/api/health', 4)).toEqual([200, 200, 200, 429]);
  });
});
