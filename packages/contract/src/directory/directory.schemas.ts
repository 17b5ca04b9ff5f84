import { z } from 'zod';
import {
  AgencyAliasSchema,
  AgencyCodeSchema,
  AgencyKindSchema,
  AgencyLevelSchema,
  AgencyNameSchema,
  AgencyRefSchema,
  AgencyRowSchema,
  SuccessionSchema,
  TerritoryRefSchema,
} from './agency.schemas.ts';
import { CommitteeSchema, FocalPointSchema } from './contacts.schemas.ts';

/** Everything known of one agency. */
export const AgencySchema = AgencyRowSchema.extend({
  names: z.array(AgencyNameSchema),
  aliases: z.array(AgencyAliasSchema),
  predecessors: z.array(SuccessionSchema),
  successors: z.array(SuccessionSchema),
  children: z.array(AgencyRowSchema),
  groups: z.array(z.object({ code: z.string(), name: z.string() })),
  coverages: z.array(TerritoryRefSchema),
  focalPoints: z.array(FocalPointSchema),
  committees: z.array(CommitteeSchema),
  abilities: z.array(z.string()),
});

/** One line of a group's rule: agencies of these kinds and levels, or named by code, in a period. */
export const GroupRuleLineSchema = z.object({
  kinds: z.array(AgencyKindSchema).optional(),
  levels: z.array(AgencyLevelSchema).optional(),
  codes: z.array(AgencyCodeSchema).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

export const AgencyGroupSchema = z.object({
  code: z.string(),
  name: z.string(),
  /** True when the text leaves the members to whoever opens the work. */
  open: z.boolean(),
  rule: z.array(GroupRuleLineSchema),
  note: z.string().nullable(),
  version: z.number().int(),
  aliases: z.array(AgencyAliasSchema),
  /** Members on the day asked for. */
  members: z.array(AgencyRefSchema),
});

/** What one printed name means on one day. */
export const ResolvedNameSchema = z.object({
  name: z.string(),
  outcome: z.enum(['agency', 'group', 'unresolved']),
  /** The agency (several when the name is a list), or the members of the group on that day. */
  agencies: z.array(AgencyRefSchema),
  group: z.object({ code: z.string(), name: z.string() }).nullable(),
  /** Likely agencies for a person to choose from, most likely first. */
  candidates: z.array(AgencyRefSchema.extend({ score: z.number() })),
  /** Of an unresolved name: the agency that bore it at another time, and who holds its work on this day. */
  former: z
    .object({
      agency: AgencyRefSchema,
      existedFrom: z.iso.date().nullable(),
      existedTo: z.iso.date().nullable(),
      holders: z.array(AgencyRefSchema),
    })
    .nullable(),
});
