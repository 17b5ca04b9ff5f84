import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { GitMerge } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readSetSearch } from './set-search.ts';

const listPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/quan-tri/sap-xep',
  component: lazyRouteComponent(() => import('./reorganisations-page.tsx'), 'ReorganisationsPage'),
});

const onePage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/quan-tri/sap-xep/$id',
  validateSearch: readSetSearch,
  component: lazyRouteComponent(() => import('./reorganisation-page.tsx'), 'ReorganisationPage'),
});

/** Pages of decisions that redraw territory and agencies. */
export const reorganisationsRoutes = [listPage, onePage] as const;

/** Entries of the navigation. */
export const reorganisationsNavEntries: readonly NavEntry[] = [
  {
    to: '/quan-tri/sap-xep',
    label: 'nav.reorganisations',
    icon: GitMerge,
    order: 82,
    permission: 'directory.read',
    administration: true,
  },
];
