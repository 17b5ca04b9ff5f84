import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';

/** Returns the newest name of a commune; its key where it is not known. */
export async function nameOfCommune(tx: Tx, commune: string): Promise<string> {
  const { name } = await tx.get<{ name: string | null }>(
    sql`select ${communeName(sql`${commune}::text`)} as name`,
  );
  return name ?? commune;
}

/** Returns the clause by which a ward evaluates, of the newest three-party regulation in the province; null where there is none. */
export async function evaluationClause(tx: Tx): Promise<{
  regulationId: string;
  regulationCode: string;
  provisionId: string;
  citation: string;
} | null> {
  const [clause] = await tx.rows<{
    regulationId: string;
    regulationCode: string;
    provisionId: string;
    citation: string;
  }>(sql`
    select g.id as "regulationId", g.code as "regulationCode", p.id as "provisionId", p.citation
    from provisions p join regulations g on g.tenant_id = p.tenant_id and g.id = p.regulation_id
    where g.code like 'BD%' and p.id = 'd8.2.g1' order by g.issued_on desc nulls last, g.code limit 1`);
  return clause ?? null;
}
