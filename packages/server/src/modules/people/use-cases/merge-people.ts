import { mergePeopleEndpoint, undoMergeEndpoint } from '@ansinh/contract/people/people.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { hasLaterMerge, joinRows, lockMerge, separateRows, verifiedNumber } from '../db/merges.repo.ts';
import { askForComparison } from '../findings/ask-for-comparison.ts';
import { lockPerson } from '../db/people.repo.ts';

/** Two rows found to be one person become one. */
export const mergePeople = useCase({
  name: 'people.merge',
  access: 'registers.edit',
  input: inputOf(mergePeopleEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit, enqueue }) => {
    const { personId, otherId, reason } = input;
    audit({ subject: `person:${personId}`, detail: { other: otherId, reason } });
    if (personId === otherId) throw new Refusal('people.same_person');
    // Locked in one order whoever is kept: two people joining the same pair must not wait for one another.
    const locked = new Map(
      await Promise.all(
        [personId, otherId].toSorted().map(async (id) => [id, await lockPerson(tx, id)] as const),
      ),
    );
    const [kept, other] = [locked.get(personId), locked.get(otherId)];
    if (!kept || !other) throw new Refusal('platform.not_found');
    if (kept.mergedInto || other.mergedInto) throw new Refusal('people.merged_already');
    if (kept.version !== input.version || other.version !== input.otherVersion)
      throw new Refusal('platform.stale');
    const [first, second] = [await verifiedNumber(tx, personId), await verifiedNumber(tx, otherId)];
    if (first && second && first !== second) throw new Refusal('people.merge_conflict', { first, second });
    const mergeId = await joinRows(tx, { to: personId, from: otherId }, { reason, by: actor.id });
    await askForComparison(actor.tenantId, enqueue);
    return { mergeId, version: kept.version + 1 };
  },
});

/** A joining taken back: both rows are as they were. */
export const undoMerge = useCase({
  name: 'people.undo-merge',
  access: 'registers.edit',
  input: inputOf(undoMergeEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit, enqueue }) => {
    const merge = await lockMerge(tx, input.mergeId);
    if (!merge) throw new Refusal('platform.not_found');
    audit({ subject: `person:${merge.keptId}`, detail: { restored: merge.mergedId } });
    if (merge.undoneAt) throw new Refusal('people.merge_undone_already');
    if (await hasLaterMerge(tx, merge)) throw new Refusal('people.merge_not_last');
    await separateRows(tx, merge, actor.id);
    await askForComparison(actor.tenantId, enqueue);
    return { keptId: merge.keptId, restoredId: merge.mergedId };
  },
});
