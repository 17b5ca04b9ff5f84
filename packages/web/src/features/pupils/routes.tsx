import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../lib/route-tree.ts';
import { readPupilsSearch } from './pupils-search.ts';

const schoolsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/hoc-sinh',
  validateSearch: readPupilsSearch,
  component: lazyRouteComponent(() => import('./schools-page.tsx'), 'SchoolsPage'),
});

const schoolPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/hoc-sinh/$school',
  validateSearch: readPupilsSearch,
  component: lazyRouteComponent(() => import('./school-page.tsx'), 'SchoolPage'),
});

/** Pages of pupils' and students' health insurance. */
export const pupilsRoutes = [schoolsPage, schoolPage] as const;
