import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Gauge, ScrollText } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readIssuesSearch, readReportSearch, readRoundSearch, readRoundsSearch } from './reports-search.ts';

const roundsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bao-cao',
  validateSearch: readRoundsSearch,
  component: lazyRouteComponent(() => import('./rounds-page.tsx'), 'RoundsPage'),
});

const roundPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bao-cao/ky/$roundId',
  validateSearch: readRoundSearch,
  component: lazyRouteComponent(() => import('./round-page.tsx'), 'RoundPage'),
});

const issuesPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bao-cao/vuong-mac',
  validateSearch: readIssuesSearch,
  component: lazyRouteComponent(() => import('./issues-page.tsx'), 'IssuesPage'),
});

const reportPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bao-cao/$reportId',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPage'),
});

const executivePage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/dieu-hanh',
  component: lazyRouteComponent(() => import('./executive-page.tsx'), 'ExecutivePage'),
});

/** Pages of periodic reports, and the page of the province's leader. */
export const reportsRoutes = [roundsPage, roundPage, issuesPage, reportPage, executivePage] as const;

export const reportsNavEntries: readonly NavEntry[] = [
  {
    to: '/dieu-hanh',
    label: 'nav.executive',
    icon: Gauge,
    order: 12,
    permission: 'reports.read',
    role: 'leader',
  },
  {
    to: '/bao-cao',
    label: 'nav.reports',
    icon: ScrollText,
    order: 57,
    permission: 'reports.read',
    covers: ['/dieu-hanh'],
  },
];
