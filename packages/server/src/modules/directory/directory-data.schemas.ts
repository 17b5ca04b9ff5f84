import { CertaintySchema } from '@ansinh/contract/directory/agency.schemas';
import { COMMITTEE_ROLES } from '@ansinh/contract/directory/contacts.schemas';
import { GroupRuleLineSchema } from '@ansinh/contract/directory/directory.schemas';
import { z } from 'zod';

const Day = z.iso.date();
const LastDay = Day.nullable().default(null);
const Place = z.object({ structure: z.string(), code: z.string() });

/** tenant.json: the province and its names over time. */
export const TenantDataSchema = z.object({
  code: z.string(),
  timezone: z.string(),
  names: z.array(z.object({ name: z.string(), from: Day, to: LastDay })).min(1),
});

/** agencies.json: one agency with names, earlier parents and territories, and the territories it covers. */
const AgencyDataSchema = z.object({
  code: z.string(),
  kind: z.string(),
  level: z.string(),
  parent: z.string().nullable(),
  territory: Place.nullable(),
  earlierTerritories: z.array(Place.extend({ to: Day })).default([]),
  earlierParents: z.array(z.object({ parent: z.string(), to: Day })).default([]),
  covers: z.array(Place).default([]),
  names: z
    .array(
      z.object({
        name: z.string(),
        shortName: z.string(),
        from: Day,
        to: LastDay,
        certainty: CertaintySchema.default('verified'),
        note: z.string().nullable().default(null),
      }),
    )
    .min(1),
  validFrom: Day,
  validTo: LastDay,
  email: z.string().nullable().default(null),
});

const AliasDataSchema = z.object({
  alias: z.string(),
  agency: z.string().nullable().default(null),
  group: z.string().nullable().default(null),
  from: Day.nullable().default(null),
  to: LastDay,
});

const GroupDataSchema = z.object({
  code: z.string(),
  name: z.string(),
  open: z.boolean(),
  members: z.array(GroupRuleLineSchema),
  note: z.string().nullable().default(null),
});

const SuccessionDataSchema = z.object({
  from: z.string(),
  to: z.string(),
  on: Day,
  share: z.enum(['all', 'part']),
  by: z.enum(['whole', 'territory', 'subject']),
  primary: z.boolean(),
  scope: z.string(),
  basis: z.string(),
  certainty: CertaintySchema,
});

const FocalPointDataSchema = z.object({
  agency: z.string(),
  name: z.string(),
  position: z.string(),
  phone: z.string().nullable().default(null),
  email: z.string().nullable().default(null),
  schemes: z.array(z.string()).default([]),
  basis: z.string().default(''),
  from: Day,
  to: LastDay,
});

const CommitteeDataSchema = z.object({
  agency: z.string(),
  decisionNumber: z.string(),
  decisionDate: Day,
  termFrom: Day,
  termTo: LastDay,
  basis: z.string().default(''),
  note: z.string().nullable().default(null),
  members: z.array(
    z.object({
      name: z.string(),
      position: z.string().default(''),
      role: z.enum(COMMITTEE_ROLES),
      agency: z.string().nullable().default(null),
    }),
  ),
});

/** Everything that fills the directory of one province; agencies and groups are referred to by code. */
export const DirectoryDataSchema = z.object({
  agencies: z.array(AgencyDataSchema),
  aliases: z.array(AliasDataSchema),
  groups: z.array(GroupDataSchema),
  successions: z.array(SuccessionDataSchema),
  focalPoints: z.array(FocalPointDataSchema),
  committees: z.array(CommitteeDataSchema),
});

export type AgencyData = z.output<typeof AgencyDataSchema>;
export type DirectoryData = z.output<typeof DirectoryDataSchema>;
