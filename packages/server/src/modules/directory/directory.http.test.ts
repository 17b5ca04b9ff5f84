import type { Actor } from '@ansinh/domain/kernel';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHttpServer } from '../../platform/http/http-server.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { directoryModule } from './directory.module.ts';

describe('Danh bạ qua HTTP: câu trả lời đúng hợp đồng', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let server: FastifyInstance;
  let actor: Actor;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    actor = province.person('bhxh-tinh', 'province-admin');
    server = await buildHttpServer({
      services: database.services,
      modules: [directoryModule],
      authenticate: () => Promise.resolve({ actor, sessionId: crypto.randomUUID() }),
      requestsPerMinute: 1_000_000,
      checkAnswers: true,
    });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const ask = (method: 'GET' | 'POST', url: string, payload?: object): Promise<LightMyRequestResponse> =>
    server.inject({ method, url: `/api${url}`, ...(payload ? { payload } : {}) });

  it.each([
    '/agencies?limit=5&q=bao%20hiem',
    '/agencies?territory=23500&on=2026-01-01',
    '/agency-groups?on=2025-03-01',
    '/territories?structure=2024&level=district&parent=62',
    '/territories/2025/51',
    '/territories/2024/23281',
  ])('%s', async (url) => {
    const answer = await ask('GET', url);
    expect([answer.statusCode, answer.body.slice(0, 300)]).toEqual([200, expect.any(String)]);
  });

  it('trang của từng loại cơ quan', async () => {
    for (const code of ['bhxh-tinh', 'so-ldtbxh', 'bcd-xa-23293', 'bhxh-co-so-dak-ha', 'bo-y-te']) {
      const answer = await ask('GET', `/agencies/${province.agencyId(code)}`);
      expect([code, answer.statusCode]).toEqual([code, 200]);
    }
    expect((await ask('GET', `/agencies/${crypto.randomUUID()}`)).statusCode).toBe(404);
  });

  it('đọc tên trong văn bản', async () => {
    const answer = await ask('POST', '/directory/resolve', { names: ['Sở Y tế', 'các sở, ngành', 'Sở lạ'] });
    expect(answer.statusCode).toBe(200);
    expect(answer.json<{ items: { outcome: string }[] }>().items.map(({ outcome }) => outcome)).toEqual([
      'agency',
      'group',
      'unresolved',
    ]);
  });

  it('bảng tính tải về có tên tệp', async () => {
    const answer = await ask('GET', '/agencies.xlsx?level=province');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toContain('danh-ba-co-quan-');
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });
});
