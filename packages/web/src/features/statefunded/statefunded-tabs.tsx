import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '../../ui/side-links.css';

const TABS = [
  ['/vi-dong-bhyt', 'tab.overview'],
  ['/vi-dong-bhyt/trung-sot', 'tab.findings'],
  ['/vi-dong-bhyt/khai-sinh', 'tab.births'],
  ['/vi-dong-bhyt/kinh-phi', 'tab.money'],
  ['/vi-dong-bhyt/nhom', 'tab.groups'],
] as const;

/** The parts of State-funded health insurance. */
export function StateFundedTabs() {
  const { t } = useTranslation('statefunded');
  return (
    <nav className="side-by-side no-print" aria-label={t('sides')}>
      {TABS.map(([to, label]) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          className="side-by-side__link"
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}
