import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../lib/route-tree.ts';
import { readNetworkSearch } from './network-search.ts';

const networkPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/mang-luoi',
  validateSearch: readNetworkSearch,
  component: lazyRouteComponent(() => import('./network-page.tsx'), 'NetworkPage'),
});

const personPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/mang-luoi/nguoi/$key',
  component: lazyRouteComponent(() => import('./person-page.tsx'), 'PersonPage'),
});

/** Pages of the collection network. They stand beside the monthly lists and have no entry of their own. */
export const networkRoutes = [networkPage, personPage] as const;
