import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHttpServer } from '../../../platform/http/http-server.ts';
import { run } from '../../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { exchangeModule } from '../exchange.module.ts';
import { createClient, renewClient, revokeClient } from '../use-cases/manage-clients.ts';
import { authenticateClient } from './authenticate-client.ts';

describe('Chương trình của cơ quan', () => {
  let database: TestDatabase;
  let province: DemoProvince;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
  });
  afterAll(() => database.close());

  it('chương trình của cơ quan: mã truy cập theo OAuth 2.0, chỉ trong phạm vi được cấp, thu hồi là hết ngay', async () => {
    const admin = province.person('so-tai-chinh', 'agency-admin');
    const made = await run(database.services, createClient, admin, {
      name: 'Phần mềm đăng ký kinh doanh',
      scopes: ['exchange.read'],
    });
    await expect(
      run(database.services, createClient, admin, {
        name: 'X',
        scopes: ['exchange.read'],
        agencyId: province.agencyId('bhxh-tinh'),
      }),
    ).rejects.toMatchObject({ code: 'exchange.client_not_yours' });
    const server = await buildHttpServer({
      services: database.services,
      modules: [exchangeModule({})],
      authenticate: authenticateClient,
      checkAnswers: true,
    });
    const token = (fields: Record<string, string>, basic?: string) =>
      server.inject({
        method: 'POST',
        url: '/api/oauth/token',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...(basic ? { authorization: `Basic ${Buffer.from(basic).toString('base64')}` } : {}),
        },
        payload: new URLSearchParams(fields).toString(),
      });
    const grant = { grant_type: 'client_credentials' };
    const wrong = await token(grant, `${made.clientId}:sai`);
    expect([wrong.statusCode, wrong.json()]).toMatchObject([401, { error: 'invalid_client' }]);
    expect((await token({ grant_type: 'password' })).json()).toMatchObject({
      error: 'unsupported_grant_type',
    });
    const wide = await token({ ...grant, scope: 'exchange.submit' }, `${made.clientId}:${made.clientSecret}`);
    expect([wide.statusCode, wide.json()]).toMatchObject([400, { error: 'invalid_scope' }]);
    const given = await token({ ...grant, client_id: made.clientId, client_secret: made.clientSecret });
    expect(given.json()).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'exchange.read' });
    const ask = (method: 'GET' | 'POST', url: string) =>
      server.inject({
        method,
        url: `/api${url}`,
        headers: { authorization: `Bearer ${given.json<{ access_token: string }>().access_token}` },
        ...(method === 'POST' ? { payload: {} } : {}),
      });
    expect((await ask('GET', '/submissions?box=sent')).statusCode).toBe(200);
    expect((await ask('POST', '/submissions')).statusCode).toBe(403);
    expect((await ask('GET', '/api-clients')).statusCode).toBe(403);
    await run(database.services, renewClient, admin, { id: made.id });
    database.setNow('2026-11-24T03:10:00.000Z');
    expect((await ask('GET', '/submissions')).statusCode).toBe(200);
    await run(database.services, renewClient, admin, { id: made.id });
    expect((await ask('GET', '/submissions')).statusCode).toBe(401);
    await run(database.services, revokeClient, admin, { id: made.id });
    expect((await token(grant, `${made.clientId}:${made.clientSecret}`)).statusCode).toBe(401);
    await server.close();
  });
});
