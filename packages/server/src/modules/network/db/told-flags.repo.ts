import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A flag that stands and was told. */
export interface ToldFlag {
  readonly code: string;
  readonly about: string;
  readonly day: string | null;
}

/** Returns the flags that were told and not settled since. */
export function toldFlags(tx: Tx): Promise<ToldFlag[]> {
  return tx.rows(
    sql`select code, about, day from network_told_flags where tenant_id = (select app.tenant_id())`,
  );
}

/** Forgets flags that were settled. */
export async function forgetFlags(tx: Tx, flags: readonly ToldFlag[]): Promise<void> {
  if (flags.length === 0) return;
  await tx.run(sql`
    delete from network_told_flags t using jsonb_to_recordset(${JSON.stringify(flags)}::jsonb) as f (code text, about text)
    where t.tenant_id = (select app.tenant_id()) and t.code = f.code and t.about = f.about`);
}

/** Notes flags as told on a day. */
export async function noteToldFlags(
  tx: Tx,
  tenantId: string,
  flags: readonly (ToldFlag & { readonly agencyId: string })[],
  on: string,
): Promise<void> {
  if (flags.length === 0) return;
  await tx.run(sql`
    insert into network_told_flags (tenant_id, code, about, agency_id, day, told_on)
    select ${tenantId}, f.code, f.about, f."agencyId", f.day, ${on}
    from jsonb_to_recordset(${JSON.stringify(flags)}::jsonb) as f (code text, about text, "agencyId" uuid, day date)`);
}

/** Returns the provincial Social Insurance of an ISO day. */
export async function provincialInsurers(tx: Tx, day: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select id from agencies where tenant_id = (select app.tenant_id()) and kind = 'social-insurance' and level = 'province'
      and valid @> ${day}::date`);
  return rows.map(({ id }) => id);
}
