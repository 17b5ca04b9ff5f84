import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readListsSearch } from './lists-search.ts';

const listsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/danh-sach',
  validateSearch: readListsSearch,
  component: lazyRouteComponent(() => import('./lists-page.tsx'), 'ListsPage'),
});

/** Pages of the monthly lists. */
export const memberlistsRoutes = [listsPage] as const;

/** Entries of the navigation. */
export const memberlistsNavEntries: readonly NavEntry[] = [
  {
    to: '/danh-sach',
    label: 'nav.memberlists',
    icon: ListChecks,
    order: 55,
    permission: 'memberlists.read',
  },
];
