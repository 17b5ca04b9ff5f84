import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ChartNoAxesCombined } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readBoardSearch } from './board-search.ts';

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

/** Pages of coverage against targets. */
export const coverageRoutes = [boardPage, unitPage] as const;

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
