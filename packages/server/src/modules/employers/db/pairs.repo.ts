import type { EmployerPairState } from '@ansinh/domain/employers';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A pair as stored. */
export interface StoredPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reasons: string[];
  readonly state: EmployerPairState;
  readonly unsureBy: string | null;
  readonly version: number;
}

const PAIR = sql`p.id, p.employer_a as a, p.employer_b as b, p.score::float8 as score, p.reasons, p.state, p.unsure_by as "unsureBy", p.version`;

/** Returns pairs that wait for somebody (not those he was not sure about), both records still standing, likeliest first. */
export async function listOpenPairs(
  tx: Tx,
  actorId: string,
  page: { readonly after: { readonly score: number; readonly id: string } | null; readonly limit: number },
): Promise<StoredPair[]> {
  const { after, limit } = page;
  return tx.rows<StoredPair>(sql`
    select ${PAIR} from employer_pairs p
      join employers a on a.tenant_id = p.tenant_id and a.id = p.employer_a and a.merged_into is null
      join employers b on b.tenant_id = p.tenant_id and b.id = p.employer_b and b.merged_into is null
    where (p.state = 'open' or (p.state = 'second' and p.unsure_by <> ${actorId}))
      and (${after?.id ?? null}::uuid is null or (-p.score, p.id) > (${-(after?.score ?? 0)}::numeric, ${after?.id ?? null}::uuid))
    order by p.score desc, p.id limit ${limit}`);
}

/** Returns how many pairs wait. */
export async function countOpenPairs(tx: Tx): Promise<number> {
  return (
    await tx.get<{ count: number }>(
      sql`select count(*)::integer as count from employer_pairs where state in ('open', 'second')`,
    )
  ).count;
}

/** Returns a pair locked for change. */
export async function lockPair(tx: Tx, id: string): Promise<StoredPair | undefined> {
  return tx.find<StoredPair>(sql`select ${PAIR} from employer_pairs p where p.id = ${id} for update of p`);
}

/** Puts a pair back among those that wait. */
export async function reopenPair(tx: Tx, id: string): Promise<void> {
  await tx.run(sql`
    update employer_pairs set state = 'open', decided_by = null, decided_at = null, unsure_by = null, unsure_at = null, note = null, version = version + 1 where id = ${id}`);
}

/** Notes that a person was not sure: the pair waits for another. */
export async function askAnother(
  tx: Tx,
  id: string,
  answer: { readonly by: string; readonly at: Date; readonly note: string | null },
): Promise<void> {
  await tx.run(sql`
    update employer_pairs set state = 'second', unsure_by = ${answer.by}, unsure_at = ${answer.at}, note = ${answer.note},
      version = version + 1 where id = ${id}`);
}

/** Records the answer. */
export async function decidePair(
  tx: Tx,
  id: string,
  answer: { readonly same: boolean; readonly by: string; readonly at: Date; readonly note: string | null },
): Promise<void> {
  await tx.run(sql`
    update employer_pairs set state = ${answer.same ? 'same' : 'different'}, decided_by = ${answer.by}, decided_at = ${answer.at}, note = ${answer.note},
      version = version + 1 where id = ${id}`);
}
