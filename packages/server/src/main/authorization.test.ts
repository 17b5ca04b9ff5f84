import { ALL_ENDPOINTS } from '@ansinh/contract/all';
import type { Endpoint } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { ROLES, type Actor, type Role } from '@ansinh/domain/kernel';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODULES } from './modules.ts';
import { buildHttpServer, NOBODY } from '../platform/http/http-server.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

const GUARDED = ALL_ENDPOINTS.filter(({ access }) => access !== 'public');

describe('Quyền trên mọi địa chỉ của hệ thống, sinh tự động', () => {
  let database: TestDatabase;
  let server: FastifyInstance;
  let actor: Actor = NOBODY;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await buildHttpServer({
      services: database.services,
      modules: MODULES,
      authenticate: () =>
        Promise.resolve(actor === NOBODY ? undefined : { actor, sessionId: crypto.randomUUID() }),
      requestsPerMinute: 1_000_000,
    });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const ask = (endpoint: Endpoint): Promise<{ statusCode: number; json(): { code: string } }> =>
    server.inject({
      method: endpoint.method,
      url: `/api${endpoint.path.replaceAll(/:\w+/g, () => crypto.randomUUID())}`,
      headers: endpoint.upload ? { 'content-type': 'multipart/form-data; boundary=x' } : {},
      ...(endpoint.upload
        ? {
            payload:
              '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\na\r\n--x--\r\n',
          }
        : endpoint.method === 'GET'
          ? {}
          : { payload: {} }),
    });

  it('mỗi địa chỉ trong hợp đồng có đúng một thao tác đứng sau, và ngược lại', () => {
    const served = MODULES.flatMap(({ routes }) => routes.map(({ endpoint }) => endpoint.name)).sort();
    expect(served).toEqual(ALL_ENDPOINTS.map(({ name }) => name).sort());
    expect(new Set(served).size).toBe(served.length);
    expect(served.length).toBeGreaterThan(60);
  });

  it.each(GUARDED.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s: chưa đăng nhập thì bị mời đăng nhập',
    async (_name, endpoint) => {
      actor = NOBODY;
      const answer = await ask(endpoint);
      expect([answer.statusCode, answer.json().code]).toEqual([401, 'platform.sign_in_first']);
    },
  );

  const lacking = GUARDED.filter(({ access }) => access !== 'session').flatMap((endpoint) =>
    ROLES.filter((role) => !mayUse([role], endpoint.access as Parameters<typeof mayUse>[1])).map(
      (role) => [endpoint.name, role, endpoint] as const,
    ),
  );
  it.each(lacking)('%s: vai trò %s không có quyền thì bị từ chối', async (_name, role: Role, endpoint) => {
    actor = {
      kind: 'person',
      id: crypto.randomUUID(),
      tenantId: crypto.randomUUID(),
      agencyId: crypto.randomUUID(),
      roles: [role],
      territoryCode: null,
    };
    const answer = await ask(endpoint);
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'platform.forbidden']);
  });
});
