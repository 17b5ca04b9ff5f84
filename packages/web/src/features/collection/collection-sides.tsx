import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';

const SIDES = [
  { to: '/bien-lai', label: 'sides.receipts' },
  { to: '/bien-lai/quyen', label: 'sides.books' },
  { to: '/bien-lai/nop-tien', label: 'sides.remittances' },
  { to: '/bien-lai/sao-ke', label: 'sides.bank', manages: true },
  { to: '/bien-lai/theo-xa', label: 'sides.counts', desk: true },
] as const;

/** The pages of receipts side by side, below those of the field. */
export function CollectionSides() {
  const { t } = useTranslation('collection');
  const { pathname } = useLocation();
  const may = { manages: useMay('collection.manage'), desk: useMay('indicators.read') };
  const shown = SIDES.filter(
    (side) => (!('manages' in side) || may.manages) && (!('desk' in side) || may.desk),
  );
  return (
    <>
      <FieldWorkTabs />
      <nav className="collection-sides no-print" aria-label={t('sides.label')}>
        {shown.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: true, includeSearch: false }}
            className="collection-sides__link"
            {...(pathname === to ? { 'aria-current': 'page' as const } : {})}
          >
            {t(label)}
          </Link>
        ))}
      </nav>
    </>
  );
}
