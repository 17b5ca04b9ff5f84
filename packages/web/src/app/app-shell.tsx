import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
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
  const { pathname } = useLocation();
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
  if (session.data === null) return <ToSignIn />;
  if (session.data.mustChangePassword && pathname !== '/tai-khoan') return <ToAccount />;
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

/** Leads to sign-in and back. Keeps the address it began with: the location changes while sign-in still loads. */
function ToSignIn() {
  const { href, pathname } = useLocation();
  const navigate = useNavigate();
  const [search] = useState(pathname === '/' ? {} : { next: href });
  useEffect(() => void navigate({ to: '/dang-nhap', search, replace: true }), [navigate, search]);
  return null;
}

/** Leads to the change of a one-time password, before which nothing else may be done. */
function ToAccount() {
  const navigate = useNavigate();
  useEffect(() => void navigate({ to: '/tai-khoan', replace: true }), [navigate]);
  return null;
}
