import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '../../ui/side-links.css';

/** The two sides of the directory: agencies and territories. */
export function DirectoryTabs() {
  const { t } = useTranslation('directory');
  return (
    <nav className="side-by-side no-print" aria-label={t('sides')}>
      <Link
        to="/danh-ba"
        activeOptions={{ exact: true, includeSearch: false }}
        className="side-by-side__link"
      >
        {t('list.agencies')}
      </Link>
      <Link to="/danh-ba/dia-ban" activeOptions={{ includeSearch: false }} className="side-by-side__link">
        {t('territory.title')}
      </Link>
    </nav>
  );
}
