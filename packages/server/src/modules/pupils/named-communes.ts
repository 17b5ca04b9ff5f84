import { foldDiacritics } from '@ansinh/vietnamese/text';
import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { stageCommunes } from '../directory/index.ts';

/**
 * Returns communes by the folded names and codes that were written, today's structure before the earlier one; what names several or none is
 * left out.
 */
export async function namedCommunes(
  tx: Tx,
  written: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(written.map(foldDiacritics))].filter((key) => key !== '');
  if (keys.length === 0) return new Map();
  await stageCommunes(tx);
  const rows = await tx.rows<{ key: string; commune: string | null }>(sql`
    select k as key, coalesce(
      (select min(c.commune) from feed_communes c where c.structure = '2025' and k in (c.full_key, c.name_key, c.code) having count(distinct c.commune) = 1),
      (select min(c.commune) from feed_communes c where c.structure = '2024' and k in (c.full_key, c.name_key, c.code) having count(distinct c.commune) = 1)
    ) as commune from unnest(${keys}::text[]) as k`);
  await tx.run(sql`drop table feed_communes`);
  return new Map(rows.flatMap(({ key, commune }) => (commune === null ? [] : [[key, commune] as const])));
}
