import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { BookText } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readCompareSearch, readLibrarySearch, readReadingSearch } from './search-values.ts';

const libraryPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/van-ban',
  validateSearch: readLibrarySearch,
  component: lazyRouteComponent(() => import('./library-page.tsx'), 'LibraryPage'),
});

const uploadPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/van-ban/them',
  component: lazyRouteComponent(() => import('./upload-page.tsx'), 'UploadPage'),
});

const readingPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/van-ban/$id',
  validateSearch: readReadingSearch,
  component: lazyRouteComponent(() => import('./reading-page.tsx'), 'ReadingPage'),
});

const comparePage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/van-ban/$id/so-sanh/$otherId',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('./compare-page.tsx'), 'ComparePage'),
});

/** Pages of the library of regulations. */
export const regulationsRoutes = [libraryPage, uploadPage, readingPage, comparePage] as const;

/** Entries of the navigation. */
export const regulationsNavEntries: readonly NavEntry[] = [
  {
    to: '/van-ban',
    label: 'nav.regulations',
    icon: BookText,
    order: 50,
    permission: 'regulations.read',
    phone: true,
  },
];
