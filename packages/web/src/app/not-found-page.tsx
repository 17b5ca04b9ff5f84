import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation(['common', 'app']);
  return (
    <main className="door__lost">
      <EmptyState
        title={t('refused.notFound.title')}
        action={
          <Link to="/" className="button button--primary">
            {t('app:nav.desk')}
          </Link>
        }
      >
        {t('refused.notFound.text')}
      </EmptyState>
    </main>
  );
}
