import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import '../../ui/side-links.css';

/** The sides of the exchange: what is due, what went and came, how files are read, which programs send. */
export function ExchangeTabs() {
  const { t } = useTranslation('exchange');
  const maySubmit = useMay('exchange.submit');
  const mayManage = useMay('exchange.manage');
  const alone = { exact: true, includeSearch: false } as const;
  return (
    <nav className="side-by-side no-print" aria-label={t('sides')}>
      <Link to="/trao-doi" activeOptions={alone} className="side-by-side__link">
        {t('datasets.tab')}
      </Link>
      <Link to="/trao-doi/ban-gui" activeOptions={alone} className="side-by-side__link">
        {t('box.tab')}
      </Link>
      {maySubmit && (
        <Link to="/trao-doi/cot" activeOptions={alone} className="side-by-side__link">
          {t('remembered.tab')}
        </Link>
      )}
      {mayManage && (
        <Link to="/trao-doi/phan-mem" activeOptions={alone} className="side-by-side__link">
          {t('clients.tab')}
        </Link>
      )}
    </nav>
  );
}
