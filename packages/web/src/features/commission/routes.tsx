import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Wallet } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';

const runsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/thu-lao',
  component: lazyRouteComponent(() => import('./runs-page.tsx'), 'RunsPage'),
});

const rulesPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/thu-lao/quy-tac',
  component: lazyRouteComponent(() => import('./rules-page.tsx'), 'RulesPage'),
});

const runPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/thu-lao/$id',
  component: lazyRouteComponent(() => import('./run-page.tsx'), 'RunPage'),
});

const statementPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/thu-lao/$id/$unit',
  component: lazyRouteComponent(() => import('./statement-page.tsx'), 'StatementPage'),
});

/** Pages of collectors' pay. */
export const commissionRoutes = [runsPage, rulesPage, runPage, statementPage] as const;

/** Entries of the navigation: collectors have no other way in, everybody else comes by the pages of the field. */
export const commissionNavEntries: readonly NavEntry[] = [
  {
    to: '/thu-lao',
    label: 'nav.commission',
    icon: Wallet,
    order: 57,
    permission: 'outreach.work',
    phone: true,
  },
];
