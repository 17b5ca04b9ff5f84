import { undoEmployerPairEndpoint } from '@ansinh/contract/employers/employers.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { askForRun } from '../ask-for-run.ts';
import { hasLaterMerge, lockMergeOf, separateEmployers } from '../db/merges.repo.ts';
import { lockPair, reopenPair } from '../db/pairs.repo.ts';

/** An answer to a pair taken back: what it joined is separated, and the pair waits for a person again. */
export const undoEmployerPair = useCase({
  name: 'employers.undo-pair',
  access: 'linkage.review',
  input: inputOf(undoEmployerPairEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit, enqueue }) => {
    const pair = await lockPair(tx, input.pairId);
    if (!pair) throw new Refusal('platform.not_found');
    audit({ subject: `employer-pair:${pair.id}`, detail: { was: pair.state } });
    if (pair.state === 'open') throw new Refusal('employers.pair_not_decided');
    const merge = pair.state === 'same' ? await lockMergeOf(tx, pair.a, pair.b) : undefined;
    if (merge) {
      if (await hasLaterMerge(tx, merge)) throw new Refusal('employers.merge_not_last');
      await separateEmployers(tx, merge, { reason: 'Hoàn lại quyết định', by: actor.id, at: now });
      await askForRun(actor.tenantId, enqueue);
    }
    await reopenPair(tx, pair.id);
    return { state: 'open' as const };
  },
});
