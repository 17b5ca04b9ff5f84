import type { ListKind, ListScheme } from '@ansinh/domain/memberlists';
import { raw, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Which open entries are counted, and by what. */
export interface OpenEntryCount {
  readonly kind: ListKind;
  readonly scheme?: ListScheme | undefined;
  readonly by: 'commune' | 'village';
}

const COLUMNS = { commune: raw('commune'), village: raw('village_key') };

/** Returns how many people stand on a list now, by key of the measured unit; those whose village is not known are in no village. */
export async function countOpenEntries(
  tx: Tx,
  { kind, scheme, by }: OpenEntryCount,
): Promise<Map<string, number>> {
  const rows = await tx.rows<{ unit: string; people: number }>(sql`
    select ${COLUMNS[by]} as unit, count(distinct person_id)::integer as people from list_entries
    where tenant_id = (select app.tenant_id()) and closed_at is null and kind = ${kind}
      and (${scheme ?? null}::text is null or scheme = ${scheme ?? null}) and ${COLUMNS[by]} is not null
    group by 1`);
  return new Map(rows.map(({ unit, people }) => [unit, people]));
}
