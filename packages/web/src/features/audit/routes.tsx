import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ScrollText } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readAuditSearch } from './audit-search.ts';

const auditPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/quan-tri/nhat-ky',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./audit-page.tsx'), 'AuditPage'),
});

/** Pages of the audit trail. */
export const auditRoutes = [auditPage] as const;

/** Entries of the navigation. */
export const auditNavEntries: readonly NavEntry[] = [
  {
    to: '/quan-tri/nhat-ky',
    label: 'nav.audit',
    icon: ScrollText,
    order: 88,
    permission: 'audit.read',
    administration: true,
  },
];
