import { REORGANISATION_STATES, WORK_KINDS, WORK_WAYS } from '@ansinh/domain/reorganisations';
import { z } from 'zod';
import { CertaintySchema } from '../directory/agency.schemas.ts';

/** "structure:code", e.g. "2024:23281". */
export const TerritoryKeySchema = z.string().regex(/^20\d\d:\d{2,5}$/u);
export const WorkKindSchema = z.enum(WORK_KINDS);
export const WorkWaySchema = z.enum(WORK_WAYS);

/** A share as two whole numbers: 35 % is 7/20. */
const ShareSchema = z.object({
  to: TerritoryKeySchema,
  numerator: z.number().int().min(1).max(1_000_000_000_000),
  denominator: z.number().int().min(1).max(1_000_000_000_000),
});
export const SharesSchema = z.array(ShareSchema).min(2).max(20);
export const WeightMethodSchema = z.enum(['rest-population', 'population', 'area', 'typed']);

/** How many there are of everything in a set. */
const CountsSchema = z.object({
  /** Old units, units that receive, and old units that are divided; of these, how many have no confirmed shares. */
  sources: z.number().int(),
  receivers: z.number().int(),
  divided: z.number().int(),
  withoutWeight: z.number().int(),
  opened: z.number().int(),
  changed: z.number().int(),
  closed: z.number().int(),
  successions: z.number().int(),
});

export const ReorganisationRowSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  number: z.string(),
  decidedOn: z.iso.date().nullable(),
  effective: z.iso.date(),
  basis: z.string(),
  certainty: CertaintySchema,
  state: z.enum(REORGANISATION_STATES),
  /** `typed` by a person, from a `file`, from the product's national list (`reference`), or successions `recorded` before. */
  source: z.enum(['typed', 'file', 'reference', 'recorded']),
  note: z.string(),
  version: z.number().int(),
  rehearsedAt: z.string().nullable(),
  switchedAt: z.string().nullable(),
  switchedBy: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
  counts: CountsSchema,
});

/** A problem as a sentence, in the language asked for. */
export const IssueSchema = z.object({
  code: z.string(),
  sentence: z.string(),
  row: z.number().int().nullable(),
});

export const RuleSchema = z.object({
  kind: WorkKindSchema,
  /** Code of the one agency it is for; null: the general rule. */
  agency: z.string().nullable(),
  agencyName: z.string().nullable(),
  way: WorkWaySchema,
  to: z.string().nullable(),
  toName: z.string().nullable(),
  confirmedBy: z.string().nullable(),
  confirmedAt: z.string().nullable(),
});

/** What one ending agency has in hand of one kind, and where it would go. */
const RehearsedWorkSchema = z.object({
  kind: WorkKindSchema,
  agency: z.string(),
  agencyName: z.string(),
  count: z.number().int(),
  /** A few of them, by what a person calls them. */
  samples: z.array(z.string()),
  to: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Why it goes nowhere yet; null when it does. */
  why: z.enum(['no-rule', 'no-successor', 'several-successors']).nullable(),
});

export const RehearsalSchema = z.object({
  at: z.string(),
  by: z.string(),
  milliseconds: z.number().int(),
  /** By kind: how many in all, and how many of these have no rule. */
  totals: z.array(
    z.object({
      kind: WorkKindSchema,
      count: z.number().int(),
      unsettled: z.number().int(),
      agencies: z.number().int(),
    }),
  ),
  /** Agency by agency, those without a rule first; at most 500. */
  work: z.array(RehearsedWorkSchema),
  left: z.number().int(),
  opened: z.number().int(),
  changed: z.number().int(),
  closed: z.number().int(),
  withoutWeight: z.number().int(),
  issues: z.array(IssueSchema),
});

export const ReorganisationSchema = ReorganisationRowSchema.extend({
  issues: z.array(IssueSchema),
  rules: z.array(RuleSchema),
  /** Only for those who manage reorganisations or see the whole province. */
  rehearsal: RehearsalSchema.nullable(),
  abilities: z.array(z.enum(['change', 'rehearse', 'switch-on', 'undo', 'weigh'])),
});

const PlaceSchema = z.object({ key: z.string(), name: z.string(), within: z.string() });

/** One old unit and what became of it. */
export const SourceSchema = z.object({
  from: PlaceSchema,
  part: z.enum(['whole', 'part', 'none']),
  note: z.string(),
  basis: z.string(),
  to: z.array(
    PlaceSchema.extend({
      weight: z.object({ numerator: z.number(), denominator: z.number() }).nullable(),
      proposed: z.object({ numerator: z.number(), denominator: z.number() }).nullable(),
    }),
  ),
  /** How the proposal was worked out; null where there are no data. */
  proposal: WeightMethodSchema.nullable(),
  confirmed: z
    .object({ by: z.string(), at: z.string(), method: WeightMethodSchema, basis: z.string() })
    .nullable(),
});

export const SetAgencySchema = z.object({
  code: z.string(),
  name: z.string(),
  act: z.enum(['open', 'change', 'close', 'give']),
  territory: z.string().nullable(),
  note: z.string(),
  successors: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      share: z.enum(['all', 'part']),
      dividedBy: z.enum(['whole', 'territory', 'subject']),
      primary: z.boolean(),
      scope: z.string(),
    }),
  ),
});

const Code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
  .max(60);
const Text = z.string().trim().min(1).max(300);

/** Lines of a set as a person or a program states them. */
export const TerritoryLineSchema = z
  .object({
    from: TerritoryKeySchema,
    to: TerritoryKeySchema.nullable(),
    part: z.enum(['whole', 'part', 'none']),
    note: z.string().trim().max(1000).default(''),
  })
  .refine(({ to, part }) => (part === 'none') === (to === null), {
    error: 'reorganisations.receiver_missing',
  });
export const AgencyLineSchema = z
  .object({
    code: Code,
    act: z.enum(['open', 'change', 'close']),
    kind: Text.nullable().default(null),
    level: z.enum(['central', 'province', 'district', 'commune', 'other']).nullable().default(null),
    name: Text.nullable().default(null),
    shortName: Text.nullable().default(null),
    parent: Code.nullable().default(null),
    territory: TerritoryKeySchema.nullable().default(null),
    note: z.string().trim().max(1000).default(''),
  })
  .refine(({ act, kind, level, name, shortName }) => act !== 'open' || (kind && level && name && shortName), {
    error: 'reorganisations.agency_undescribed',
  });
export const SuccessionLineSchema = z.object({
  from: Code,
  to: Code,
  share: z.enum(['all', 'part']),
  dividedBy: z.enum(['whole', 'territory', 'subject']),
  primary: z.boolean(),
  scope: z.string().trim().min(1).max(1000),
});
