import {
  resultsContestEndpoint,
  resultsEvaluationEndpoint,
  resultsEvaluationFileEndpoint,
  resultsFunnelEndpoint,
} from '@ansinh/contract/results/results.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { resultsContest } from './use-cases/contest.ts';
import { resultsEvaluation, resultsEvaluationFile } from './use-cases/evaluation.ts';
import { resultsFunnel } from './use-cases/funnel.ts';

/** What outreach brought: from the lists to who stayed. */
export const resultsModule: Module = {
  name: 'results',
  routes: [
    route(resultsFunnelEndpoint, resultsFunnel),
    route(resultsContestEndpoint, resultsContest),
    route(resultsEvaluationEndpoint, resultsEvaluation),
    route(resultsEvaluationFileEndpoint, resultsEvaluationFile),
  ],
};
