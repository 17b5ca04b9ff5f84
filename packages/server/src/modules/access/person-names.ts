import type { Tx } from '../../platform/database/transaction.ts';
import { userNames } from './db/users.repo.ts';

/** Returns the names of users by id; those the actor may not see, and system actors, are absent. */
export async function personNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = [...new Set(ids)].filter((id) => UUID.test(id));
  return new Map(users.length === 0 ? [] : (await userNames(tx, users)).map(({ id, name }) => [id, name]));
}

/** Returns a person's name, or the id of what is no person (a job, a program, the command line). */
export async function personName(tx: Tx, id: string): Promise<string> {
  return (await personNames(tx, [id])).get(id) ?? id;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
