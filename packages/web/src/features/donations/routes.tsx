import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../lib/route-tree.ts';
import { readDonationsSearch } from './donations-search.ts';

const donationsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/tai-tro',
  validateSearch: readDonationsSearch,
  component: lazyRouteComponent(() => import('./donations-page.tsx'), 'DonationsPage'),
});

const giftPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/tai-tro/$id',
  component: lazyRouteComponent(() => import('./gift-page.tsx'), 'GiftPage'),
});

/** Pages of donors and gifts. They stand beside the monthly lists and have no entry of their own. */
export const donationsRoutes = [donationsPage, giftPage] as const;
