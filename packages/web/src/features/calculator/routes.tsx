import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Calculator } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readHealthSearch, readVoluntarySearch } from './calculator-search.ts';

const healthPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/may-tinh',
  validateSearch: readHealthSearch,
  component: lazyRouteComponent(() => import('./health-page.tsx'), 'HealthPage'),
});

const voluntaryPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/may-tinh/bhxh-tu-nguyen',
  validateSearch: readVoluntarySearch,
  component: lazyRouteComponent(() => import('./voluntary-page.tsx'), 'VoluntaryPage'),
});

/** Pages of the calculator of contributions. */
export const calculatorRoutes = [healthPage, voluntaryPage] as const;

/** Entries of the navigation. */
export const calculatorNavEntries: readonly NavEntry[] = [
  { to: '/may-tinh', label: 'nav.calculator', icon: Calculator, order: 70 },
];
