import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readEmployerSearch } from './employer-search.ts';

const listPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/so-don-vi',
  validateSearch: readEmployerSearch,
  component: lazyRouteComponent(() => import('./employers-page.tsx'), 'EmployersPage'),
});

const pairsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/so-don-vi/nghi-trung',
  component: lazyRouteComponent(() => import('./pairs-page.tsx'), 'PairsPage'),
});

const employerPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/so-don-vi/$id',
  validateSearch: (search: Record<string, unknown>): { readonly finding?: string } =>
    typeof search['finding'] === 'string' ? { finding: search['finding'] } : {},
  component: lazyRouteComponent(() => import('./employer-page.tsx'), 'EmployerPage'),
});

/** Pages of the register of employers. */
export const employersRoutes = [listPage, pairsPage, employerPage] as const;

/** Entries of the navigation. */
export const employersNavEntries: readonly NavEntry[] = [
  { to: '/so-don-vi', label: 'nav.employers', icon: Building2, order: 47, permission: 'registers.read' },
];
