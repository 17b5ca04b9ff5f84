import type { ProvisionHitSchema } from '@ansinh/contract/regulations/regulations.schemas';
import { citationsOf } from '@ansinh/domain/regulations';
import type { Annex, Provision } from '@ansinh/legal-text';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import type { z } from 'zod';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { searchPatterns } from './search-words.ts';

/** A provision as stored. */
export interface ProvisionRow extends Provision {
  readonly citation: string;
}

/** Stores the provisions of a new regulation in one statement, each with its citation. */
export async function insertProvisions(
  tx: Tx,
  tenantId: string,
  regulationId: string,
  provisions: readonly Provision[],
): Promise<void> {
  const citations = citationsOf(provisions);
  const rows = provisions.map(({ heading, ...provision }, ord) => ({
    ...provision,
    ord,
    heading: heading ?? null,
    citation: citations.get(provision.id) ?? provision.id,
    search: foldDiacritics([provision.label, heading, provision.text].join(' ')),
  }));
  await tx.run(sql`
    insert into provisions (tenant_id, regulation_id, id, ord, parent, kind, label, heading, text, start_offset, end_offset,
      citation, search_text)
    select ${tenantId}, ${regulationId}, p.id, p.ord, p.parent, p.kind, p.label, p.heading, p.text, p.start, p."end", p.citation, p.search
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (id text, ord int, parent text, kind text, label text,
      heading text, text text, start int, "end" int, citation text, search text)`);
}

/** Returns the provisions of a regulation in the order of the text. */
export function provisionsOf(tx: Tx, regulationId: string): Promise<ProvisionRow[]> {
  return tx.rows<ProvisionRow>(sql`
    select id, parent, kind, label, heading, text, start_offset as start, end_offset as "end", citation
    from provisions where regulation_id = ${regulationId} order by ord`);
}

/** Returns how many draft or confirmed duties rest on each provision of a regulation, by provision; 0 is left out. */
export async function dutyCountsOf(tx: Tx, regulationId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.rows<{ id: string; duties: number }>(sql`
    select provision_id as id, count(*)::int as duties from duties
    where regulation_id = ${regulationId} and state in ('draft', 'confirmed') group by provision_id`);
  return new Map(rows.map(({ id, duties }) => [id, duties]));
}

/** Stores the annex tables of a new regulation. */
export async function insertAnnexes(
  tx: Tx,
  tenantId: string,
  regulationId: string,
  annexes: readonly Annex[],
): Promise<void> {
  await tx.run(sql`
    insert into annexes (tenant_id, regulation_id, ord, title, columns, rows)
    select ${tenantId}, ${regulationId}, a.ord, a.title, a.columns, a.rows
    from jsonb_to_recordset(${JSON.stringify(annexes.map((annex, ord) => ({ ...annex, ord })))}::jsonb)
      as a (ord int, title text, columns jsonb, rows jsonb)`);
}

/** Returns the annex tables of a regulation, in order. */
export function annexesOf(tx: Tx, regulationId: string): Promise<Annex[]> {
  return tx.rows<Annex>(
    sql`select title, columns, rows from annexes where regulation_id = ${regulationId} order by ord`,
  );
}

export type FoundProvision = Omit<z.output<typeof ProvisionHitSchema>, 'excerpt'> & { readonly text: string };

/** Returns provisions of any regulation that hold all the words, the newest regulation first. */
export function searchProvisions(tx: Tx, words: string, limit: number): Promise<FoundProvision[]> {
  return tx.rows<FoundProvision>(sql`
    select jsonb_build_object('id', r.id, 'code', r.code, 'number', r.number, 'title', r.title) as regulation,
      p.id as "provisionId", p.citation, p.heading, p.text
    from provisions p join regulations r on r.tenant_id = p.tenant_id and r.id = p.regulation_id
    where p.search_text like all (${searchPatterns(words)}::text[])
    order by r.issued_on desc nulls first, r.id desc, p.ord limit ${limit}`);
}
