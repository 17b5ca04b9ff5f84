import type { CardStanding } from '@ansinh/domain/cards';
import type { Actor } from '@ansinh/domain/kernel';
import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** Returns what the caller is to a request that an agency made. */
export async function standingIn(
  tx: Tx,
  actor: Actor,
): Promise<(request: { readonly requestedById: string }) => CardStanding> {
  const { insures } = await tx.get<{ insures: boolean }>(
    sql`select app.is_social_insurance() or app.is_system() as insures`,
  );
  return ({ requestedById }) => ({ insures, asked: requestedById === actor.agencyId });
}
