import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { CalendarDays, ClipboardList, Grid3x3, LayoutList } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readOccurrenceSearch, textValues } from './occurrence-search.ts';

const deskPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./desk-page.tsx'), 'DeskPage'),
});

const listPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/nhiem-vu',
  validateSearch: readOccurrenceSearch,
  component: lazyRouteComponent(() => import('./occurrences-page.tsx'), 'OccurrencesPage'),
});

const unresolvedPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/nhiem-vu/chua-giao',
  component: lazyRouteComponent(() => import('./unresolved-page.tsx'), 'UnresolvedPage'),
});

const detailPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/nhiem-vu/$id',
  validateSearch: (search: Record<string, unknown>): { step?: string } => textValues(search, ['step']),
  component: lazyRouteComponent(() => import('./occurrence-page.tsx'), 'OccurrencePage'),
});

const calendarPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/lich',
  validateSearch: (
    search: Record<string, unknown>,
  ): { view?: string; month?: string; agency?: string; regulation?: string } =>
    textValues(search, ['view', 'month', 'agency', 'regulation']),
  component: lazyRouteComponent(() => import('./calendar-page.tsx'), 'CalendarPage'),
});

const matrixPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/ma-tran',
  validateSearch: (search: Record<string, unknown>): { by?: string; year?: string; regulation?: string } =>
    textValues(search, ['by', 'year', 'regulation']),
  component: lazyRouteComponent(() => import('./matrix-page.tsx'), 'MatrixPage'),
});

const noticesPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/thong-bao',
  component: lazyRouteComponent(() => import('./notices-page.tsx'), 'NoticesPage'),
});

/** Pages of obligations. */
export const obligationsRoutes = [
  deskPage,
  listPage,
  unresolvedPage,
  detailPage,
  calendarPage,
  matrixPage,
  noticesPage,
] as const;

/** Entries of the navigation. */
export const obligationsNavEntries: readonly NavEntry[] = [
  { to: '/', label: 'nav.desk', icon: LayoutList, order: 10, permission: 'obligations.read', phone: true },
  {
    to: '/nhiem-vu',
    label: 'nav.obligations',
    icon: ClipboardList,
    order: 20,
    permission: 'obligations.read',
    phone: true,
  },
  {
    to: '/lich',
    label: 'nav.calendar',
    icon: CalendarDays,
    order: 30,
    permission: 'obligations.read',
    phone: true,
  },
  { to: '/ma-tran', label: 'nav.matrix', icon: Grid3x3, order: 40, permission: 'obligations.read' },
];
