import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readPeopleSearch } from './people-search.ts';

const listPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/so-nguoi',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
});

const reviewPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/so-nguoi/ra-soat',
  component: lazyRouteComponent(() => import('./review-page.tsx'), 'ReviewPage'),
});

const identityPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/so-nguoi/xac-thuc',
  component: lazyRouteComponent(() => import('./identity-page.tsx'), 'IdentityPage'),
});

const personPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/so-nguoi/$id',
  component: lazyRouteComponent(() => import('./person-page.tsx'), 'PersonPage'),
});

/** Pages of the register of people. */
export const peopleRoutes = [listPage, reviewPage, identityPage, personPage] as const;

/** Entries of the navigation. */
export const peopleNavEntries: readonly NavEntry[] = [
  { to: '/so-nguoi', label: 'nav.people', icon: Users, order: 46, permission: 'registers.read' },
];
