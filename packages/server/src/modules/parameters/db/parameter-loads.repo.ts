import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredHoliday } from './holidays.repo.ts';
import type { NewParameter } from './parameters.repo.ts';

/** Records that the province takes over a file with this content; returns false if it already has. */
export async function claimLoad(tx: Tx, tenantId: string, file: string, sha256: string): Promise<boolean> {
  const claimed = await tx.run(sql`
    insert into parameter_loads (tenant_id, file, sha256) values (${tenantId}, ${file}, ${sha256})
    on conflict (tenant_id, file) do update set sha256 = excluded.sha256, loaded_at = now()
    where parameter_loads.sha256 <> excluded.sha256`);
  return claimed === 1;
}

/** Adds the values that share no day with a stored one (what people entered stays). Returns how many were added. */
export async function addMissingParameters(
  tx: Tx,
  tenantId: string,
  rows: readonly NewParameter[],
  by: string,
): Promise<number> {
  return tx.run(sql`
    insert into parameters (tenant_id, name, valid, value, unit, basis, certainty, note, changed_by)
    select ${tenantId}, r.name, daterange(r."from", r."to" + 1), r.value, r.unit, r.basis, r.certainty, r.note, ${by}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (name text, "from" date, "to" date, value text, unit text, basis text, certainty text, note text)
    where not exists (select from parameters p where p.tenant_id = ${tenantId} and p.name = r.name
      and p.valid && daterange(r."from", r."to" + 1))`);
}

/** Adds the days that have no row yet. Returns how many were added. */
export async function addMissingHolidays(
  tx: Tx,
  tenantId: string,
  rows: readonly StoredHoliday[],
  by: string,
): Promise<number> {
  return tx.run(sql`
    insert into holidays (tenant_id, day, kind, name, basis, certainty, note, changed_by)
    select ${tenantId}, r.day, r.kind, r.name, r.basis, r.certainty, r.note, ${by}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (day date, kind text, name text, basis text, certainty text, note text)
    on conflict (tenant_id, day) do nothing`);
}
