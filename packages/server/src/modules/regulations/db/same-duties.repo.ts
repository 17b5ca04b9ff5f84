import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns the duties of adopted packs by "<pack>/<code>". */
export async function dutyIdsByCode(
  tx: Tx,
  packIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ key: string; id: string }>(sql`
    select r.pack_id || '/' || d.code as key, d.id
    from duties d join regulations r on r.tenant_id = d.tenant_id and r.id = d.regulation_id
    where r.pack_id = any (${[...packIds]}::text[])`);
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Says of duties that others ask for the same thing. */
export async function linkSameDuties(
  tx: Tx,
  links: readonly { readonly id: string; readonly sameAs: string }[],
): Promise<void> {
  await tx.run(sql`
    update duties d set same_as = l."sameAs"
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as l (id uuid, "sameAs" uuid) where d.id = l.id`);
}
