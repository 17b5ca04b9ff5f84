import { moveReorganisation } from '@ansinh/domain/reorganisations';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../platform/database/transaction.ts';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import { findStored, type StoredReorganisation } from './db/reorganisations.repo.ts';

/** Returns a decision locked for a step, with the state the step leads to. Refused when it changed meanwhile or the step is not open. */
export async function lockedFor(
  tx: Tx,
  id: string,
  version: number | undefined,
  verb: Parameters<typeof moveReorganisation>[1],
  today: string,
): Promise<StoredReorganisation & { readonly next: StoredReorganisation['state'] }> {
  const stored = await findStored(tx, id, true);
  if (!stored) throw new Refusal('platform.not_found');
  const move = moveReorganisation(stored, verb, today);
  if (!move.ok && move.code === 'reorganisations.not_yet_effective')
    throw new Refusal(move.code, { effective: formatDate(stored.effective) });
  const next = orRefuse(move);
  if (version !== undefined && stored.version !== version)
    throw new Refusal('platform.stale', { version: stored.version });
  return { ...stored, next };
}
