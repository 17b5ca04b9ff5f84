import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ArrowLeftRight } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readBoxSearch } from './box-search.ts';
import { readDatasetSearch } from './dataset-search.ts';

const datasetsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/trao-doi',
  validateSearch: readDatasetSearch,
  component: lazyRouteComponent(() => import('./datasets-page.tsx'), 'DatasetsPage'),
});

const submitPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/trao-doi/gui/$id',
  validateSearch: (search: Record<string, unknown>): { readonly ky?: string } =>
    typeof search['ky'] === 'string' || typeof search['ky'] === 'number' ? { ky: String(search['ky']) } : {},
  component: lazyRouteComponent(() => import('./submit-page.tsx'), 'SubmitPage'),
});

const boxPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/trao-doi/ban-gui',
  validateSearch: readBoxSearch,
  component: lazyRouteComponent(() => import('./box-page.tsx'), 'BoxPage'),
});

const submissionPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/trao-doi/ban-gui/$id',
  component: lazyRouteComponent(() => import('./submission-page.tsx'), 'SubmissionPage'),
});

const receiptPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/trao-doi/ban-gui/$id/bien-nhan',
  component: lazyRouteComponent(() => import('./receipt-page.tsx'), 'ReceiptPage'),
});

const rememberedPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/trao-doi/cot',
  component: lazyRouteComponent(() => import('./remembered-page.tsx'), 'RememberedPage'),
});

const clientsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/trao-doi/phan-mem',
  component: lazyRouteComponent(() => import('./clients-page.tsx'), 'ClientsPage'),
});

/** Pages of the exchange of lists. */
export const exchangeRoutes = [
  datasetsPage,
  submitPage,
  boxPage,
  submissionPage,
  receiptPage,
  rememberedPage,
  clientsPage,
] as const;

/** Entries of the navigation. */
export const exchangeNavEntries: readonly NavEntry[] = [
  { to: '/trao-doi', label: 'nav.exchange', icon: ArrowLeftRight, order: 44, permission: 'exchange.read' },
];
