import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Claims a reference file for loading; returns false when this content is loaded. Other loaders wait. */
export async function claimReference(tx: Tx, name: string, sha256: string): Promise<boolean> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended('reference:' || ${name}, 0))`);
  const claimed = await tx.run(sql`
    insert into reference_loads (name, sha256, rows_loaded) values (${name}, ${sha256}, 0)
    on conflict (name) do update set sha256 = excluded.sha256, loaded_at = now()
    where reference_loads.sha256 <> excluded.sha256`);
  return claimed === 1;
}

/** Replaces all territories by the rows of a CSV; returns how many. */
export async function replaceTerritories(tx: Tx, csv: Uint8Array): Promise<number> {
  const staging = sql`create temp table territory_rows (code text, structure text, level text, full_name text, name text,
    type text, parent_code text, province_code text, valid_from date, valid_to date, approximate boolean) on commit drop`;
  await stage(tx, staging, 'territory_rows', csv);
  await tx.run(sql`delete from territories`);
  return countLoaded(
    tx,
    'territories',
    sql`
    insert into territories (structure, code, valid, level, full_name, name, type, parent_code, province_code, approximate)
    select structure, code, daterange(valid_from, valid_to + 1), level, full_name, name, type, parent_code, province_code,
           approximate
    from territory_rows order by structure, code`,
  );
}

/** Replaces all successions of territories by the rows of a CSV; returns how many. */
export async function replaceTerritorySuccessions(tx: Tx, csv: Uint8Array): Promise<number> {
  const staging = sql`create temp table territory_succession_rows (from_structure text, from_code text, to_structure text,
    to_code text, "on" date, part text, evidence text) on commit drop`;
  await stage(tx, staging, 'territory_succession_rows', csv);
  await tx.run(sql`delete from territory_successions`);
  return countLoaded(
    tx,
    'territory-successions',
    sql`
    insert into territory_successions (from_structure, from_code, to_structure, to_code, on_date, part, evidence)
    select from_structure, from_code, to_structure, to_code, "on", part, evidence from territory_succession_rows`,
  );
}

/** COPY does not go into tables under row-level security, so the rows pass through a temporary one. */
async function stage(tx: Tx, create: Sql, table: string, csv: Uint8Array): Promise<void> {
  await tx.run(create);
  await pipeline(
    Readable.from([csv]),
    tx.client.query(copyFrom(`copy ${table} from stdin with (format csv, header match)`)),
  );
}

async function countLoaded(tx: Tx, name: string, insert: Sql): Promise<number> {
  const rows = await tx.run(insert);
  await tx.run(sql`update reference_loads set rows_loaded = ${rows} where name = ${name}`);
  return rows;
}
