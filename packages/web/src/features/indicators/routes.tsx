import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../lib/route-tree.ts';
import { readBaseSearch } from './base-search.ts';
import { readNewPlanSearch, readPlansSearch } from './plan-search.ts';

const plansPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/chi-tieu/giao',
  validateSearch: readPlansSearch,
  component: lazyRouteComponent(() => import('./plans-page.tsx'), 'PlansPage'),
});

const newPlanPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/chi-tieu/giao/moi',
  validateSearch: readNewPlanSearch,
  component: lazyRouteComponent(() => import('./new-plan-page.tsx'), 'NewPlanPage'),
});

const planPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/chi-tieu/giao/$plan',
  component: lazyRouteComponent(() => import('./plan-page.tsx'), 'PlanPage'),
});

const ownTargetsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/chi-tieu/cua-toi',
  validateSearch: readPlansSearch,
  component: lazyRouteComponent(() => import('./own-targets-page.tsx'), 'OwnTargetsPage'),
});

const basePage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/chi-tieu/nen',
  validateSearch: readBaseSearch,
  component: lazyRouteComponent(() => import('./base-page.tsx'), 'BasePage'),
});

/** Pages of targets: assigned, and received. Their entry in the navigation is that of coverage. */
export const indicatorsRoutes = [plansPage, newPlanPage, planPage, ownTargetsPage, basePage] as const;
