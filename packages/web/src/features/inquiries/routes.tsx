import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../lib/route-tree.ts';
import { readInquiriesSearch } from './inquiries-search.ts';

const inquiriesPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/yeu-cau-thong-tin',
  validateSearch: readInquiriesSearch,
  component: lazyRouteComponent(() => import('./inquiries-page.tsx'), 'InquiriesPage'),
});

const askPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/yeu-cau-thong-tin/moi',
  component: lazyRouteComponent(() => import('./ask-page.tsx'), 'AskPage'),
});

const inquiryPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/yeu-cau-thong-tin/$id',
  component: lazyRouteComponent(() => import('./inquiry-page.tsx'), 'InquiryPage'),
});

/** Pages of requests for information; they stand beside the official documents. */
export const inquiriesRoutes = [inquiriesPage, askPage, inquiryPage] as const;
