import {
  decidePairEndpoint,
  linkQualityEndpoint,
  reviewQueueEndpoint,
  undoPairEndpoint,
} from '@ansinh/contract/people/pairs.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import {
  comparePeople,
  decidePair as decide,
  estimateError,
  type PairDecision,
  type PairStep,
} from '@ansinh/domain/people';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../../platform/database/transaction.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { hasLaterMerge, joinRows, lockMerge, separateRows, verifiedNumber } from '../db/merges.repo.ts';
import {
  countWaiting,
  linkFigures,
  lockPair,
  updatePair,
  waitingPairs,
  type LockedPair,
  type PairUpdate,
} from '../db/pairs.repo.ts';
import { askForComparison } from '../findings/ask-for-comparison.ts';

/** Pairs that wait for somebody; both sides are shown in full, so reading them is logged. */
export const reviewQueue = useCase({
  name: 'people.review-queue',
  access: 'linkage.review',
  input: inputOf(reviewQueueEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, input, audit }) => {
    const pairs = await waitingPairs(tx, input.of, actor.id, input.limit);
    audit({ purpose: 'Rà soát người trùng trong sổ', detail: { pairs: pairs.length } });
    return {
      items: pairs.map((pair) => ({
        ...pair,
        chance: Math.round(1000 / (1 + 2 ** -pair.score)) / 10,
        evidence: pair.evidence.map(({ field, weight, text }) => ({ field, weight, text })),
        comparison: comparePeople(pair.a, pair.b),
      })),
      ...(await countWaiting(tx)),
    };
  },
});

/** One answer about a pair. */
export const decidePair = useCase({
  name: 'people.decide-pair',
  access: 'linkage.review',
  input: inputOf(decidePairEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit, enqueue }) => {
    audit({ subject: `person-pair:${input.pairId}`, detail: { decision: input.decision } });
    const pair = await lockPair(tx, input.pairId);
    if (!pair) throw new Refusal('platform.not_found');
    if (pair.version !== input.version) throw new Refusal('platform.stale');
    const step = orRefuse(
      decide(pair, input.decision, { id: actor.id, mayArbitrate: mayUse(actor.roles, 'findings.manage') }),
    );
    const next = await carryOut(tx, actor, pair, step, input.decision);
    if (next.mergeId !== pair.mergeId) await askForComparison(actor.tenantId, enqueue);
    return { state: next.state, version: await updatePair(tx, pair.id, next) };
  },
});

async function carryOut(
  tx: Tx,
  actor: Actor,
  pair: LockedPair,
  step: PairStep,
  decision: PairDecision,
): Promise<PairUpdate> {
  const { firstBy, firstDecision, secondBy, mergeId } = pair;
  const kept: PairUpdate = {
    state: pair.state,
    firstBy: firstBy ?? actor.id,
    firstDecision: firstDecision ?? decision,
    secondBy,
    secondDecision: null,
    sampleVerdict: pair.sampleVerdict,
    mergeId,
  };
  switch (step.step) {
    case 'ask-another':
      return { ...kept, state: 'second' };
    case 'dispute':
      return {
        ...kept,
        state: 'disputed',
        secondBy: actor.id,
        secondDecision: decision === 'same' ? 'same' : 'different',
      };
    case 'verdict':
      return {
        ...kept,
        state: step.verdict === 'same' ? 'joined' : 'different',
        sampleVerdict: step.verdict,
        mergeId: step.verdict === 'same' ? mergeId : await part(tx, actor, mergeId),
      };
    case 'settle':
      return {
        ...kept,
        state: step.state,
        ...(step.opinion === 'second' ? { secondBy: actor.id, secondDecision: step.state } : {}),
        mergeId: step.state === 'same' ? await join(tx, actor, pair) : null,
      };
  }
}

async function join(tx: Tx, actor: Actor, { personA, personB }: LockedPair): Promise<string> {
  const [first, second] = [await verifiedNumber(tx, personA), await verifiedNumber(tx, personB)];
  if (first && second && first !== second) throw new Refusal('people.merge_conflict', { first, second });
  return joinRows(
    tx,
    { to: personA, from: personB },
    { reason: 'Rà soát người trùng trong sổ', by: actor.id },
  );
}

async function part(tx: Tx, actor: Actor, mergeId: string | null): Promise<null> {
  const merge = mergeId ? await lockMerge(tx, mergeId) : undefined;
  if (!merge || merge.undoneAt) return null;
  if (await hasLaterMerge(tx, merge)) throw new Refusal('people.merge_not_last');
  await separateRows(tx, merge, actor.id);
  return null;
}

/** A decision taken back: the pair waits again. */
export const undoPair = useCase({
  name: 'people.undo-pair',
  access: 'linkage.review',
  input: inputOf(undoPairEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit, enqueue }) => {
    audit({ subject: `person-pair:${input.pairId}` });
    const pair = await lockPair(tx, input.pairId);
    if (!pair) throw new Refusal('platform.not_found');
    const mine = [pair.firstBy, pair.secondBy].includes(actor.id);
    if (!mine && !mayUse(actor.roles, 'findings.manage')) throw new Refusal('people.pair_not_yours_to_undo');
    const next: PairUpdate = {
      state: 'open',
      firstBy: null,
      firstDecision: null,
      secondBy: null,
      secondDecision: null,
      sampleVerdict: null,
      mergeId: await part(tx, actor, pair.mergeId),
    };
    if (pair.mergeId !== null) await askForComparison(actor.tenantId, enqueue);
    return { state: next.state, version: await updatePair(tx, pair.id, next) };
  },
});

/** How well automatic joining does. */
export const linkQuality = useCase({
  name: 'people.link-quality',
  access: 'registers.read',
  input: inputOf(linkQualityEndpoint),
  audit: 'read',
  run: async ({ tx }) => {
    const { answered, wrong, ...figures } = await linkFigures(tx);
    return { ...figures, error: estimateError(answered, wrong) };
  },
});
