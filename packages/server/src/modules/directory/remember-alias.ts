import type { Actor } from '@ansinh/domain/kernel';
import { agencyNameKey } from '@ansinh/vietnamese/agency-name';
import { collapseSpaces, toNfc } from '@ansinh/vietnamese/text';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { insertAlias } from './db/groups.repo.ts';

/** Keeps what a printed name means for every document to come; refused when it already means something else. */
export async function rememberAlias(
  tx: Tx,
  actor: Actor,
  printed: string,
  target: { readonly agencyId: string | null; readonly groupCode: string | null },
): Promise<void> {
  const alias = collapseSpaces(toNfc(printed));
  const key = agencyNameKey(alias);
  if (key === '') throw new Refusal('directory.alias_empty');
  await insertAlias(tx, actor.tenantId, actor.id, { ...target, alias, key, from: null, to: null });
}
