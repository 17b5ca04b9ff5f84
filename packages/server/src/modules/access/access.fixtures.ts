import { ROLES, type Actor, type Role } from '@ansinh/domain/kernel';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { buildHttpServer } from '../../platform/http/http-server.ts';
import { IDENTIFYING_ACTOR } from '../../platform/identifying-actor.ts';
import { run } from '../../platform/use-case.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { accessModule } from './access.module.ts';
import { authenticate } from './authenticate.ts';
import { SESSION_COOKIE } from './sign-in/session-cookie.ts';
import { loadUsers } from './use-cases/load-users.ts';

/** The password of every user of a test province. */
export const TEST_PASSWORD = 'con trâu đi trước';

/** A demo province of three agencies with one user a role in the first, an operator and an administrator in the second. */
export interface TestProvince {
  readonly tenantId: string;
  readonly system: Actor;
  readonly agencies: Readonly<Record<'bhxh' | 'thue' | 'ubnd', string>>;
  /** Id of the user "<agency>.<role>". */
  idOf(username: string): Promise<string>;
  actor(username: string): Promise<Actor>;
}

/** Makes a province; `prefix` keeps the user names of several apart. */
export async function makeTestProvince(database: TestDatabase, prefix = ''): Promise<TestProvince> {
  const tenantId = await inTransactionAs(database.pool, IDENTIFYING_ACTOR, async (tx) => {
    const { id } = await tx.get<{ id: string }>(
      sql`insert into tenants (code, name, is_demo) values (${`51${prefix}`}, 'Tỉnh thử', true) returning id`,
    );
    return id;
  });
  const system: Actor = {
    kind: 'system',
    id: 'system:test',
    tenantId,
    agencyId: null,
    roles: [],
    territoryCode: null,
  };
  const agency = (code: string, name: string, shortName: string): Promise<string> =>
    inTransactionAs(database.pool, system, async (tx) => {
      const { id } = await tx.get<{ id: string }>(sql`
        insert into agencies (tenant_id, code, kind, level, valid)
        values (${tenantId}, ${code}, 'department', 'province', daterange('2010-01-01', null)) returning id`);
      await tx.run(sql`
        insert into agency_names (tenant_id, agency_id, valid, name, short_name)
        values (${tenantId}, ${id}, daterange('2010-01-01', null), ${name}, ${shortName})`);
      return id;
    });
  const agencies = {
    bhxh: await agency('bhxh', 'Bảo hiểm xã hội tỉnh', 'BHXH tỉnh'),
    thue: await agency('thue', 'Thuế tỉnh', 'Thuế tỉnh'),
    ubnd: await agency('ubnd', 'Ủy ban nhân dân tỉnh', 'UBND tỉnh'),
  };
  const user = (agencyCode: string, role: Role, listed = false): object => ({
    username: `${prefix}${agencyCode}.${role}`,
    name: `Nguyễn Văn ${role}`,
    email: `${prefix}${agencyCode}.${role}@ansinh.example`,
    agencyCode,
    roles: [role],
    password: TEST_PASSWORD,
    listed,
  });
  const users = [
    ...ROLES.map((role) => user('bhxh', role, role === 'operator')),
    user('thue', 'operator'),
    user('thue', 'agency-admin'),
  ];
  await run(database.services, loadUsers, system, { users });
  const find = async (username: string): Promise<{ id: string; agency_id: string; roles: Role[] }> => {
    const { rows } = await database.owner.query<{ id: string; agency_id: string; roles: Role[] }>(
      'select id, agency_id, array(select role from user_roles where user_id = users.id) as roles from users where username = $1',
      [username],
    );
    if (!rows[0]) throw new Error(`no user ${username}`);
    return rows[0];
  };
  return {
    tenantId,
    system,
    agencies,
    idOf: async (username) => (await find(username)).id,
    actor: async (username) => {
      const { id, agency_id, roles } = await find(username);
      return { kind: 'person', id, tenantId, agencyId: agency_id, roles, territoryCode: null };
    },
  };
}

/** A browser of the tests: keeps its session cookie and sends it with the header that our own pages send. */
export interface TestBrowser {
  ask(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<LightMyRequestResponse>;
  signIn(username: string, password?: string, totp?: string): Promise<LightMyRequestResponse>;
  readonly token: string | undefined;
}

/** Returns the server of the capability alone. */
export function accessServer(database: TestDatabase): Promise<FastifyInstance> {
  return buildHttpServer({
    services: database.services,
    modules: [accessModule],
    authenticate,
    checkAnswers: true,
    requestsPerMinute: 100_000,
  });
}

/** Returns a new browser, which has its own address. */
export function openBrowser(server: FastifyInstance, ip = '192.0.2.1'): TestBrowser {
  let token: string | undefined;
  const ask: TestBrowser['ask'] = async (method, path, body) => {
    const answer = await server.inject({
      method,
      url: `/api${path}`,
      remoteAddress: ip,
      headers: { 'x-requested-with': 'ansinh', 'user-agent': 'Trình duyệt thử' },
      ...(token ? { cookies: { [SESSION_COOKIE]: token } } : {}),
      ...(body ? { payload: body } : {}),
    });
    const cookie = answer.cookies.find(({ name }) => name === SESSION_COOKIE);
    if (cookie) token = cookie.value || undefined;
    return answer;
  };
  return {
    ask,
    signIn: (username, password = TEST_PASSWORD, totp) =>
      ask('POST', '/session', { username, password, ...(totp ? { totp } : {}) }),
    get token() {
      return token;
    },
  };
}

/** Returns status and code of an answer, for comparing. */
export function outcome(answer: LightMyRequestResponse): string {
  const code = answer.statusCode >= 400 ? answer.json<{ code: string }>().code : '';
  return `${answer.statusCode} ${code}`.trim();
}
