import type { Actor } from '@ansinh/domain/kernel';
import type pg from 'pg';
import type { Pool } from './pool.ts';
import type { Sql } from './sql.ts';

/** An open transaction of one actor. There is no other way to reach the data. */
export interface Tx {
  /** Runs a statement and returns its rows. */
  rows<Row extends object>(statement: Sql): Promise<Row[]>;
  /** Returns the only row, or undefined when there is none. */
  find<Row extends object>(statement: Sql): Promise<Row | undefined>;
  /** Returns the only row; throws when there is none (a broken invariant, not a refusal). */
  get<Row extends object>(statement: Sql): Promise<Row>;
  /** Runs a statement and returns how many rows it touched. */
  run(statement: Sql): Promise<number>;
  /** The driver's client, for COPY streams only. */
  readonly client: pg.PoolClient;
}

/** How far an actor sees: own agency, whole province, system of one tenant, or above tenants (before sign-in). */
export type Scope = 'agency' | 'province' | 'system' | 'platform';

/** Returns how far the actor sees. Leaders, auditors and province administrators see the whole province. */
export function scopeOf(actor: Actor): Scope {
  if (actor.kind === 'system') return actor.tenantId === '' ? 'platform' : 'system';
  return actor.roles.some((role) => role === 'province-admin' || role === 'auditor' || role === 'leader')
    ? 'province'
    : 'agency';
}

/**
 * Runs `work` in one transaction as `actor`: the role that row-level security applies to, and the settings its
 * policies read, end with the transaction. Commits when `work` resolves, rolls back when it throws.
 */
export async function inTransactionAs<T>(pool: Pool, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    await client.query({
      name: 'become',
      text: `select set_config('role', 'ansinh_user', true), set_config('app.tenant_id', $1, true),
               set_config('app.agency_id', $2, true), set_config('app.user_id', $3, true), set_config('app.actor', $4, true),
               set_config('app.roles', $5, true), set_config('app.scope', $6, true)`,
      values: [
        actor.tenantId,
        actor.agencyId ?? '',
        actor.kind === 'person' ? actor.id : '',
        actor.id,
        actor.roles.join(','),
        scopeOf(actor),
      ],
    });
    const result = await work(asTx(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Lets a transaction above tenants see one tenant's rows too, once it is known whose they are. Sight stays that of the
 * 'platform' scope otherwise; only use cases of that scope may call this.
 */
export async function enterTenant(tx: Tx, tenantId: string): Promise<void> {
  await tx.client.query("select set_config('app.tenant_id', $1, true)", [tenantId]);
}

function asTx(client: pg.PoolClient): Tx {
  const rows = async <Row extends object>(statement: Sql): Promise<Row[]> =>
    (await client.query<Row>(prepared(statement))).rows;
  const find = async <Row extends object>(statement: Sql): Promise<Row | undefined> => {
    const found = await rows<Row>(statement);
    if (found.length > 1) throw new Error(`expected at most one row, got ${found.length}`);
    return found[0];
  };
  return {
    client,
    rows,
    find,
    get: async <Row extends object>(statement: Sql): Promise<Row> => {
      const row = await find<Row>(statement);
      if (!row) throw new Error('expected one row, got none');
      return row;
    },
    run: async (statement) => (await client.query(prepared(statement))).rowCount ?? 0,
  };
}

const NAMES = new Map<string, string>();
const DATA_STATEMENT = /^\s*(?:select|with|insert|update|delete)\b/i;

/** Longest list of names kept; past it statements are sent unnamed, as they would be anyway. */
const MOST_NAMES = 2_000;

/** Names a statement by its text, so that each connection plans it once: planning under row policies costs more than running. */
function prepared({ text, values }: Sql): { text: string; values: unknown[]; name?: string } {
  if (!DATA_STATEMENT.test(text)) return { text, values };
  const known = NAMES.get(text);
  if (known === undefined && NAMES.size >= MOST_NAMES) return { text, values };
  const name = known ?? `s${NAMES.size}`;
  NAMES.set(text, name);
  return { name, text, values };
}
