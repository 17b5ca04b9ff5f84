import type { ValidityRelation } from '@ansinh/domain/regulations';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { searchPatterns } from './search-words.ts';

/** A regulation as the library finds it, before counting. */
export interface FoundRegulation {
  readonly id: string;
  readonly code: string;
  readonly packId: string | null;
  readonly state: 'draft' | 'confirmed' | 'withdrawn';
  readonly kind: string | null;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly expiresBy: 'term' | 'period' | null;
  readonly hits: number;
}

export interface RegulationCounts {
  readonly provisions: number;
  readonly annexes: number;
  readonly draft: number;
  readonly confirmed: number;
  readonly rejected: number;
  readonly unresolved: number;
}

/** Returns the regulations the actor sees, newest first; with words those that hold them in facts, a provision or a duty. */
export async function findRegulations(
  tx: Tx,
  filters: { readonly q?: string | undefined; readonly state?: string | undefined },
): Promise<FoundRegulation[]> {
  const patterns = searchPatterns(filters.q ?? '');
  return tx.rows<FoundRegulation>(sql`
    with found as materialized (
      select regulation_id, count(*)::int as hits from (
        select regulation_id from provisions where cardinality(${patterns}::text[]) > 0 and search_text like all (${patterns}::text[])
        union all
        select regulation_id from duties where state in ('draft', 'confirmed')
          and cardinality(${patterns}::text[]) > 0 and search_text like all (${patterns}::text[])) places
      group by regulation_id)
    select r.id, r.code, r.pack_id as "packId", r.state, r.kind, r.issuer, r.number, r.title, r.issued_on as "issuedOn",
      r.effective_on as "effectiveOn", r.expires_on as "expiresOn", r.expires_by as "expiresBy",
      coalesce(f.hits, 0) as hits
    from regulations r left join found f on f.regulation_id = r.id
    where (${filters.state ?? null}::text is null or r.state = ${filters.state ?? null})
      and (cardinality(${patterns}::text[]) = 0 or f.hits > 0 or r.search_text like all (${patterns}::text[]))
    order by r.issued_on desc nulls first, r.id desc`);
}

/** Returns what each regulation holds, by id. */
export async function countsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RegulationCounts>> {
  const rows = await tx.rows<RegulationCounts & { id: string }>(sql`
    select r.id,
      (select count(*)::int from provisions p where p.tenant_id = r.tenant_id and p.regulation_id = r.id) as provisions,
      (select count(*)::int from annexes a where a.tenant_id = r.tenant_id and a.regulation_id = r.id) as annexes,
      d.draft, d.confirmed, d.rejected, u.unresolved
    from regulations r
    cross join lateral (
      select count(*) filter (where state = 'draft')::int as draft, count(*) filter (where state = 'confirmed')::int as confirmed,
        count(*) filter (where state = 'rejected')::int as rejected
      from duties d where d.tenant_id = r.tenant_id and d.regulation_id = r.id) d
    cross join lateral (
      select count(distinct p.printed)::int as unresolved
      from duties d join duty_parties p on p.tenant_id = d.tenant_id and p.duty_id = d.id
      where d.tenant_id = r.tenant_id and d.regulation_id = r.id and d.state in ('draft', 'confirmed')
        and p.agency_id is null and p.group_code is null) u
    where r.id = any (${[...ids]}::uuid[])`);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** Returns what other regulations do to each of these, by the id of the one acted on. */
export async function actionsOn(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ValidityRelation[]>> {
  const rows = await tx.rows<{ id: string; kind: ValidityRelation['kind']; effectiveOn: string }>(sql`
    select target_regulation_id as id, on_date as "effectiveOn",
      case when effect = 'amends' then 'amends' when target_provision_id is not null then 'repeals-part' else effect end as kind
    from regulation_effects where target_regulation_id = any (${[...ids]}::uuid[]) order by on_date`);
  const byTarget = new Map<string, ValidityRelation[]>(ids.map((id) => [id, []]));
  for (const { id, kind, effectiveOn } of rows) byTarget.get(id)?.push({ kind, effectiveOn });
  return byTarget;
}
