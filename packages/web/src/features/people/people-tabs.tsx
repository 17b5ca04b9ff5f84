import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import '../../ui/side-links.css';

/** The three sides of the register: who is in it, who may be in it twice, whose identity is verified. */
export function PeopleTabs() {
  const { t } = useTranslation('people');
  const mayReview = useMay('linkage.review');
  return (
    <nav className="side-by-side no-print" aria-label={t('sides')}>
      <Link
        to="/so-nguoi"
        activeOptions={{ exact: true, includeSearch: false }}
        className="side-by-side__link"
      >
        {t('list.tab')}
      </Link>
      {mayReview && (
        <Link to="/so-nguoi/ra-soat" activeOptions={{ includeSearch: false }} className="side-by-side__link">
          {t('review.tab')}
        </Link>
      )}
      <Link to="/so-nguoi/xac-thuc" activeOptions={{ includeSearch: false }} className="side-by-side__link">
        {t('identity.tab')}
      </Link>
    </nav>
  );
}
