import { z } from 'zod';
import { CertaintySchema } from '../directory/agency.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  AgencyLineSchema,
  IssueSchema,
  ReorganisationRowSchema,
  ReorganisationSchema,
  SetAgencySchema,
  SharesSchema,
  SourceSchema,
  SuccessionLineSchema,
  TerritoryKeySchema,
  TerritoryLineSchema,
  WeightMethodSchema,
  WorkKindSchema,
  WorkWaySchema,
} from './reorganisations.schemas.ts';

const Id = z.object({ id: z.uuid() });
const Version = z.object({ version: z.number().int() });
const Page = z.object({
  q: z.string().trim().max(200).optional(),
  after: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const listReorganisationsEndpoint = endpoint({
  name: 'reorganisations.list',
  method: 'GET',
  path: '/reorganisations',
  access: 'directory.read',
  summary: 'Decisions that redraw territories and agencies, newest first, with what is in their sets',
  response: z.object({ items: z.array(ReorganisationRowSchema), abilities: z.array(z.enum(['create'])) }),
});

export const getReorganisationEndpoint = endpoint({
  name: 'reorganisations.get',
  method: 'GET',
  path: '/reorganisations/:id',
  access: 'directory.read',
  summary: 'One decision: its set in figures, what is wrong with it, rules for open work, the last rehearsal',
  params: Id,
  response: ReorganisationSchema,
});

export const listSourcesEndpoint = endpoint({
  name: 'reorganisations.list-sources',
  method: 'GET',
  path: '/reorganisations/:id/territories',
  access: 'directory.read',
  summary: 'Old units of a decision with what became of each: shares confirmed or proposed, and their basis',
  params: Id,
  query: Page.extend({
    show: z.enum(['all', 'divided', 'unsettled']).default('all'),
    /** own: only units of the province itself, or that went into it. */
    area: z.enum(['own', 'all']).default('all'),
  }),
  response: z.object({ items: z.array(SourceSchema), total: z.number().int(), next: z.string().nullable() }),
});

export const listSetAgenciesEndpoint = endpoint({
  name: 'reorganisations.list-agencies',
  method: 'GET',
  path: '/reorganisations/:id/agencies',
  access: 'directory.read',
  summary: 'Agencies that a decision opens, changes or ends, with those that go on with their work',
  params: Id,
  query: Page.extend({ show: z.enum(['all', 'open', 'change', 'close', 'unsettled']).default('all') }),
  response: z.object({
    items: z.array(SetAgencySchema),
    total: z.number().int(),
    next: z.string().nullable(),
  }),
});

export const saveReorganisationEndpoint = endpoint({
  name: 'reorganisations.save',
  method: 'POST',
  path: '/reorganisations',
  access: 'reorganisations.manage',
  summary: 'Record a decision, inactive; lists that are absent stay as they are',
  body: z.object({
    id: z.uuid().optional(),
    version: z.number().int().optional(),
    name: z.string().trim().min(1).max(300),
    number: z.string().trim().max(100).default(''),
    decidedOn: z.iso.date().nullable().default(null),
    effective: z.iso.date(),
    basis: z.string().trim().min(1).max(2000),
    certainty: CertaintySchema.default('verified'),
    note: z.string().trim().max(2000).default(''),
    territories: z.array(TerritoryLineSchema).max(50_000).optional(),
    agencies: z.array(AgencyLineSchema).max(50_000).optional(),
    successions: z.array(SuccessionLineSchema).max(50_000).optional(),
  }),
  response: ReorganisationSchema,
});

export const loadMappingEndpoint = endpoint({
  name: 'reorganisations.load-mapping',
  method: 'POST',
  path: '/reorganisations/:id/territories',
  access: 'reorganisations.manage',
  summary:
    'Take the territories of a decision from a table (.csv, .xlsx: old_code, new_code, part …); with one wrong row nothing is taken',
  upload: true,
  params: Id,
  response: z.object({ rows: z.number().int(), taken: z.boolean(), issues: z.array(IssueSchema) }),
});

export const proposeAgenciesEndpoint = endpoint({
  name: 'reorganisations.propose-agencies',
  method: 'POST',
  path: '/reorganisations/:id/propose-agencies',
  access: 'reorganisations.manage',
  summary: 'Fill in the agencies of a decision from its territories, in place of those it has',
  params: Id,
  body: Version,
  response: ReorganisationSchema,
});

export const rehearseEndpoint = endpoint({
  name: 'reorganisations.rehearse',
  method: 'POST',
  path: '/reorganisations/:id/rehearse',
  access: 'reorganisations.manage',
  summary: 'What the switch would move, agency by agency, and what has no rule yet; changes no work',
  params: Id,
  body: Version,
  response: ReorganisationSchema,
});

export const saveWeightEndpoint = endpoint({
  name: 'reorganisations.save-weight',
  method: 'PUT',
  path: '/reorganisations/:id/weights',
  access: 'reorganisations.manage',
  summary: 'Confirm the shares of one divided unit, all of them at once, with their basis',
  params: Id,
  body: z.object({
    from: TerritoryKeySchema,
    shares: SharesSchema,
    method: WeightMethodSchema,
    basis: z.string().trim().min(1).max(1000),
  }),
  response: SourceSchema,
});

export const confirmRuleEndpoint = endpoint({
  name: 'reorganisations.confirm-rule',
  method: 'PUT',
  path: '/reorganisations/:id/rules',
  access: 'reorganisations.manage',
  summary: 'Confirm where a kind of open work goes, for all ending agencies or for one',
  params: Id,
  body: Version.extend({
    kind: WorkKindSchema,
    agency: z.string().max(60).nullable().default(null),
    way: WorkWaySchema,
    to: z.string().max(60).nullable().default(null),
  }),
  response: ReorganisationSchema,
});

const AgencyNameSchema = z.object({ code: z.string(), name: z.string() });

export const listRemainingEndpoint = endpoint({
  name: 'reorganisations.list-remaining',
  method: 'GET',
  path: '/reorganisations/:id/remaining',
  access: 'reorganisations.manage',
  summary:
    'What the switch leaves to people: focal points, committees, seats in them and programs of agencies that end',
  params: Id,
  response: z.object({
    items: z.array(
      z.object({
        kind: z.enum(['focal-points', 'committees', 'committee-members', 'api-clients']),
        agency: AgencyNameSchema.extend({ id: z.uuid() }),
        count: z.int(),
        samples: z.array(z.string()),
        /** Who goes on with the agency's work. */
        to: z.array(AgencyNameSchema),
      }),
    ),
  }),
});

export const removeRuleEndpoint = endpoint({
  name: 'reorganisations.remove-rule',
  method: 'POST',
  path: '/reorganisations/:id/rules/remove',
  access: 'reorganisations.manage',
  summary: 'Take back the rule of one agency: the general rule of the kind counts for it again',
  params: Id,
  body: Version.extend({ kind: WorkKindSchema, agency: z.string().min(1).max(60) }),
  response: ReorganisationSchema,
});

export const switchOnEndpoint = endpoint({
  name: 'reorganisations.switch-on',
  method: 'POST',
  path: '/reorganisations/:id/switch-on',
  access: 'reorganisations.manage',
  summary:
    'Carry the decision out: agencies end, begin and change, open work goes by the confirmed rules; once',
  params: Id,
  body: Version,
  response: ReorganisationSchema,
});

export const undoReorganisationEndpoint = endpoint({
  name: 'reorganisations.undo',
  method: 'POST',
  path: '/reorganisations/:id/undo',
  access: 'reorganisations.manage',
  summary: 'Withdraw a decision that was not switched on; it stays in the list with the reason',
  params: Id,
  body: Version.extend({ reason: z.string().trim().min(1).max(1000) }),
  response: ReorganisationSchema,
});

export const REORGANISATIONS_ENDPOINTS: readonly Endpoint[] = [
  listReorganisationsEndpoint,
  getReorganisationEndpoint,
  listSourcesEndpoint,
  listSetAgenciesEndpoint,
  saveReorganisationEndpoint,
  loadMappingEndpoint,
  proposeAgenciesEndpoint,
  rehearseEndpoint,
  saveWeightEndpoint,
  confirmRuleEndpoint,
  removeRuleEndpoint,
  listRemainingEndpoint,
  switchOnEndpoint,
  undoReorganisationEndpoint,
];
