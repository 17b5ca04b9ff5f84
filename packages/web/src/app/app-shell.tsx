import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../lib/format.ts';
import { SessionProvider, useSessionQuery } from '../lib/session.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { OfflineBar } from '../ui/offline-bar.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';
import './app-shell.css';

/** The frame of signed-in pages; leads to sign-in when nobody is signed in. */
export function AppShell() {
  const { t } = useTranslation('app');
  const session = useSessionQuery();
  const { href, pathname } = useLocation();
  if (session.isPending)
    return (
      <div className="shell__wait">
        <Skeleton />
      </div>
    );
  if (session.isError) {
    return (
      <main className="shell__wait">
        <ErrorState error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data === null)
    return <Navigate to="/dang-nhap" search={pathname === '/' ? {} : { next: href }} replace />;
  if (session.data.mustChangePassword && pathname !== '/tai-khoan')
    return <Navigate to="/tai-khoan" replace />;
  return (
    <SessionProvider session={session.data}>
      <a className="skip-link no-print" href="#main">
        {t('skip')}
      </a>
      <div className="shell">
        <SideNav />
        <div className="shell__column">
          <TopBar />
          <OfflineBar />
          <p className="print-only">
            {t('print.line', { agency: session.data.agency.name, date: formatDate(dayInVietnam()) })}
          </p>
          <main id="main" className="shell__main" tabIndex={-1}>
            <Suspense fallback={<Skeleton lines={8} />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
        <BottomBar />
      </div>
    </SessionProvider>
  );
}
