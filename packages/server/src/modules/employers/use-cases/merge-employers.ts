import {
  mergeEmployersEndpoint,
  undoEmployerMergeEndpoint,
} from '@ansinh/contract/employers/employers.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideEmployerMerge } from '@ansinh/domain/employers';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { askForRun } from '../ask-for-run.ts';
import { keepsRegisters } from '../db/employers.repo.ts';
import { hasLaterMerge, joinEmployers, lockMerge, separateEmployers } from '../db/merges.repo.ts';
import { lockedEmployer } from '../locked-employer.ts';

/** Two records found to be one employer become one. */
export const mergeEmployers = useCase({
  name: 'employers.merge',
  access: 'registers.edit',
  input: inputOf(mergeEmployersEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit, enqueue }) => {
    const { employerId, otherId, version, otherVersion, reason } = input;
    audit({ subject: `employer:${employerId}`, detail: { other: otherId, reason } });
    if (employerId === otherId) throw new Refusal('employers.same_record');
    // Locked in one order whoever is kept: two people joining the same pair must not wait for one another.
    const lockKept = (): ReturnType<typeof lockedEmployer> => lockedEmployer(tx, employerId, version);
    const lockOther = (): ReturnType<typeof lockedEmployer> => lockedEmployer(tx, otherId, otherVersion);
    const firstOther = otherId < employerId ? await lockOther() : null;
    const kept = await lockKept();
    const other = firstOther ?? (await lockOther());
    orRefuse(decideEmployerMerge(kept, other));
    const mergeId = await joinEmployers(
      tx,
      { kept: employerId, absorbed: otherId },
      { reason, by: actor.id, at: now },
    );
    await askForRun(actor.tenantId, enqueue);
    return { mergeId, version: kept.version + 1 };
  },
});

/** A merge taken back. */
export const undoEmployerMerge = useCase({
  name: 'employers.undo-merge',
  access: 'registers.edit',
  input: inputOf(undoEmployerMergeEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit, enqueue }) => {
    if (!(await keepsRegisters(tx))) throw new Refusal('platform.not_found');
    const merge = await lockMerge(tx, input.mergeId);
    if (!merge) throw new Refusal('platform.not_found');
    audit({
      subject: `employer:${merge.keptId}`,
      detail: { restored: merge.absorbedId, reason: input.reason },
    });
    if (merge.undoneAt !== null) throw new Refusal('employers.merge_undone_already');
    if (await hasLaterMerge(tx, merge)) throw new Refusal('employers.merge_not_last');
    await separateEmployers(tx, merge, { reason: input.reason, by: actor.id, at: now });
    await askForRun(actor.tenantId, enqueue);
    return { keptId: merge.keptId, restoredId: merge.absorbedId };
  },
});
