import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { GitCompareArrows } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readFindingSearch } from './finding-search.ts';

const listPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/doi-chieu',
  validateSearch: readFindingSearch,
  component: lazyRouteComponent(() => import('./findings-page.tsx'), 'FindingsPage'),
});

const findingPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/doi-chieu/$id',
  component: lazyRouteComponent(() => import('./finding-page.tsx'), 'FindingPage'),
});

/** Pages of what comparing the sources shows. */
export const reconciliationRoutes = [listPage, findingPage] as const;

/** Entries of the navigation. */
export const reconciliationNavEntries: readonly NavEntry[] = [
  {
    to: '/doi-chieu',
    label: 'nav.reconciliation',
    icon: GitCompareArrows,
    order: 48,
    permission: 'findings.read',
  },
];
