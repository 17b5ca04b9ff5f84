import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../lib/route-tree.ts';
import { readCardsSearch } from './cards-search.ts';
import { readTimesSearch } from './times-search.ts';

const cardsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/the-so',
  validateSearch: readCardsSearch,
  component: lazyRouteComponent(() => import('./cards-page.tsx'), 'CardsPage'),
});

const timesPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/the-so/thoi-gian',
  validateSearch: readTimesSearch,
  component: lazyRouteComponent(() => import('./card-times-page.tsx'), 'CardTimesPage'),
});

const cardPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/the-so/$id',
  component: lazyRouteComponent(() => import('./card-page.tsx'), 'CardPage'),
});

/** Pages of cards and books. */
export const cardsRoutes = [cardsPage, timesPage, cardPage] as const;
