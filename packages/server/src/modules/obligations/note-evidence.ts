import { createHash } from 'node:crypto';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { attachEvidence, insertEvidence } from './db/evidence.repo.ts';
import type { StoredOccurrence } from './db/occurrence-row.ts';
import { ownAgency } from './open-occurrence.ts';

/** Stores a written note as evidence of an occurrence and returns its id. */
export async function addNoteEvidence(
  { tx, actor }: Pick<UseCaseContext<unknown>, 'tx' | 'actor'>,
  occurrence: StoredOccurrence,
  title: string,
  body: string,
): Promise<string> {
  const id = await insertEvidence(tx, {
    tenantId: actor.tenantId,
    agencyId: ownAgency(actor),
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
