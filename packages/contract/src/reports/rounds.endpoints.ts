import { z } from 'zod';
import { endpoint } from '../platform/endpoint.ts';
import {
  DifferenceSchema,
  ReportMovedSchema,
  ReportRoundSchema,
  RoundAgencySchema,
  RoundCountsSchema,
} from './reports.schemas.ts';

const Round = z.object({ roundId: z.uuid() });

export const listRoundsEndpoint = endpoint({
  name: 'reports.rounds',
  method: 'GET',
  path: '/reports/rounds',
  access: 'reports.read',
  summary: 'Rounds of reports of a year, soonest due first, with what the own agency owes',
  query: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  response: z.object({ items: z.array(ReportRoundSchema), years: z.array(z.number()) }),
});

export const getRoundEndpoint = endpoint({
  name: 'reports.round',
  method: 'GET',
  path: '/reports/rounds/:roundId',
  access: 'reports.read',
  summary: 'A round agency by agency: who has sent, who is late, exempt or has longer',
  params: Round,
  response: z.object({
    round: ReportRoundSchema,
    counts: RoundCountsSchema,
    agencies: z.array(RoundAgencySchema),
  }),
});

export const roundDifferencesEndpoint = endpoint({
  name: 'reports.differences',
  method: 'GET',
  path: '/reports/rounds/:roundId/differences',
  access: 'reports.read',
  summary:
    'Figures of a round’s reports that another agency states differently, and what was decided about them',
  params: Round,
  response: z.object({ items: z.array(DifferenceSchema) }),
});

export const consolidateRoundEndpoint = endpoint({
  name: 'reports.consolidate',
  method: 'POST',
  path: '/reports/rounds/:roundId/consolidated',
  access: 'reports.work',
  summary: 'Begins the consolidated report of a round; answers the one there is',
  params: Round,
  response: ReportMovedSchema,
});
