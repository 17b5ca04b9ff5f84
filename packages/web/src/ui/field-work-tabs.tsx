import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession, type Permission } from '../lib/session.tsx';
import './side-links.css';

/** One page of the work with people who are not insured yet. */
interface Side {
  readonly to: string;
  readonly label: `fieldWork.${'lists' | 'stateFunded' | 'pupils' | 'cards' | 'network' | 'households' | 'receipts' | 'commission' | 'donations' | 'results'}`;
  readonly permission: Permission;
}

const SIDES: readonly Side[] = [
  { to: '/danh-sach', label: 'fieldWork.lists', permission: 'memberlists.read' },
  { to: '/van-dong', label: 'fieldWork.households', permission: 'outreach.read' },
  { to: '/ket-qua-van-dong', label: 'fieldWork.results', permission: 'memberlists.read' },
  { to: '/vi-dong-bhyt', label: 'fieldWork.stateFunded', permission: 'statefunded.read' },
  { to: '/hoc-sinh', label: 'fieldWork.pupils', permission: 'pupils.read' },
  { to: '/the-so', label: 'fieldWork.cards', permission: 'cards.read' },
  { to: '/mang-luoi', label: 'fieldWork.network', permission: 'network.read' },
  { to: '/bien-lai', label: 'fieldWork.receipts', permission: 'collection.read' },
  { to: '/thu-lao', label: 'fieldWork.commission', permission: 'commission.read' },
  { to: '/tai-tro', label: 'fieldWork.donations', permission: 'donations.read' },
];

/** The pages below "Danh sách & mạng lưới" side by side: several features share them, so they stand here. Pages one may not use, and pages the application does not have, are left out. */
export function FieldWorkTabs() {
  const { t } = useTranslation('app');
  const { permissions } = useSession();
  const { routesByPath } = useRouter();
  const { pathname } = useLocation();
  const shown = SIDES.filter(({ to, permission }) => to in routesByPath && permissions.includes(permission));
  const here = shown.findLast(({ to }) => pathname === to || pathname.startsWith(`${to}/`))?.to;
  return (
    <nav className="side-by-side no-print" aria-label={t('fieldWork.label')}>
      {shown.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          {...(here === to ? { 'data-status': 'active' } : {})}
          className="side-by-side__link"
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}
