import { succeedTargets, type SucceededTarget } from '@ansinh/domain/indicators';
import type { Actor } from '@ansinh/domain/kernel';
import type { SuccessionLink } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../platform/database/transaction.ts';
import type { WorkMove } from '../../platform/work-in-hand.ts';
import { denominatorsOn } from './db/denominators.repo.ts';
import {
  endingTargets,
  passNetwork,
  withdrawDrafts,
  type StoredEndingTarget,
} from './db/ending-targets.repo.ts';
import { catalogue } from './db/indicators.repo.ts';
import { targetsInForce } from './db/target-cells.repo.ts';
import { issueSuccession, type TargetDecision } from './issue-succession.ts';

/** What moving targets did. */
export interface MovedTargets {
  /** New figures of successors, network units that changed hands, plans in preparation that were given up. */
  readonly moved: number;
  /** What nobody took over: no share settles it, no denominator, no such unit yet, or the successor has a target of its own. */
  readonly open: readonly { readonly unitKey: string; readonly indicator: string; readonly year: number }[];
}

/**
 * Gives the targets of units whose agencies end to the units that succeed them, as new plans issued by the decision; the old figures
 * stay as they were signed. Network units go to the agency that takes over, and plans still in preparation are given up with the
 * reason.
 */
export async function moveTargets(
  tx: Tx,
  actor: Actor,
  now: Date,
  moves: readonly WorkMove[],
  decision: TargetDecision & { readonly links: readonly SuccessionLink[] },
): Promise<MovedTargets> {
  let moved = 0;
  for (const { fromId, toIds, reason } of moves) {
    moved += await withdrawDrafts(tx, fromId, reason);
    if (toIds.length === 1) moved += await passNetwork(tx, fromId, toIds[0] ?? '');
  }
  const ending = await endingTargets(
    tx,
    moves.map(({ fromId }) => fromId),
  );
  const indicators = new Map((await catalogue(tx)).map((one) => [one.code, one]));
  const open: MovedTargets['open'][number][] = [];
  for (const targets of Map.groupBy(ending, ({ indicator, year }) => `${indicator} ${year}`).values()) {
    const [{ indicator, year }] = targets as [StoredEndingTarget];
    const measure = indicators.get(indicator);
    if (measure === undefined) continue;
    const leaves = targets.flatMap((target) => target.leaves);
    const series = measure.denominator ?? 'dan-so';
    const wholes = new Map(
      (await denominatorsOn(tx, leaves, [series], year)).map((row) => [row.unitKey, row]),
    );
    const after = succeedTargets(
      measure,
      targets.map((target) => ({
        ...target,
        leaves: target.leaves.map((key) => ({ key, denominator: wholes.get(key)?.value ?? null })),
      })),
      decision.links,
    );
    const taken = await withoutOwn(tx, after.targets, leaves, indicator, year);
    const estimated = [...wholes.values()].some((row) => row.estimated);
    const kept = await issueSuccession(
      tx,
      actor,
      now,
      { indicator, year, targets: taken, estimated },
      decision,
    );
    moved += kept.size;
    const left = after.targets.filter(({ unitKey }) => !kept.has(unitKey) && !leaves.includes(unitKey));
    for (const { unitKey } of [...after.open, ...left]) open.push({ unitKey, indicator, year });
  }
  return { moved, open };
}

/** Without the units that only go on, and those that another plan gives a target already. */
async function withoutOwn(
  tx: Tx,
  targets: readonly SucceededTarget[],
  leaves: readonly string[],
  indicator: string,
  year: number,
): Promise<SucceededTarget[]> {
  const keys = targets.map(({ unitKey }) => unitKey);
  const given = await targetsInForce(tx, keys, [indicator], year);
  const own = new Set([
    ...leaves,
    ...given.filter(({ operative }) => operative).map(({ unitKey }) => unitKey),
  ]);
  return targets.filter(({ unitKey }) => !own.has(unitKey));
}
