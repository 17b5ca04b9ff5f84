import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../lib/route-tree.ts';
import { readEvaluationSearch, readResultsSearch } from './results-search.ts';

const resultsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/ket-qua-van-dong',
  validateSearch: readResultsSearch,
  component: lazyRouteComponent(() => import('./results-page.tsx'), 'ResultsPage'),
});

const evaluationPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/ket-qua-van-dong/danh-gia',
  validateSearch: readEvaluationSearch,
  component: lazyRouteComponent(() => import('./evaluation-page.tsx'), 'EvaluationPage'),
});

/** Pages of the results of outreach; their entry of the navigation is that of the monthly lists. */
export const resultsRoutes = [resultsPage, evaluationPage] as const;
