import { PROPOSED_WAY, WORK_KINDS } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../platform/database/transaction.ts';
import { readRules, type StoredRule } from './db/rules.repo.ts';

/** Returns the rules of a decision: those a person confirmed, and for kinds without a general one the proposal, unconfirmed. */
export async function rulesInForce(tx: Tx, id: string): Promise<StoredRule[]> {
  const confirmed = await readRules(tx, id);
  const general = new Set(confirmed.filter(({ agency }) => agency === null).map(({ kind }) => kind));
  const proposed = WORK_KINDS.filter((kind) => !general.has(kind)).map((kind): StoredRule => ({
    kind,
    agency: null,
    way: PROPOSED_WAY[kind],
    to: null,
    confirmedBy: null,
    confirmedAt: null,
  }));
  return [...proposed, ...confirmed];
}
