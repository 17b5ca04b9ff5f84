import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { BookUser, Group } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readAgencySearch, readDay } from './agency-search.ts';
import { readTerritorySearch } from './territory-search.ts';

const listPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/danh-ba',
  validateSearch: readAgencySearch,
  component: lazyRouteComponent(() => import('./directory-page.tsx'), 'DirectoryPage'),
});

const territoriesPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/danh-ba/dia-ban',
  validateSearch: readTerritorySearch,
  component: lazyRouteComponent(() => import('./territories-page.tsx'), 'TerritoriesPage'),
});

const agencyPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/danh-ba/$id',
  validateSearch: readDay,
  component: lazyRouteComponent(() => import('./agency-page.tsx'), 'AgencyPage'),
});

const groupsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/quan-tri/nhom',
  validateSearch: readDay,
  component: lazyRouteComponent(() => import('./groups-page.tsx'), 'GroupsPage'),
});

/** Pages of the directory. */
export const directoryRoutes = [listPage, territoriesPage, agencyPage, groupsPage] as const;

/** Entries of the navigation. */
export const directoryNavEntries: readonly NavEntry[] = [
  { to: '/danh-ba', label: 'nav.directory', icon: BookUser, order: 60, permission: 'directory.read' },
  {
    to: '/quan-tri/nhom',
    label: 'nav.groups',
    icon: Group,
    order: 82,
    permission: 'directory.read',
    administration: true,
  },
];
