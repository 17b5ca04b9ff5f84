import { decideAccepting, type Accepting } from '@ansinh/domain/coverage';
import type { Actor } from '@ansinh/domain/kernel';
import { sql, type Sql } from '../../platform/database/sql.ts';
import { scopeOf, type Tx } from '../../platform/database/transaction.ts';
import { BY_INSURANCE, type StoredSubmission } from './db/submissions.repo.ts';

/** What the caller may take over. */
export interface Acceptor {
  readonly incoming: Sql;
  /** May choose between two agencies' figures: whoever takes over those of communes. */
  readonly settles: boolean;
  decide(
    submission: Pick<StoredSubmission, 'agencyId' | 'unitKind' | 'worksAbove' | 'statedByInsurance'>,
  ): ReturnType<typeof decideAccepting>;
}

/** Returns what the caller may take over, as a rule and as a condition on `s` (submission) and `u` (its unit). */
export async function acceptorOf(tx: Tx, actor: Actor): Promise<Acceptor> {
  const agency = await tx.find<{ kind: string; level: string }>(
    sql`select kind, level from agencies where id = ${actor.agencyId}`,
  );
  const own: Omit<Accepting, 'isStating' | 'worksAbove' | 'statedByInsurance'> = {
    provinceWide: scopeOf(actor) !== 'agency',
    agencyKind: agency?.kind ?? '',
    agencyLevel: agency?.level ?? '',
  };
  const takes = (kind: string, statedByInsurance = false): boolean =>
    decideAccepting(kind, { ...own, isStating: false, worksAbove: false, statedByInsurance }).ok;
  return {
    settles: takes('commune'),
    incoming: sql`(s.agency_id is distinct from app.agency_id() and (case when u.kind = 'province' then ${takes('province')}::boolean
      when ${BY_INSURANCE} then ${takes('commune', true)}::boolean else ${takes('commune')}::boolean end
      or u.parent_key in (select app.own_units())))`,
    decide: ({ agencyId, unitKind, worksAbove, statedByInsurance }) =>
      decideAccepting(unitKind, {
        ...own,
        isStating: agencyId === actor.agencyId,
        worksAbove,
        statedByInsurance,
      }),
  };
}
