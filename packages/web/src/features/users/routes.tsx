import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';

const UUID = /^[0-9a-f-]{36}$/;

const usersPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/quan-tri/nguoi-dung',
  validateSearch: (search: Record<string, unknown>): { q?: string; agency?: string } => {
    const { q, agency } = search;
    return {
      ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q) } : {}),
      ...(typeof agency === 'string' && UUID.test(agency) ? { agency } : {}),
    };
  },
  component: lazyRouteComponent(() => import('./users-page.tsx'), 'UsersPage'),
});

/** Pages of the administration of people. */
export const usersRoutes = [usersPage] as const;

/** Entries of the navigation. */
export const usersNavEntries: readonly NavEntry[] = [
  {
    to: '/quan-tri/nguoi-dung',
    label: 'nav.users',
    icon: Users,
    order: 80,
    permission: 'users.manage',
    administration: true,
  },
];
