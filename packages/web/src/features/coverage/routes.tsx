import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ChartNoAxesCombined } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readBoardSearch } from './board-search.ts';
import { readDifferencesSearch } from './differences-search.ts';
import { readRetentionSearch } from './retention-search.ts';
import { readSubmissionsSearch } from './submissions-search.ts';

const boardPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/chi-tieu',
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import('./board-page.tsx'), 'BoardPage'),
});

const unitPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/chi-tieu/$unit',
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import('./board-page.tsx'), 'BoardPage'),
});

const submissionsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/chi-tieu/so-lieu',
  validateSearch: readSubmissionsSearch,
  component: lazyRouteComponent(() => import('./submissions-page.tsx'), 'SubmissionsPage'),
});

const submissionPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/chi-tieu/so-lieu/$id',
  component: lazyRouteComponent(() => import('./submission-page.tsx'), 'SubmissionPage'),
});

const differencesPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/chi-tieu/chenh-lech',
  validateSearch: readDifferencesSearch,
  component: lazyRouteComponent(() => import('./differences-page.tsx'), 'DifferencesPage'),
});

const retentionPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/chi-tieu/duy-tri',
  validateSearch: readRetentionSearch,
  component: lazyRouteComponent(() => import('./retention-page.tsx'), 'RetentionPage'),
});

/** Pages of coverage against targets, and of the figures it is read from. */
export const coverageRoutes = [
  boardPage,
  unitPage,
  submissionsPage,
  submissionPage,
  differencesPage,
  retentionPage,
] as const;

/** Entries of the navigation. */
export const coverageNavEntries: readonly NavEntry[] = [
  {
    to: '/chi-tieu',
    label: 'nav.coverage',
    icon: ChartNoAxesCombined,
    order: 50,
    permission: 'figures.read',
  },
];
