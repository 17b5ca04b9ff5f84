import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute, doorRoute } from '../../lib/route-tree.ts';

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const signInRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/dang-nhap',
  validateSearch: (search: Record<string, unknown>): { next?: string; error?: string } => {
    const next = textOf(search['next']);
    const error = textOf(search['error']);
    return {
      // Only an address of this application: never another host.
      ...(next !== undefined && /^\/(?![/\\])/.test(next) ? { next } : {}),
      ...(error === undefined ? {} : { error }),
    };
  },
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
});

const forgotPasswordRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/quen-mat-khau',
  component: lazyRouteComponent(() => import('./forgot-password-page.tsx'), 'ForgotPasswordPage'),
});

const resetPasswordRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/dat-lai-mat-khau',
  validateSearch: (search: Record<string, unknown>): { token?: string } => {
    const token = textOf(search['token']);
    return token === undefined ? {} : { token };
  },
  component: lazyRouteComponent(() => import('./reset-password-page.tsx'), 'ResetPasswordPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/tai-khoan',
  component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
});

/** Pages of the signed-in person's account. */
export const accessDeskRoutes = [accountRoute] as const;

/** Signing in and getting back in. */
export const accessDoorRoutes = [signInRoute, forgotPasswordRoute, resetPasswordRoute] as const;
