import {
  coverageBoardEndpoint,
  coverageCellEndpoint,
  coverageSeriesEndpoint,
} from '@ansinh/contract/coverage/coverage.endpoints';
import {
  boardSheetEndpoint,
  coverageRetentionEndpoint,
} from '@ansinh/contract/coverage/submissions.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { measuredUnitsEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import { useQuery } from '@tanstack/react-query';
import { addressOf, type CallInput } from '../../lib/api.ts';
import { callOptions, useCall } from '../../lib/use-call.ts';

/** What a board is asked. */
export type BoardQuery = NonNullable<CallInput<typeof coverageBoardEndpoint>['query']>;

/** What is asked about one number. */
export type CellQuery = CallInput<typeof coverageCellEndpoint>['query'];

/** One look at a unit; the board before stays until the next one is there. */
export const useBoard = (query: BoardQuery) =>
  useQuery({ ...callOptions(coverageBoardEndpoint, { query }), placeholderData: (previous) => previous });

/** One indicator of a unit month by month. */
export const useSeries = (query: CallInput<typeof coverageSeriesEndpoint>['query']) =>
  useCall(coverageSeriesEndpoint, { query });

/** Those due to pay again and who stayed. */
export type Retention = Answer<typeof coverageRetentionEndpoint>;

/** Retention of a unit; the answer before stays until the next one is there. */
export const useRetention = (query: NonNullable<CallInput<typeof coverageRetentionEndpoint>['query']>) =>
  useQuery({ ...callOptions(coverageRetentionEndpoint, { query }), placeholderData: (previous) => previous });

/** Where one number comes from. */
export const useCell = (query: CellQuery) => useCall(coverageCellEndpoint, { query });

/** The provinces, old and new, by which maps and boards begin. */
export const useTopUnits = () => useCall(measuredUnitsEndpoint, { query: {} });

/** Returns the address of a board as a workbook. */
export const boardWorkbook = (query: CallInput<typeof boardSheetEndpoint>['query']): string =>
  addressOf(boardSheetEndpoint, { query });
