import type { SubmissionRow } from '@ansinh/contract/coverage/submissions.schemas';
import { mayUse } from '@ansinh/domain/access';
import { figureSteps } from '@ansinh/domain/coverage';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import type { Acceptor } from './acceptor.ts';
import { unitRef } from './board/unit-ref.ts';
import type { StoredSubmission } from './db/submissions.repo.ts';

/** Returns submissions as answers carry them, with what the caller may do with each. */
export async function submissionRows(
  tx: Tx,
  actor: Actor,
  acceptor: Acceptor,
  today: string,
  stored: readonly StoredSubmission[],
): Promise<SubmissionRow[]> {
  const names = await agencyNamesOn(tx, [...new Set(stored.map(({ agencyId }) => agencyId))], today);
  return stored.map((one) => ({
    id: one.id,
    unit: unitRef({ key: one.unitKey, name: one.unitName, kind: one.unitKind }),
    month: one.month,
    agency: {
      id: one.agencyId,
      name: names.get(one.agencyId)?.shortName ?? names.get(one.agencyId)?.name ?? '',
    },
    source: one.source,
    asOf: one.asOf,
    estimated: one.estimated,
    dueOn: one.dueOn,
    lateDays: one.lateDays ?? 0,
    state: one.state,
    version: one.version,
    reason: one.reason,
    returnedFor: one.returnedFor,
    cells: one.cells,
    submittedAt: one.submittedAt,
    acceptedAt: one.acceptedAt,
    rowVersion: one.rowVersion,
    abilities: abilitiesOf(actor, acceptor, one),
  }));
}

function abilitiesOf(actor: Actor, acceptor: Acceptor, submission: StoredSubmission): string[] {
  const own = submission.agencyId === actor.agencyId;
  const takes = mayUse(actor.roles, 'figures.accept') && acceptor.decide(submission).ok;
  const heads = own && mayUse(actor.roles, 'figures.approve');
  const works = own && mayUse(actor.roles, 'figures.work');
  const steps = figureSteps(submission.state).filter((step) => {
    if (step === 'save' || step === 'submit') return works;
    if (step === 'approve') return heads;
    if (step === 'accept') return takes;
    return submission.state === 'submitted' ? heads : takes;
  });
  return works && submission.state === 'accepted' ? [...steps, 'correct'] : steps;
}
