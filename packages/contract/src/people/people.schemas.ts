import { z } from 'zod';

export const SexSchema = z.enum(['male', 'female']);
export const BirthPrecisionSchema = z.enum(['day', 'month', 'year']);
export const IdentityStateSchema = z.enum(['unchecked', 'matched', 'mismatched', 'not-found']);
export const SchemeSchema = z.enum(['BHXH-BB', 'BHXH-TN', 'BHYT', 'BHTN']);
export const PurposeSchema = z.string().trim().min(5).max(300);

/** One line of the register. Masked as a whole when `masked` is true. */
export const PersonRowSchema = z.object({
  id: z.uuid(),
  fullName: z.string(),
  birth: z.string().nullable(),
  birthPrecision: BirthPrecisionSchema,
  sex: SexSchema.nullable(),
  commune: z.string().nullable(),
  communeName: z.string().nullable(),
  village: z.string().nullable(),
  identityNumber: z.string().nullable(),
  bhxhNumber: z.string().nullable(),
  identityState: IdentityStateSchema,
  /** Codes of the State-funded groups he stands in now. */
  groups: z.array(z.string()),
  /** Schemes he participates in now. */
  schemes: z.array(SchemeSchema),
  version: z.number(),
});
export type PersonRow = z.infer<typeof PersonRowSchema>;

export const PersonSourceSchema = z.object({
  submissionId: z.uuid(),
  row: z.number(),
  dataset: z.string(),
  title: z.string(),
  sender: z.string(),
  period: z.string(),
  receivedAt: z.string().nullable(),
  matchedBy: z.string(),
  /** Cells of the row in the order of the list's columns. */
  stated: z.array(z.object({ label: z.string(), kind: z.string(), value: z.string() })),
});

/** A person opened with a purpose: everything the sources say. */
export const PersonDetailSchema = PersonRowSchema.extend({
  masked: z.boolean(),
  ethnicity: z.string().nullable(),
  address: z.string().nullable(),
  household: z.string().nullable(),
  phone: z.string().nullable(),
  identifiers: z.array(
    z.object({
      kind: z.enum(['cccd', 'cmnd', 'bhxh', 'bhyt-card']),
      value: z.string(),
      source: z.string(),
      state: z.enum(['stated', 'verified', 'wrong']),
    }),
  ),
  participations: z.array(
    z.object({
      scheme: SchemeSchema,
      from: z.iso.date(),
      to: z.iso.date().nullable(),
      unitCode: z.string().nullable(),
      groupCode: z.string().nullable(),
    }),
  ),
  memberships: z.array(
    z.object({
      group: z.string(),
      description: z.string().nullable(),
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
      sender: z.string(),
    }),
  ),
  /** Who pays when he stands in several groups. */
  payer: z.object({ group: z.string(), description: z.string(), rule: z.string() }).nullable(),
  sources: z.array(PersonSourceSchema),
  checks: z.array(
    z.object({
      id: z.uuid(),
      at: z.string(),
      gateway: z.string(),
      result: z.enum(['matched', 'mismatched', 'not-found']),
      differing: z.array(z.string()),
      resolution: z.string().nullable(),
    }),
  ),
  merges: z.array(
    z.object({ id: z.uuid(), at: z.string(), by: z.string(), reason: z.string(), mergedName: z.string() }),
  ),
  abilities: z.array(z.string()),
});
export type PersonDetail = z.infer<typeof PersonDetailSchema>;
