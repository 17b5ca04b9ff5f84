import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useNavEntries } from './use-nav-entries.ts';

/** "/" leads to the first page that the person may use. */
export function HomePage() {
  const { t } = useTranslation('app');
  const first = useNavEntries()[0];
  if (first) return <Navigate to={first.to} replace />;
  return (
    <>
      <PageHeader title={t('nav.desk')} />
      <EmptyState title={t('home.empty.title')}>{t('home.empty.text')}</EmptyState>
    </>
  );
}
