import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';

const SIDES = [
  { to: '/thu-lao', label: 'sides.runs' },
  { to: '/thu-lao/quy-tac', label: 'sides.rules' },
] as const;

/** Runs and rules side by side, below the pages of the field; a collector has his own statements only. */
export function CommissionSides() {
  const { t } = useTranslation('commission');
  const { pathname } = useLocation();
  const isDesk = useMay('indicators.read');
  return (
    <>
      <FieldWorkTabs />
      {isDesk && (
        <nav className="commission-sides no-print" aria-label={t('sides.label')}>
          {SIDES.map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              activeOptions={{ exact: true }}
              className="commission-sides__link"
              {...(pathname === to ? { 'aria-current': 'page' as const } : {})}
            >
              {t(label)}
            </Link>
          ))}
        </nav>
      )}
    </>
  );
}
