import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ReceiptText } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readBankSearch } from './bank-search.ts';
import { readBooksSearch } from './books-search.ts';
import { readCountsSearch } from './counts-search.ts';
import { readReceiptsSearch } from './receipts-search.ts';
import { readRemittancesSearch } from './remittances-search.ts';

const receiptsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bien-lai',
  validateSearch: readReceiptsSearch,
  component: lazyRouteComponent(() => import('./receipts-page.tsx'), 'ReceiptsPage'),
});

const receiptPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bien-lai/$id',
  component: lazyRouteComponent(() => import('./receipt-page.tsx'), 'ReceiptPage'),
});

const booksPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bien-lai/quyen',
  validateSearch: readBooksSearch,
  component: lazyRouteComponent(() => import('./books-page.tsx'), 'BooksPage'),
});

const bookPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bien-lai/quyen/$id',
  component: lazyRouteComponent(() => import('./book-page.tsx'), 'BookPage'),
});

const remittancesPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bien-lai/nop-tien',
  validateSearch: readRemittancesSearch,
  component: lazyRouteComponent(() => import('./remittances-page.tsx'), 'RemittancesPage'),
});

const remittancePage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bien-lai/nop-tien/$id',
  component: lazyRouteComponent(() => import('./remittance-page.tsx'), 'RemittancePage'),
});

const bankPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bien-lai/sao-ke',
  validateSearch: readBankSearch,
  component: lazyRouteComponent(() => import('./bank-page.tsx'), 'BankPage'),
});

const countsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/bien-lai/theo-xa',
  validateSearch: readCountsSearch,
  component: lazyRouteComponent(() => import('./counts-page.tsx'), 'CountsPage'),
});

/** Pages of receipts, their books and the money handed on. */
export const collectionRoutes = [
  receiptsPage,
  booksPage,
  bookPage,
  remittancesPage,
  remittancePage,
  bankPage,
  countsPage,
  receiptPage,
] as const;

/** Entries of the navigation: collectors have no other way in, everybody else comes by the pages of the field. */
export const collectionNavEntries: readonly NavEntry[] = [
  {
    to: '/bien-lai',
    label: 'nav.receipts',
    icon: ReceiptText,
    order: 56,
    permission: 'outreach.work',
    phone: true,
  },
];
