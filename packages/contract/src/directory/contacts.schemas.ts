import { z } from 'zod';
import { AgencyRefSchema } from './agency.schemas.ts';

/** Whom other agencies call, about what. */
export const FocalPointSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  position: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  topic: z.string(),
  /** Provision or decision that asks for the focal point. */
  basis: z.string(),
  userId: z.uuid().nullable(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  version: z.number().int(),
});

export const FocalPointFieldsSchema = z.object({
  name: z.string().trim().min(1).max(200),
  position: z.string().trim().max(200).default(''),
  phone: z.string().trim().max(40).nullable().default(null),
  email: z.email().max(200).nullable().default(null),
  topic: z.string().trim().max(400).default(''),
  basis: z.string().trim().max(400).default(''),
  userId: z.uuid().nullable().default(null),
  from: z.iso.date(),
  to: z.iso.date().nullable().default(null),
});

/** Offices in a committee, in the order they are printed. */
export const COMMITTEE_ROLES = ['head', 'standing-deputy', 'deputy', 'member', 'secretary'] as const;

export const CommitteeMemberSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  position: z.string(),
  role: z.enum(COMMITTEE_ROLES),
  agency: AgencyRefSchema.nullable(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
});

/** One composition of a committee: decision, term, members. */
export const CommitteeSchema = z.object({
  id: z.uuid(),
  decisionNumber: z.string(),
  decisionDate: z.iso.date(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  task: z.string(),
  basis: z.string(),
  version: z.number().int(),
  members: z.array(CommitteeMemberSchema),
});

export const CommitteeFieldsSchema = z.object({
  decisionNumber: z.string().trim().min(1).max(100),
  decisionDate: z.iso.date(),
  from: z.iso.date(),
  to: z.iso.date().nullable().default(null),
  task: z.string().trim().max(2000).default(''),
  basis: z.string().trim().max(400).default(''),
  members: z
    .array(
      z.object({
        name: z.string().trim().min(1).max(200),
        position: z.string().trim().max(300).default(''),
        role: z.enum(COMMITTEE_ROLES),
        agencyId: z.uuid().nullable().default(null),
        /** Absent: the whole term. */
        from: z.iso.date().nullable().default(null),
        to: z.iso.date().nullable().default(null),
      }),
    )
    .max(200),
});
