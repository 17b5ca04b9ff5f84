import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredDifference } from '../db/submission-row.ts';

/** Changes kept a submission; those beyond are counted. */
const MOST_CHANGES = 20_000;

/**
 * Compares the good rows of a submission with those of the list it replaces, by key (rows without a key by all they say), stores what
 * changed and returns the counts. To be called by a system actor.
 */
export async function compareLists(
  tx: Tx,
  tenantId: string,
  submissionId: string,
  earlierId: string,
): Promise<StoredDifference> {
  const side = (id: string) => sql`
    select coalesce(key, "values"::text) as name, key, "values" from submission_rows where submission_id = ${id} and ok`;
  await tx.run(sql`
    create temporary table compared_rows on commit drop as
    select coalesce(n.key, o.key) as key, o."values" as before, n."values" as after,
      case when o.name is null then 'added' when n.name is null then 'removed'
        when o."values" is distinct from n."values" then 'changed' else 'same' end as kind,
      coalesce(n.name, o.name) as name
    from (${side(submissionId)}) n full join (${side(earlierId)}) o on o.name = n.name`);
  await tx.run(sql`
    insert into submission_changes (tenant_id, submission_id, ord, kind, key, before, after)
    select ${tenantId}, ${submissionId}, row_number() over (order by kind, name), kind, key, before, after
    from compared_rows where kind <> 'same' order by kind, name limit ${MOST_CHANGES}`);
  return tx.get<StoredDifference>(sql`
    select count(*) filter (where kind = 'added')::int as added, count(*) filter (where kind = 'removed')::int as removed,
      count(*) filter (where kind = 'changed')::int as changed, count(*) filter (where kind = 'same')::int as same
    from compared_rows`);
}
