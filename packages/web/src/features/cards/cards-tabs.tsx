import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '../../ui/side-links.css';

/** The two sides of cards and books: what waits, and how long it takes. */
export function CardsTabs() {
  const { t } = useTranslation('cards');
  return (
    <nav className="side-by-side no-print" aria-label={t('sides')}>
      <Link to="/the-so" activeOptions={{ exact: true, includeSearch: false }} className="side-by-side__link">
        {t('list.tab')}
      </Link>
      <Link to="/the-so/thoi-gian" activeOptions={{ includeSearch: false }} className="side-by-side__link">
        {t('times.tab')}
      </Link>
    </nav>
  );
}
