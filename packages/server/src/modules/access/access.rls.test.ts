import { decideManageUser, decideRoleChange } from '@ansinh/domain/access';
import { ROLES, type Actor, type Role } from '@ansinh/domain/kernel';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs, type Tx } from '../../platform/database/transaction.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { makeTestProvince, type TestProvince } from './access.fixtures.ts';
import { insertUser } from './db/users.repo.ts';

type Verb = 'see' | 'edit' | 'reset' | `give ${Role}` | `take ${Role}` | 'create';
const VERBS: readonly Verb[] = [
  'see',
  'edit',
  'reset',
  'create',
  ...ROLES.map((role) => `give ${role}` as const),
  ...ROLES.map((role) => `take ${role}` as const),
];

interface Case {
  readonly mine: readonly Role[];
  readonly theirs: readonly Role[];
  readonly sameProvince: boolean;
  readonly sameAgency: boolean;
  readonly verb: Verb;
}

/** A role that is given is one the user lacks, one that is taken is one he holds. */
const CASES: fc.Arbitrary<Case> = fc
  .record({
    mine: fc.subarray([...ROLES], { maxLength: 3 }),
    theirs: fc.subarray([...ROLES], { maxLength: 3 }),
    sameProvince: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
    sameAgency: fc.boolean(),
    verb: fc.constantFrom(...VERBS),
  })
  .map((test) => {
    const role = test.verb.slice(5) as Role;
    const others = test.theirs.filter((held) => held !== role);
    if (test.verb.startsWith('give ')) return { ...test, theirs: others };
    return test.verb.startsWith('take ') ? { ...test, theirs: [...others, role] } : test;
  });

const ABOVE = ['province-admin', 'auditor', 'leader'];

/** The rule in other words, written without looking at policy or SQL. */
function oracle({ mine, theirs, sameProvince, sameAgency, verb }: Case): boolean {
  if (!sameProvince) return false;
  if (verb === 'see') return sameAgency || mine.some((role) => ABOVE.includes(role));
  if (mine.includes('province-admin')) return true;
  if (!mine.includes('agency-admin') || !sameAgency) return false;
  if (verb === 'create') return true;
  if (theirs.some((role) => ABOVE.includes(role))) return false;
  return verb.startsWith('give ') ? !ABOVE.includes(verb.slice(5)) : true;
}

/** Undone at the end of every case. */
class Rollback extends Error {}

describe('Ai × tài khoản nào × việc gì: quy tắc và cơ sở dữ liệu trả lời như nhau', () => {
  let database: TestDatabase;
  let home: TestProvince;
  let away: TestProvince;

  beforeAll(async () => {
    database = await createTestDatabase();
    home = await makeTestProvince(database);
    away = await makeTestProvince(database, 'xa.');
  });
  afterAll(() => database.close());

  /** Returns whether the database lets the verb happen, in a transaction that leaves nothing. */
  async function databaseAllows(test: Case): Promise<boolean> {
    const province = test.sameProvince ? home : away;
    const agencyId = test.sameAgency ? province.agencies.bhxh : province.agencies.ubnd;
    let allowed = false;
    const undone = inTransactionAs(database.pool, province.system, async (tx) => {
      const userId = await makeUser(tx, province.tenantId, agencyId, test.theirs);
      await become(tx, actorOf(test));
      allowed = await attempt(tx, test.verb, { tenantId: province.tenantId, userId, agencyId });
      throw new Rollback();
    });
    await undone.catch((error: unknown) => {
      if (!(error instanceof Rollback)) throw error;
    });
    return allowed;
  }

  function actorOf({ mine }: Case): Actor {
    return {
      kind: 'person',
      id: crypto.randomUUID(),
      tenantId: home.tenantId,
      agencyId: home.agencies.bhxh,
      roles: mine,
      territoryCode: null,
    };
  }

  it('bất kể vai trò và cơ quan của hai bên', async () => {
    await fc.assert(
      fc.asyncProperty(CASES, async (test) => {
        expect(await databaseAllows(test)).toBe(oracle(test));
      }),
      { numRuns: 400 },
    );
  });

  it('quy tắc thuần cũng khớp với lời trên', () => {
    fc.assert(
      fc.property(CASES, (test) => {
        fc.pre(test.sameProvince && test.verb !== 'see');
        expect(policyAllows(test)).toBe(oracle(test));
      }),
      { numRuns: 2000 },
    );
  });

  function policyAllows({ mine, theirs, sameAgency, verb }: Case): boolean {
    const actor = { kind: 'person', roles: mine, agencyId: 'here' } as const;
    const user = { agencyId: sameAgency ? 'here' : 'there', roles: verb === 'create' ? [] : theirs };
    if (!decideManageUser(actor, user).ok) return false;
    const role = verb.slice(5) as Role;
    if (verb.startsWith('give ')) return decideRoleChange(actor, theirs, [...theirs, role]).ok;
    return verb.startsWith('take ')
      ? decideRoleChange(
          actor,
          theirs,
          theirs.filter((held) => held !== role),
        ).ok
      : true;
  }

  it('mật khẩu, khóa xác thực và phiên của người khác không ai ngoài người quản lý đọc được', async () => {
    const operator = await home.actor('bhxh.operator');
    const seen = await inTransactionAs(database.pool, operator, async (tx) => ({
      credentials: await tx.rows(sql`select user_id from user_credentials`),
      sessions: await tx.rows(sql`select id from sessions where user_id <> ${operator.id}`),
      resets: await tx.rows(sql`select id from password_resets`),
      logins: await tx.rows(sql`select user_id from demo_logins`),
    }));
    expect(seen).toEqual({ credentials: [], sessions: [], resets: [], logins: [] });
  });

  it('tên người ở cơ quan khác chỉ hỏi được theo mã, trong tỉnh', async () => {
    const [operator, theirs, foreign] = [
      await home.actor('bhxh.operator'),
      await home.idOf('thue.operator'),
      await away.idOf('xa.bhxh.operator'),
    ];
    const names = await inTransactionAs(database.pool, operator, (tx) =>
      tx.get(sql`select app.user_name(${theirs}) as theirs, app.user_name(${foreign}) as "foreign",
                        (select json_agg(n) from app.user_names(${[theirs, foreign]}::uuid[]) n) as all,
                        (select count(*)::int from users where id = ${theirs}) as rows`),
    );
    expect(names).toEqual({
      theirs: 'Nguyễn Văn operator',
      foreign: null,
      all: [{ id: theirs, name: 'Nguyễn Văn operator' }],
      rows: 0,
    });
  });
});

async function makeUser(tx: Tx, tenantId: string, agencyId: string, roles: readonly Role[]): Promise<string> {
  return insertUser(tx, {
    tenantId,
    agencyId,
    username: `u${crypto.randomUUID()}`,
    name: 'Người Thử',
    email: null,
    territoryCode: null,
    roles,
    passwordHash: '$argon2id$',
    mustChangePassword: false,
  });
}

/** Changes who acts inside the transaction, as the kernel does at its start. */
async function become(tx: Tx, actor: Actor): Promise<void> {
  const province = actor.roles.some((role) => ABOVE.includes(role));
  await tx.rows(sql`
    select set_config('app.tenant_id', ${actor.tenantId}, true), set_config('app.agency_id', ${actor.agencyId ?? ''}, true),
           set_config('app.user_id', ${actor.id}, true), set_config('app.roles', ${actor.roles.join(',')}, true),
           set_config('app.scope', ${province ? 'province' : 'agency'}, true)`);
}

async function attempt(
  tx: Tx,
  verb: Verb,
  user: { tenantId: string; userId: string; agencyId: string },
): Promise<boolean> {
  const { tenantId, userId, agencyId } = user;
  if (verb === 'see') return (await tx.rows(sql`select from users where id = ${userId}`)).length === 1;
  if (verb === 'edit')
    return (await tx.run(sql`update users set name = 'Tên Khác' where id = ${userId}`)) === 1;
  if (verb === 'reset')
    return (
      (await tx.run(sql`update user_credentials set password_hash = 'x' where user_id = ${userId}`)) === 1
    );
  if (verb === 'create') return succeeds(makeUser(tx, tenantId, agencyId, []));
  const role = verb.slice(5);
  if (verb.startsWith('give '))
    return succeeds(
      tx.run(sql`insert into user_roles (tenant_id, user_id, agency_id, role)
        values (${tenantId}, ${userId}, ${agencyId}, ${role}) on conflict do nothing`),
    );
  return (await tx.run(sql`delete from user_roles where user_id = ${userId} and role = ${role}`)) === 1;
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    (error: { code?: string }) => {
      if (error.code !== '42501') throw error;
      return false;
    },
  );
}
