import {
  resultsContestEndpoint,
  resultsEvaluationEndpoint,
  resultsEvaluationFileEndpoint,
  resultsFunnelEndpoint,
} from '@ansinh/contract/results/results.endpoints';
import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../lib/api.ts';
import { callOptions, useCall } from '../../lib/use-call.ts';
import { resultsQuery, type ResultsSearch } from './results-search.ts';

export const useFunnel = (search: ResultsSearch) =>
  useQuery({
    ...callOptions(resultsFunnelEndpoint, {
      query: { ...resultsQuery(search), ...(search.by === undefined ? {} : { by: search.by }) },
    }),
    placeholderData: (previous) => previous,
  });

export const useContest = (search: ResultsSearch) =>
  useQuery({
    ...callOptions(resultsContestEndpoint, { query: resultsQuery(search) }),
    placeholderData: (previous) => previous,
  });

export const useEvaluation = (commune: string | undefined, period: string) =>
  useCall(
    resultsEvaluationEndpoint,
    { query: { commune: commune ?? '', period } },
    { enabled: commune !== undefined },
  );

/** Returns the address of the evaluation as a draft of an official report. */
export function evaluationFileAddress(commune: string, period: string, format: 'docx' | 'pdf'): string {
  return addressOf(resultsEvaluationFileEndpoint, { query: { commune, period, format } });
}
