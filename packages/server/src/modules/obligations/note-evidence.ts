import { createHash } from 'node:crypto';
import { actingAgency } from '../../platform/acting-agency.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { attachEvidence, insertEvidence } from './db/evidence.repo.ts';
import type { StoredOccurrence } from './db/occurrence-row.ts';

/** Stores a written note as evidence of an occurrence and returns its id. */
export async function addNoteEvidence(
  { tx, actor }: Pick<UseCaseContext<unknown>, 'tx' | 'actor'>,
  occurrence: StoredOccurrence,
  title: string,
  body: string,
): Promise<string> {
  const id = await insertEvidence(tx, {
    tenantId: actor.tenantId,
    agencyId: actingAgency(actor).agencyId,
    kind: 'note',
    title,
    body,
    sha256: createHash('sha256').update(body).digest('hex'),
    visibleTo: [occurrence.leadId],
    createdBy: actor.id,
  });
  await attachEvidence(tx, actor.tenantId, occurrence.id, id, actor.id);
  return id;
}
