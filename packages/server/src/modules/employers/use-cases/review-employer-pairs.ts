import {
  decideEmployerPairEndpoint,
  listEmployerPairsEndpoint,
} from '@ansinh/contract/employers/employers.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { answerEmployerPair, decideEmployerMerge } from '@ansinh/domain/employers';
import { z } from 'zod';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { askForRun } from '../ask-for-run.ts';
import { findEmployer } from '../db/employers.repo.ts';
import { joinEmployers } from '../db/merges.repo.ts';
import { askAnother, countOpenPairs, decidePair, listOpenPairs, lockPair } from '../db/pairs.repo.ts';
import { readCursor, writeCursor } from '../../../platform/http/keyset-cursor.ts';
import { lockedEmployer } from '../locked-employer.ts';

/** Records that may be one employer. */
export const listEmployerPairs = useCase({
  name: 'employers.list-pairs',
  access: 'linkage.review',
  input: inputOf(listEmployerPairsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    const from = readCursor(input.after, z.number());
    const pairs = await listOpenPairs(tx, actor.id, {
      after: from && { score: from[0], id: from[1] },
      limit: input.limit + 1,
    });
    const page = pairs.slice(0, input.limit);
    const items = [];
    for (const { a, b, unsureBy: _, ...pair } of page) {
      const [first, second] = [await findEmployer(tx, a), await findEmployer(tx, b)];
      if (first && second) items.push({ ...pair, a: first, b: second });
    }
    const last = page.at(-1);
    return {
      items,
      next: pairs.length > input.limit && last ? writeCursor([last.score, last.id]) : null,
      open: await countOpenPairs(tx),
    };
  },
});

/** A person's answer to a pair. The record with a tax code is kept, else the older. */
export const decideEmployerPair = useCase({
  name: 'employers.decide-pair',
  access: 'linkage.review',
  input: inputOf(decideEmployerPairEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit, enqueue }) => {
    const pair = await lockPair(tx, input.pairId);
    if (!pair) throw new Refusal('platform.not_found');
    audit({ subject: `employer-pair:${pair.id}`, detail: { answer: input.answer } });
    const state = orRefuse(answerEmployerPair(pair, input.answer, actor.id));
    if (pair.version !== input.version) throw new Refusal('platform.stale');
    const answer = { same: state === 'same', by: actor.id, at: now, note: input.note ?? null };
    if (state === 'second') {
      await askAnother(tx, pair.id, answer);
      return { state, mergeId: null };
    }
    if (state === 'different') {
      await decidePair(tx, pair.id, answer);
      return { state, mergeId: null };
    }
    const seen = [await findEmployer(tx, pair.a), await findEmployer(tx, pair.b)];
    const [kept, absorbed] = seen[0]?.taxCode === null ? seen.toReversed() : seen;
    if (!kept || !absorbed) throw new Refusal('platform.not_found');
    for (const side of seen) if (side) await lockedEmployer(tx, side.id, side.version);
    orRefuse(decideEmployerMerge(kept, absorbed));
    await decidePair(tx, pair.id, answer);
    const mergeId = await joinEmployers(
      tx,
      { kept: kept.id, absorbed: absorbed.id },
      { reason: input.note ?? 'Xét cặp nghi trùng', by: actor.id, at: now },
    );
    await askForRun(actor.tenantId, enqueue);
    return { state, mergeId };
  },
});
