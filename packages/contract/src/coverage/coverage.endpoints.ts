import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  BoardQuerySchema,
  BoardSchema,
  CellQuerySchema,
  CellSchema,
  SeriesQuerySchema,
  SeriesSchema,
} from './board.schemas.ts';
import { FIGURES_ENDPOINTS } from './submissions.endpoints.ts';

export const coverageBoardEndpoint = endpoint({
  name: 'coverage.board',
  method: 'GET',
  path: '/coverage/board',
  access: 'figures.read',
  summary:
    'Coverage of a unit for every indicator and of its parts for one, with targets, pace, forecast, contribution, rank and what is odd',
  query: BoardQuerySchema,
  response: BoardSchema,
});

export const coverageSeriesEndpoint = endpoint({
  name: 'coverage.series',
  method: 'GET',
  path: '/coverage/series',
  access: 'figures.read',
  summary:
    'Months of one unit and one indicator with targets, pace, forecast and where the boundaries changed',
  query: SeriesQuerySchema,
  response: SeriesSchema,
});

export const coverageCellEndpoint = endpoint({
  name: 'coverage.cell',
  method: 'GET',
  path: '/coverage/cell',
  access: 'figures.read',
  summary:
    'Where one number comes from: every statement and version, its parts, and what former units brought',
  query: CellQuerySchema,
  response: CellSchema,
});

export const COVERAGE_ENDPOINTS: readonly Endpoint[] = [
  coverageBoardEndpoint,
  coverageSeriesEndpoint,
  coverageCellEndpoint,
  ...FIGURES_ENDPOINTS,
];
