import { z } from 'zod';
import {
  ListBasesSchema,
  ListCommuneSchema,
  ListMonthSchema,
  ListSchemeSchema,
} from '../memberlists/memberlists.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';

/** By what the people of the lists are counted. */
export const RESULT_SIDES = ['commune', 'village', 'kind', 'agency', 'collector', 'channel'] as const;
export const ResultSideSchema = z.enum(RESULT_SIDES);

const Count = z.number().int();
const Rate = z.number().nullable();
export const FunnelSchema = z.object({
  listed: Count,
  shared: Count,
  contacted: Count,
  joined: Count,
  alone: Count,
  ripe: Count,
  kept: Count,
  rates: z.object({ shared: Rate, contacted: Rate, joined: Rate, kept: Rate }),
});
export type Funnel = z.output<typeof FunnelSchema>;

export const FunnelLineSchema = z.object({
  /** Key of the unit, kind or channel; null: not known, or nobody has them. */
  key: z.string().nullable(),
  name: z.string().nullable(),
  funnel: FunnelSchema,
});

export const RetentionSchema = z.object({
  due: Count,
  paid: Count,
  lapsed: Count,
  waiting: Count,
  rate: Rate,
});

export const ContestPlaceSchema = z.object({
  place: Count,
  unit: z.string(),
  name: z.string(),
  agency: z.string().nullable(),
  won: Count,
  kept: Count,
  contacted: Count,
  shared: Count,
  points: Count,
  tied: z.boolean(),
});

const Months = z.object({
  from: ListMonthSchema.optional(),
  to: ListMonthSchema.optional(),
  commune: ListCommuneSchema.optional(),
  scheme: ListSchemeSchema.optional(),
});

export const resultsFunnelEndpoint = endpoint({
  name: 'results.funnel',
  method: 'GET',
  path: '/outreach-results/funnel',
  access: 'memberlists.read',
  summary:
    'From the list to being shared out, met, joined and still there after three months, by village, list, organisation, collector or channel',
  query: Months.extend({ by: ResultSideSchema.default('village') }),
  response: z.object({
    from: z.string(),
    to: z.string(),
    by: ResultSideSchema,
    communes: z.array(z.object({ key: z.string(), name: z.string() })),
    total: FunnelSchema,
    retention: RetentionSchema,
    lines: z.array(FunnelLineSchema),
  }),
});

export const resultsContestEndpoint = endpoint({
  name: 'results.contest',
  method: 'GET',
  path: '/outreach-results/contest',
  access: 'memberlists.read',
  summary: 'Collectors and collaborators by what they brought, with the points and shared places',
  query: Months,
  response: z.object({
    from: z.string(),
    to: z.string(),
    points: z.object({ won: Count, kept: Count }),
    places: z.array(ContestPlaceSchema),
  }),
});

export const resultsEvaluationEndpoint = endpoint({
  name: 'results.evaluation',
  method: 'GET',
  path: '/outreach-results/evaluation',
  access: 'memberlists.read',
  summary: 'What a ward evaluates by month, quarter or year: lists, outreach, payments due, targets, contest',
  query: z.object({ commune: ListCommuneSchema, period: z.string().max(10) }),
  response: z.object({
    commune: z.object({ key: z.string(), name: z.string() }),
    period: z.string(),
    from: z.string(),
    to: z.string(),
    asOf: z.string(),
    total: FunnelSchema,
    villages: z.array(FunnelLineSchema),
    kinds: z.array(FunnelLineSchema),
    channels: z.array(FunnelLineSchema),
    retention: RetentionSchema,
    refusals: z.array(z.object({ reason: z.string(), people: Count })),
    targets: z.array(
      z.object({
        unit: z.string(),
        name: z.string(),
        scheme: ListSchemeSchema,
        value: z.number(),
        /** How many more the year needs by its plan; null: the plan does not say where it began. */
        needed: z.number().nullable(),
        /** Won by outreach since the year began. */
        won: Count,
        rate: Rate,
      }),
    ),
    contest: z.array(ContestPlaceSchema),
    basis: ListBasesSchema.shape.listed,
  }),
});

export const resultsEvaluationFileEndpoint = endpoint({
  name: 'results.evaluation-file',
  method: 'GET',
  path: '/outreach-results/evaluation/file',
  access: 'memberlists.read',
  summary: 'The evaluation as a draft of an official report, .docx or PDF',
  query: z.object({
    commune: ListCommuneSchema,
    period: z.string().max(10),
    format: z.enum(['docx', 'pdf']).default('docx'),
  }),
  answersFile: true,
});

/** Every endpoint of the results of outreach. */
export const RESULTS_ENDPOINTS: readonly Endpoint[] = [
  resultsFunnelEndpoint,
  resultsContestEndpoint,
  resultsEvaluationEndpoint,
  resultsEvaluationFileEndpoint,
];
