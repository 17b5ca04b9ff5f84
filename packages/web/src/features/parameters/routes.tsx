import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { CalendarOff, Scale } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readParameterSearch } from './parameter-filters.tsx';

const parametersPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/quan-tri/tham-so',
  validateSearch: readParameterSearch,
  component: lazyRouteComponent(() => import('./parameters-page.tsx'), 'ParametersPage'),
});

const holidaysPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/quan-tri/ngay-nghi',
  validateSearch: (search: Record<string, unknown>): { year?: number } => {
    const year = Number(search['year']);
    return Number.isInteger(year) && year >= 1990 && year <= 2100 ? { year } : {};
  },
  component: lazyRouteComponent(() => import('./holidays-page.tsx'), 'HolidaysPage'),
});

/** Pages of legal parameters and of the calendar of holidays. */
export const parametersRoutes = [parametersPage, holidaysPage] as const;

/** Entries of the navigation. */
export const parametersNavEntries: readonly NavEntry[] = [
  {
    to: '/quan-tri/tham-so',
    label: 'nav.parameters',
    icon: Scale,
    order: 84,
    permission: 'parameters.read',
    administration: true,
  },
  {
    to: '/quan-tri/ngay-nghi',
    label: 'nav.holidays',
    icon: CalendarOff,
    order: 86,
    permission: 'parameters.read',
    administration: true,
  },
];
