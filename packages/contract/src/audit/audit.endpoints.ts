import { z } from 'zod';
import { endpoint } from '../platform/endpoint.ts';

/** One row of the audit chain as an auditor reads it. */
export const AuditEntry = z.object({
  seq: z.number(),
  at: z.string(),
  actor: z.string(),
  userName: z.string().nullable(),
  agencyName: z.string().nullable(),
  action: z.string(),
  subject: z.string().nullable(),
  purpose: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** What checking the whole chain found. */
export const AuditVerification = z.object({
  rows: z.number(),
  /** Numbers of rows whose own hash, link to the row before, or place in the sequence is broken; the first hundred. */
  broken: z.array(z.number()),
});
export type AuditVerification = z.infer<typeof AuditVerification>;

export const listAuditEndpoint = endpoint({
  name: 'audit.list',
  method: 'GET',
  path: '/audit',
  access: 'audit.read',
  summary: 'Who did what, newest first',
  query: z.object({
    action: z.string().max(100).optional(),
    subject: z.string().max(200).optional(),
    userId: z.uuid().optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    before: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({ items: z.array(AuditEntry), next: z.number().nullable() }),
});

export const verifyAuditEndpoint = endpoint({
  name: 'audit.verify',
  method: 'GET',
  path: '/audit/verification',
  access: 'audit.read',
  summary: 'Check the hash chain from its first row to its last',
  response: AuditVerification,
});

export const AUDIT_ENDPOINTS = [listAuditEndpoint, verifyAuditEndpoint];
