import { createRouter } from '@tanstack/react-router';
import { deskRoute, doorRoute, rootRoute } from '../lib/route-tree.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AppShell } from './app-shell.tsx';
import { DoorFrame } from './door-frame.tsx';
import { deskRoutes, doorRoutes } from './features.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { RootFrame } from './root-frame.tsx';

const routeTree = rootRoute
  .update({ component: RootFrame, notFoundComponent: NotFoundPage })
  .addChildren([
    deskRoute.update({ component: AppShell }).addChildren([...deskRoutes]),
    doorRoute.update({ component: DoorFrame }).addChildren([...doorRoutes]),
  ]);

/** All addresses of the product. Pages load when first needed, and ahead when a link is pointed at. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Skeleton lines={8} />,
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
