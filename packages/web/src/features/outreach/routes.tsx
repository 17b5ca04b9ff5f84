import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../lib/route-tree.ts';
import { readOutreachSearch } from './outreach-search.ts';

const followUpPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/van-dong',
  validateSearch: readOutreachSearch,
  component: lazyRouteComponent(() => import('./follow-up-page.tsx'), 'FollowUpPage'),
});

const sharingPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/van-dong/giao-viec',
  validateSearch: readOutreachSearch,
  component: lazyRouteComponent(() => import('./sharing-page.tsx'), 'SharingPage'),
});

const weekPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/van-dong/tuan',
  validateSearch: readOutreachSearch,
  component: lazyRouteComponent(() => import('./week-page.tsx'), 'WeekPage'),
});

const collectorsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/van-dong/nguoi',
  validateSearch: readOutreachSearch,
  component: lazyRouteComponent(() => import('./collectors-page.tsx'), 'CollectorsPage'),
});

const collectorPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/van-dong/nguoi/$unit',
  component: lazyRouteComponent(() => import('./collector-page.tsx'), 'CollectorPage'),
});

const decisionsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/van-dong/quyet-dinh',
  validateSearch: readOutreachSearch,
  component: lazyRouteComponent(() => import('./decisions-page.tsx'), 'DecisionsPage'),
});

/** Pages of going to people's doors; the navigation leads to them through the lists. */
export const outreachRoutes = [
  followUpPage,
  sharingPage,
  weekPage,
  collectorsPage,
  collectorPage,
  decisionsPage,
] as const;
