import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import '../../ui/side-links.css';

/** The two sides of the register: which employers are in it, and which may be in it twice. */
export function EmployersTabs() {
  const { t } = useTranslation('employers');
  const mayReview = useMay('linkage.review');
  if (!mayReview) return null;
  return (
    <nav className="side-by-side no-print" aria-label={t('sides')}>
      <Link
        to="/so-don-vi"
        activeOptions={{ exact: true, includeSearch: false }}
        className="side-by-side__link"
      >
        {t('list.tab')}
      </Link>
      <Link
        to="/so-don-vi/nghi-trung"
        activeOptions={{ includeSearch: false }}
        className="side-by-side__link"
      >
        {t('pairs.tab')}
      </Link>
    </nav>
  );
}
