import { z } from 'zod';

/** How sure we are of a fact, from read in the text of the law to not checked. */
export const CertaintySchema = z.enum(['verified', 'secondary', 'unverified']);

/** Levels an agency stands on; "other" for branches and organisations beside the administrative levels. */
export const AgencyLevelSchema = z.enum(['central', 'province', 'district', 'commune', 'other']);

/** What an agency is: department, peoples-committee, social-insurance, … */
export const AgencyKindSchema = z
  .string()
  .max(60)
  .regex(/^[a-z]+(-[a-z]+)*$/);

export const AgencyCodeSchema = z
  .string()
  .trim()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** An agency as other records name it: by its name on the day asked for. */
export const AgencyRefSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
});

export const TerritoryRefSchema = z.object({ structure: z.string(), code: z.string(), name: z.string() });

export const AgencyRowSchema = AgencyRefSchema.extend({
  kind: z.string(),
  level: AgencyLevelSchema,
  parent: AgencyRefSchema.nullable(),
  territory: TerritoryRefSchema.nullable(),
  validFrom: z.iso.date().nullable(),
  /** Last day it existed; null while it does. */
  validTo: z.iso.date().nullable(),
  email: z.string().nullable(),
  certainty: CertaintySchema,
  version: z.number().int(),
});

export const AgencyNameSchema = z.object({
  name: z.string(),
  shortName: z.string(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  certainty: CertaintySchema,
  note: z.string().nullable(),
});

export const AgencyAliasSchema = z.object({
  id: z.uuid(),
  alias: z.string(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
});

/** One side of a succession: the other agency, and what went over. */
export const SuccessionSchema = z.object({
  id: z.uuid(),
  agency: AgencyRefSchema,
  on: z.iso.date(),
  share: z.enum(['all', 'part']),
  dividedBy: z.enum(['whole', 'territory', 'subject']),
  /** True for the one that answers when the work is not divided further. */
  primary: z.boolean(),
  scope: z.string(),
  basis: z.string(),
  certainty: CertaintySchema,
});
