import { createHash } from 'node:crypto';
import type { PairAccount } from '@ansinh/linkage/link-people';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/transaction.ts';
import { useCase } from '../../../platform/use-case.ts';
import {
  beginSearch,
  finishSearch,
  keepPair,
  lastPairsHash,
  newPairs,
  writeRegister,
  type FoundPair,
  type NewPair,
} from '../db/linking.repo.ts';
import { joinRows } from '../db/merges.repo.ts';
import { pairEvidence, type PairEvidence } from './pair-evidence.ts';
import { askForComparison } from '../findings/ask-for-comparison.ts';

/** What a search of the register did. */
export interface SearchResult {
  readonly people: number;
  readonly found: number;
  readonly joined: number;
  readonly waiting: number;
}

/** Writes the register to a file for linkage. Reading everybody leaves an audit row. */
export const exportForLinking = useCase({
  name: 'people.export-for-linking',
  access: 'system',
  input: z.object({ path: z.string(), purpose: z.string().default('Tìm người bị ghi trùng trong sổ') }),
  audit: 'personal',
  run: async ({ tx, input, audit }) => {
    audit({ purpose: input.purpose });
    await writeRegister(tx, input.path);
  },
});

/** Keeps what linkage found: sure pairs are joined, the others wait for a person. Decided pairs are never asked again. */
export const keepFoundPairs = useCase({
  name: 'people.keep-found-pairs',
  access: 'system',
  input: z.object({
    pairs: z.custom<readonly FoundPair[]>((value) => Array.isArray(value)),
    accounts: z.custom<ReadonlyMap<string, PairAccount>>((value) => value instanceof Map),
    listHash: z.string(),
    pairsHash: z.string(),
    people: z.number(),
  }),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit, enqueue }): Promise<SearchResult> => {
    const { pairs, people } = input;
    const nothing = { people, found: pairs.length, joined: 0, waiting: 0 };
    if (pairs.length === 0 || (await lastPairsHash(tx)) === input.pairsHash) return nothing;
    const runId = await beginSearch(tx, now, 'linkage-people');
    const joiner = new Joiner(tx, runId, actor.id);
    for (const pair of await newPairs(tx, pairs)) {
      const account = input.accounts.get(`${pair.a},${pair.b}`);
      await joiner.take(pair, account ? pairEvidence(account, pair.namesakes) : []);
    }
    const counts = { ...nothing, joined: joiner.joined, waiting: joiner.waiting };
    const clusters = createHash('sha256').update(JSON.stringify(joiner.clusters())).digest('hex');
    await finishSearch(tx, runId, { list: input.listHash, pairs: input.pairsHash, clusters }, { ...counts });
    audit({ detail: { ...counts } });
    if (joiner.joined > 0) await askForComparison(actor.tenantId, enqueue);
    return counts;
  },
});

/** Joins pair after pair, surest first, into the row that says more; a joined row is spoken for by the one it went into. */
class Joiner {
  joined = 0;
  waiting = 0;
  readonly #kept = new Map<string, string>();
  readonly #tx: Tx;
  readonly #runId: string;
  readonly #by: string;

  constructor(tx: Tx, runId: string, by: string) {
    this.#tx = tx;
    this.#runId = runId;
    this.#by = by;
  }

  async take(pair: NewPair, evidence: readonly PairEvidence[]): Promise<void> {
    const [a, b] = [this.#standsFor(pair.a), this.#standsFor(pair.b)];
    if (pair.decision === 'review' || pair.conflict) {
      // A pair whose rows are one person already needs nobody.
      if (a === b) return;
      this.waiting += 1;
      return keepPair(this.#tx, this.#runId, { ...pair, evidence }, 'open', null);
    }
    const [to, from] = pair.fuller === 'b' ? [b, a] : [a, b];
    const mergeId =
      a === b
        ? null
        : await joinRows(this.#tx, { to, from }, { reason: 'Tự động: chứng cứ trùng khớp', by: this.#by });
    if (a !== b) this.#kept.set(from, to);
    this.joined += 1;
    return keepPair(this.#tx, this.#runId, { ...pair, evidence }, 'joined', mergeId);
  }

  /** Every joined row with the row that stands for it, in order. */
  clusters(): [string, string][] {
    return [...this.#kept.keys()].toSorted().map((id) => [id, this.#standsFor(id)]);
  }

  #standsFor(id: string): string {
    let at = id;
    for (let next = this.#kept.get(at); next !== undefined; next = this.#kept.get(at)) at = next;
    return at;
  }
}
