import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../lib/route-tree.ts';
import {
  readBirthsSearch,
  readFindingsSearch,
  readGroupsSearch,
  readMoneySearch,
  readOverviewSearch,
} from './statefunded-search.ts';

const overviewPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/vi-dong-bhyt',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('./overview-page.tsx'), 'OverviewPage'),
});

const listPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/vi-dong-bhyt/danh-sach/$id',
  component: lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage'),
});

const findingsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/vi-dong-bhyt/trung-sot',
  validateSearch: readFindingsSearch,
  component: lazyRouteComponent(() => import('./findings-page.tsx'), 'FindingsPage'),
});

const birthsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/vi-dong-bhyt/khai-sinh',
  validateSearch: readBirthsSearch,
  component: lazyRouteComponent(() => import('./births-page.tsx'), 'BirthsPage'),
});

const moneyPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/vi-dong-bhyt/kinh-phi',
  validateSearch: readMoneySearch,
  component: lazyRouteComponent(() => import('./money-page.tsx'), 'MoneyPage'),
});

const groupsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/vi-dong-bhyt/nhom',
  validateSearch: readGroupsSearch,
  component: lazyRouteComponent(() => import('./groups-page.tsx'), 'GroupsPage'),
});

/** Pages of State-funded health insurance. */
export const stateFundedRoutes = [
  overviewPage,
  listPage,
  findingsPage,
  birthsPage,
  moneyPage,
  groupsPage,
] as const;
