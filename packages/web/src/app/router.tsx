import { createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute, doorRoute, rootRoute } from '../lib/route-tree.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { deskRoutes, doorRoutes } from './features.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { RootFrame } from './root-frame.tsx';

const routeTree = rootRoute
  .update({ component: RootFrame, notFoundComponent: NotFoundPage })
  .addChildren([
    deskRoute
      .update({ component: lazyRouteComponent(() => import('./app-shell.tsx'), 'AppShell') })
      .addChildren([...deskRoutes]),
    doorRoute
      .update({ component: lazyRouteComponent(() => import('./door-frame.tsx'), 'DoorFrame') })
      .addChildren([...doorRoutes]),
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
