import type { FindingRow } from '@ansinh/contract/reconciliation/findings.schemas';
import { mayUse } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import { maskName } from '@ansinh/domain/people';
import { findingBand, findingSteps } from '@ansinh/domain/reconciliation';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import type { StoredFinding } from './db/findings.repo.ts';
import { findingWords } from './finding-sentence.ts';

/** Returns findings as lines of a worklist, with what the actor may do with each. */
export async function findingLines(
  tx: Tx,
  actor: Actor,
  today: string,
  stored: readonly StoredFinding[],
): Promise<FindingRow[]> {
  const ids = stored.flatMap(({ assigneeId }) => (assigneeId ? [assigneeId] : []));
  const names = await agencyNamesOn(tx, [...new Set(ids)], today);
  return stored.map((finding) => {
    const { title, titleEn, sentence, sentenceEn } = findingWords(finding.rule, finding.params);
    const agency = finding.assigneeId ? names.get(finding.assigneeId) : undefined;
    return {
      id: finding.id,
      rule: finding.rule,
      title,
      titleEn,
      sentence,
      sentenceEn,
      subjectKind: finding.subjectKind,
      subjectId: finding.subjectId,
      label: hidesPeople(actor, finding) ? maskName(finding.label) : finding.label,
      code: finding.code,
      commune: finding.commune,
      communeName: finding.communeName,
      priority: finding.priority,
      band: findingBand(finding.priority),
      amount: finding.amount,
      assignee: agency ? { id: agency.id, name: agency.name, shortName: agency.shortName } : null,
      assigneeUser: finding.assigneeUser,
      due: finding.due,
      state: finding.state,
      outcome: finding.outcome,
      returned: finding.returned,
      firstSeenAt: finding.firstSeenAt,
      goneAt: finding.goneAt,
      version: finding.version,
      abilities: abilitiesOn(actor, finding),
    };
  });
}

/** Returns whether the actor is shown the people of findings without their names. */
export function hidesPeople(actor: Actor, { subjectKind }: Pick<StoredFinding, 'subjectKind'>): boolean {
  return (
    subjectKind === 'person' && actor.kind !== 'system' && !mayUse(actor.roles, 'registers.read-personal')
  );
}

function abilitiesOn(actor: Actor, finding: StoredFinding): string[] {
  const works = finding.workable && mayUse(actor.roles, 'findings.work');
  const assigns = finding.assignable && mayUse(actor.roles, 'findings.manage');
  return findingSteps(finding.state).filter((step) => (step === 'assign' ? assigns : works));
}
