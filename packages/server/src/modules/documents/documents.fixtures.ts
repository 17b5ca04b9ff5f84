import type { Actor, Role } from '@ansinh/domain/kernel';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import type { DemoProvince } from '../../testing/demo-province.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { loadUsers } from '../access/index.ts';

export const AGENCY = 'bhxh-tinh';
export const RECIPIENT = 'so-y-te';

const ROLES: Readonly<Record<string, [string, Role[]]>> = {
  writer: [AGENCY, ['operator']],
  reader: [AGENCY, ['focal-point']],
  head: [AGENCY, ['approver']],
  admin: [AGENCY, ['agency-admin']],
  clerk: [RECIPIENT, ['operator']],
  stranger: ['so-tai-chinh', ['operator', 'approver']],
};

/** Those who write, look through, sign and receive documents, by their names. */
export interface Office {
  actor(name: string): Actor;
  as<Input, Output>(name: string, useCase: UseCase<Input, Output>, input: object): Promise<Output>;
}

/** Loads the people of two offices. */
export async function loadOffice(database: TestDatabase, province: DemoProvince): Promise<Office> {
  await run(database.services, loadUsers, province.system, {
    users: Object.entries(ROLES).map(([username, [agencyCode, held]]) => ({
      username,
      name: `Người ${username}`,
      email: `${username}@example.vn`,
      agencyCode,
      roles: held,
      territoryCode: null,
      password: 'mat-khau-thu-2026',
      listed: false,
    })),
  });
  const rows = await inTransactionAs(database.pool, province.system, (tx) =>
    tx.rows<{ id: string; username: string }>(sql`select id, username from users`),
  );
  const people = new Map(
    rows.map(({ id, username }) => {
      const [agency, held] = ROLES[username] ?? [AGENCY, []];
      return [username, { ...province.person(agency, ...held), id }];
    }),
  );
  const actor: Office['actor'] = (name) => {
    const person = people.get(name);
    if (!person) throw new Error(`no person ${name}`);
    return person;
  };
  return { actor, as: (name, useCase, input) => run(database.services, useCase, actor(name), input) };
}
