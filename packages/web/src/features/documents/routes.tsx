import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { FilePen } from 'lucide-react';
import type { NavEntry } from '../../lib/feature.ts';
import { deskRoute } from '../../lib/route-tree.ts';
import { readDocumentsSearch } from './documents-search.ts';

const documentsPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/cong-van',
  validateSearch: readDocumentsSearch,
  component: lazyRouteComponent(() => import('./documents-page.tsx'), 'DocumentsPage'),
});

const newDocumentPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/cong-van/soan',
  component: lazyRouteComponent(() => import('./editor-page.tsx'), 'NewDocumentPage'),
});

const documentPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/cong-van/$id',
  component: lazyRouteComponent(() => import('./document-page.tsx'), 'DocumentPage'),
});

const editorPage = createRoute({
  getParentRoute: () => deskRoute,
  path: '/cong-van/$id/soan',
  component: lazyRouteComponent(() => import('./editor-page.tsx'), 'EditorPage'),
});

/** Pages of official documents: written, signed, numbered, sent, received. */
export const documentsRoutes = [documentsPage, newDocumentPage, documentPage, editorPage] as const;

export const documentsNavEntries: readonly NavEntry[] = [
  {
    to: '/cong-van',
    label: 'nav.documents',
    icon: FilePen,
    order: 58,
    permission: 'documents.read',
    covers: ['/yeu-cau-thong-tin'],
  },
];
