import {
  coverageBoardEndpoint,
  coverageCellEndpoint,
  coverageSeriesEndpoint,
} from '@ansinh/contract/coverage/coverage.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { coverageBoard } from './use-cases/read-board.ts';
import { coverageCell } from './use-cases/read-cell.ts';
import { coverageSeries } from './use-cases/read-series.ts';

/** Actuals month by month, and what they say about targets. */
export const coverageModule: Module = {
  name: 'coverage',
  routes: [
    route(coverageBoardEndpoint, coverageBoard),
    route(coverageSeriesEndpoint, coverageSeries),
    route(coverageCellEndpoint, coverageCell),
  ],
};
