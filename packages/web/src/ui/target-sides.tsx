import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../lib/session.tsx';
import './side-links.css';

const SIDES = [
  { to: '/chi-tieu', label: 'targets.board', permission: 'figures.read' },
  { to: '/chi-tieu/duy-tri', label: 'targets.retention', permission: 'figures.read' },
  { to: '/chi-tieu/giao', label: 'targets.assigned', permission: 'indicators.read' },
  { to: '/chi-tieu/cua-toi', label: 'targets.own', permission: 'indicators.read' },
  { to: '/chi-tieu/so-lieu', label: 'targets.figures', permission: 'figures.read' },
  { to: '/chi-tieu/chenh-lech', label: 'targets.differences', permission: 'figures.read' },
  { to: '/chi-tieu/nen', label: 'targets.base', permission: 'indicators.read' },
] as const;

/** The pages of targets and figures side by side: two features share them, so they stand here. */
export function TargetSides() {
  const { t } = useTranslation('app');
  const { permissions } = useSession();
  const { pathname } = useLocation();
  const here = SIDES.findLast(({ to }) => pathname === to || pathname.startsWith(`${to}/`))?.to;
  const nav = useRef<HTMLElement>(null);
  // On a phone the links are wider than the screen: the page one is on is brought into sight.
  useEffect(() => {
    if (here === undefined) return;
    nav.current?.querySelector(`[href^="${here}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here]);
  return (
    <nav ref={nav} className="side-by-side no-print" aria-label={t('targets.label')}>
      {SIDES.filter(({ permission }) => permissions.includes(permission)).map(({ to, label }) => (
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
