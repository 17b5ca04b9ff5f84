import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';

const Id = z.object({ id: z.uuid() });
const Made = z.object({ id: z.uuid() });
const Title = z.string().trim().min(1).max(300);

export const addFileEndpoint = endpoint({
  name: 'obligations.add-file',
  method: 'POST',
  path: '/occurrences/:id/evidence',
  access: 'obligations.work',
  summary: 'Add a file as evidence',
  params: Id,
  body: z.object({ title: Title.optional() }),
  upload: true,
  response: Made,
});

export const addNoteEndpoint = endpoint({
  name: 'obligations.add-note',
  method: 'POST',
  path: '/occurrences/:id/evidence-note',
  access: 'obligations.work',
  summary: 'Add a written note as evidence',
  params: Id,
  body: z.object({ title: Title, body: z.string().trim().min(1).max(20_000) }),
  response: Made,
});

export const addLinkEndpoint = endpoint({
  name: 'obligations.add-link',
  method: 'POST',
  path: '/occurrences/:id/evidence-link',
  access: 'obligations.work',
  summary: 'Point to another record or address as evidence',
  params: Id,
  body: z.object({
    title: Title,
    linkKind: z.enum(['url', 'document', 'occurrence']),
    linkId: z.string().trim().min(1).max(1000),
  }),
  response: Made,
});

export const reviseEvidenceEndpoint = endpoint({
  name: 'obligations.revise-evidence',
  method: 'POST',
  path: '/evidence/:id/revise',
  access: 'obligations.work',
  summary: 'A new revision of a file; the old one stays',
  params: Id,
  upload: true,
  response: Made,
});

export const attachEvidenceEndpoint = endpoint({
  name: 'obligations.attach-evidence',
  method: 'POST',
  path: '/occurrences/:id/evidence/attach',
  access: 'obligations.work',
  summary: 'Let one piece of evidence satisfy this occurrence too',
  params: Id,
  body: z.object({ evidenceId: z.uuid() }),
});

export const detachEvidenceEndpoint = endpoint({
  name: 'obligations.detach-evidence',
  method: 'DELETE',
  path: '/occurrences/:id/evidence/:evidenceId',
  access: 'obligations.work',
  summary: 'Take evidence away from work not yet handed over',
  params: Id.extend({ evidenceId: z.uuid() }),
});

export const downloadEvidenceEndpoint = endpoint({
  name: 'obligations.download-evidence',
  method: 'GET',
  path: '/evidence/:id/file',
  access: 'obligations.read',
  summary: 'The file of a piece of evidence',
  params: Id,
  answersFile: true,
});

export const EVIDENCE_ENDPOINTS: readonly Endpoint[] = [
  addFileEndpoint,
  addNoteEndpoint,
  addLinkEndpoint,
  reviseEvidenceEndpoint,
  attachEvidenceEndpoint,
  detachEvidenceEndpoint,
  downloadEvidenceEndpoint,
];
