import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '../../ui/side-links.css';

/** The two calculations. */
export function CalculatorTabs() {
  const { t } = useTranslation('calculator');
  return (
    <nav className="side-by-side no-print" aria-label={t('title')}>
      <Link
        to="/may-tinh"
        activeOptions={{ exact: true, includeSearch: false }}
        className="side-by-side__link"
      >
        {t('health.tab')}
      </Link>
      <Link
        to="/may-tinh/bhxh-tu-nguyen"
        activeOptions={{ includeSearch: false }}
        className="side-by-side__link"
      >
        {t('voluntary.tab')}
      </Link>
    </nav>
  );
}
