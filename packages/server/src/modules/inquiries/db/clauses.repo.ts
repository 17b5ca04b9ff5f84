import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface ClauseChoice {
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
  readonly excerpt: string;
  readonly speaksOfInformation: boolean;
}

/** Returns the clauses of confirmed regulations, those that speak of giving information first. */
export async function clauseChoices(tx: Tx): Promise<ClauseChoice[]> {
  return tx.rows<ClauseChoice>(sql`
    select g.id as "regulationId", g.code as "regulationCode", p.id as "provisionId", p.citation, left(p.text, 160) as excerpt,
      p.search_text like '%cung cap%thong tin%' as "speaksOfInformation"
    from regulations g join provisions p on p.tenant_id = g.tenant_id and p.regulation_id = g.id
    where g.state = 'confirmed' and p.kind in ('article', 'clause', 'point', 'dash', 'paragraph') and btrim(p.text) <> ''
    order by "speaksOfInformation" desc, g.code, p.ord`);
}

/** Returns whether a clause stands in a confirmed regulation. */
export async function isConfirmedClause(
  tx: Tx,
  clause: { readonly regulationId: string; readonly provisionId: string },
): Promise<boolean> {
  const found = await tx.find(sql`
    select 1 from regulations g join provisions p on p.tenant_id = g.tenant_id and p.regulation_id = g.id
    where g.id = ${clause.regulationId} and g.state = 'confirmed' and p.id = ${clause.provisionId}`);
  return found !== undefined;
}
