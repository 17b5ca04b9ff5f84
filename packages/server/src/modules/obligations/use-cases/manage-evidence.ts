import { createHash } from 'node:crypto';
import {
  addFileEndpoint,
  addLinkEndpoint,
  addNoteEndpoint,
  attachEvidenceEndpoint,
  detachEvidenceEndpoint,
  downloadEvidenceEndpoint,
  reviseEvidenceEndpoint,
} from '@ansinh/contract/obligations/evidence.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayChangeEvidence } from '@ansinh/domain/obligations';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { findFile, storeFile } from '../../../platform/files/stored-file.repo.ts';
import { WithFile } from '../../../platform/files/with-file.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { addEvent } from '../db/events.repo.ts';
import { attachEvidence, detachEvidence, findEvidence, insertEvidence, usesOf } from '../db/evidence.repo.ts';
import type { StoredOccurrence } from '../db/occurrence-row.ts';
import { addNoteEvidence } from '../note-evidence.ts';
import { openOccurrence } from '../open-occurrence.ts';

/** Adds a file as evidence; it is hashed and opened to the lead at once, to the recipients when the work is handed over. */
export const addFile = useCase({
  name: 'obligations.add-file',
  access: 'obligations.work',
  input: inputOf(addFileEndpoint).and(WithFile),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input } = context;
    const occurrence = await openForEvidence(context, input.id);
    const readers = [occurrence.leadId];
    const stored = await storeFile(tx, actor, input.file, readers);
    const id = await insertEvidence(tx, {
      tenantId: actor.tenantId,
      agencyId: actingAgency(actor).agencyId,
      kind: 'file',
      title: input.title ?? stored.name,
      fileId: stored.id,
      sha256: stored.sha256,
      visibleTo: readers,
      createdBy: actor.id,
    });
    await attachEvidence(tx, actor.tenantId, occurrence.id, id, actor.id);
    return recordAdded(context, occurrence, id, stored.name);
  },
});

/** Adds a written note as evidence. */
export const addNote = useCase({
  name: 'obligations.add-note',
  access: 'obligations.work',
  input: inputOf(addNoteEndpoint),
  audit: 'write',
  run: async (context) => {
    const { title, body } = context.input;
    const occurrence = await openForEvidence(context, context.input.id);
    return recordAdded(context, occurrence, await addNoteEvidence(context, occurrence, title, body), title);
  },
});

/** Points to another record or address as evidence. */
export const addLink = useCase({
  name: 'obligations.add-link',
  access: 'obligations.work',
  input: inputOf(addLinkEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input } = context;
    const occurrence = await openForEvidence(context, input.id);
    const id = await insertEvidence(tx, {
      tenantId: actor.tenantId,
      agencyId: actingAgency(actor).agencyId,
      kind: 'link',
      title: input.title,
      linkKind: input.linkKind,
      linkId: input.linkId,
      sha256: createHash('sha256').update(`${input.linkKind}:${input.linkId}`).digest('hex'),
      visibleTo: [occurrence.leadId],
      createdBy: actor.id,
    });
    await attachEvidence(tx, actor.tenantId, occurrence.id, id, actor.id);
    return recordAdded(context, occurrence, id, input.title);
  },
});

/** Puts a new revision of a file in the place of the old one wherever the work is still owed; the old one stays on record. */
export const reviseEvidence = useCase({
  name: 'obligations.revise-evidence',
  access: 'obligations.work',
  input: inputOf(reviseEvidenceEndpoint).and(WithFile),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, now, audit } = context;
    const old = await findEvidence(tx, input.id);
    if (!old || old.kind !== 'file') throw new Refusal('platform.not_found');
    if (old.agencyId !== actingAgency(actor).agencyId) throw new Refusal('platform.forbidden');
    const occurrences = [];
    for (const id of await usesOf(tx, old.id)) occurrences.push(await openForEvidence(context, id));
    const stored = await storeFile(
      tx,
      actor,
      input.file,
      occurrences.map(({ leadId }) => leadId),
    );
    const id = await insertEvidence(tx, {
      tenantId: actor.tenantId,
      agencyId: old.agencyId,
      kind: 'file',
      title: old.title === old.fileName ? stored.name : old.title,
      fileId: stored.id,
      sha256: stored.sha256,
      revision: old.revision + 1,
      revises: old.id,
      visibleTo: occurrences.map(({ leadId }) => leadId),
      createdBy: actor.id,
    });
    for (const occurrence of occurrences) {
      await detachEvidence(tx, occurrence.id, old.id);
      await attachEvidence(tx, actor.tenantId, occurrence.id, id, actor.id);
      await addEvent(tx, actor, occurrence.id, now, {
        kind: 'evidence_revised',
        detail: { title: stored.name, revision: old.revision + 1 },
      });
    }
    audit({ subject: `evidence:${id}`, detail: { revises: old.id } });
    return { id };
  },
});

/** Lets one piece of evidence satisfy another occurrence too (two regulations, one report). @law KT25 Đ24.1, KT210 IV.2 */
export const attachToOccurrence = useCase({
  name: 'obligations.attach-evidence',
  access: 'obligations.work',
  input: inputOf(attachEvidenceEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, now, audit } = context;
    const occurrence = await openForEvidence(context, input.id);
    const evidence = await findEvidence(tx, input.evidenceId);
    if (!evidence) throw new Refusal('platform.not_found');
    if (evidence.agencyId !== actingAgency(actor).agencyId) throw new Refusal('platform.forbidden');
    await attachEvidence(tx, actor.tenantId, occurrence.id, evidence.id, actor.id);
    await addEvent(tx, actor, occurrence.id, now, {
      kind: 'evidence_shared',
      detail: { title: evidence.title },
    });
    audit({ subject: `occurrence:${occurrence.id}`, detail: { evidence: evidence.id } });
  },
});

/** Takes evidence away from work that was not handed over. */
export const detachFromOccurrence = useCase({
  name: 'obligations.detach-evidence',
  access: 'obligations.work',
  input: inputOf(detachEvidenceEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, now, audit } = context;
    const occurrence = await openForEvidence(context, input.id);
    if (!(await detachEvidence(tx, occurrence.id, input.evidenceId))) throw new Refusal('platform.not_found');
    await addEvent(tx, actor, occurrence.id, now, {
      kind: 'evidence_removed',
      detail: { evidence: input.evidenceId },
    });
    audit({ subject: `occurrence:${occurrence.id}`, detail: { removed: input.evidenceId } });
  },
});

/** Answers the file of a piece of evidence. */
export const downloadEvidence = useCase({
  name: 'obligations.download-evidence',
  access: 'obligations.read',
  input: inputOf(downloadEvidenceEndpoint),
  audit: 'personal',
  run: async ({ tx, input, audit }) => {
    const evidence = await findEvidence(tx, input.id);
    const file = evidence?.fileId ? await findFile(tx, evidence.fileId) : undefined;
    if (!file) throw new Refusal('platform.not_found');
    audit({ subject: `evidence:${input.id}`, purpose: 'xem minh chứng' });
    return new FileAnswer(file.name, file.mediaType, file.content);
  },
});

/** Opens an occurrence whose evidence may change: owed, and the caller is one of those who work on it. */
async function openForEvidence(
  { tx, actor }: Pick<UseCaseContext<unknown>, 'tx' | 'actor'>,
  id: string,
): Promise<StoredOccurrence> {
  const occurrence = await openOccurrence(tx, id, true);
  const { agencyId } = actingAgency(actor);
  if (occurrence.leadId !== agencyId && !occurrence.coordinatingIds.includes(agencyId))
    throw new Refusal('obligations.not_party');
  orRefuse(mayChangeEvidence(occurrence.state));
  return occurrence;
}

async function recordAdded(
  { tx, actor, now, audit }: UseCaseContext<unknown>,
  occurrence: StoredOccurrence,
  id: string,
  title: string,
): Promise<{ id: string }> {
  await addEvent(tx, actor, occurrence.id, now, { kind: 'evidence_added', detail: { title } });
  audit({ subject: `occurrence:${occurrence.id}`, detail: { evidence: id } });
  return { id };
}
