import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NavEntry } from '../lib/feature.ts';
import { BrandMark } from './brand.tsx';
import { useNavEntries } from './use-nav-entries.ts';
import './side-nav.css';

/** Navigation by task, on the left of wide screens. */
export function SideNav() {
  const { t } = useTranslation('app');
  const entries = useNavEntries();
  const administration = entries.filter((entry) => entry.administration === true);
  return (
    <nav className="side-nav" aria-label={t('nav.label')}>
      <Link to="/" className="brand">
        <BrandMark />
        {t('product')}
      </Link>
      <ul className="side-nav__list">
        {entries
          .filter((entry) => entry.administration !== true)
          .map((entry) => (
            <SideNavItem key={entry.to} entry={entry} />
          ))}
      </ul>
      {administration.length > 0 && (
        <div>
          <p className="side-nav__group">{t('nav.administration')}</p>
          <ul className="side-nav__list">
            {administration.map((entry) => (
              <SideNavItem key={entry.to} entry={entry} />
            ))}
          </ul>
        </div>
      )}
    </nav>
  );
}

function SideNavItem({ entry: { to, label, icon: Icon, covers = [] } }: { readonly entry: NavEntry }) {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  const entries = useNavEntries();
  const isCovered = covers.some(
    (page) =>
      isWithin(pathname, page) && !entries.some((other) => isWithin(pathname, other.to) && other.to !== '/'),
  );
  return (
    <li>
      <Link to={to} className="side-nav__link" {...(isCovered ? { 'aria-current': 'page' as const } : {})}>
        <Icon size={18} aria-hidden />
        {t(label)}
      </Link>
    </li>
  );
}

function isWithin(pathname: string, page: string): boolean {
  return pathname === page || pathname.startsWith(`${page}/`);
}
