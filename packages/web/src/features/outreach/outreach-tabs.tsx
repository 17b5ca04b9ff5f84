import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';
import { useOverview } from './outreach.queries.ts';
import './outreach.css';

const PAGES = [
  { to: '/van-dong', key: 'follow' },
  { to: '/van-dong/giao-viec', key: 'share' },
  { to: '/van-dong/tuan', key: 'week' },
  { to: '/van-dong/nguoi', key: 'people' },
  { to: '/van-dong/quyet-dinh', key: 'decide' },
] as const;

/** The pages of outreach side by side; those that have something waiting say how much. */
export function OutreachTabs() {
  const { t } = useTranslation('outreach');
  const mayAssign = useMay('outreach.assign');
  const { data } = useOverview(undefined);
  const waiting = {
    share: (data?.free ?? 0) + (data?.unassigned ?? 0),
    decide: (data?.conflicts ?? 0) + (data?.proposals ?? 0),
  };
  return (
    <>
      <FieldWorkTabs />
      <nav className="outreach-pages no-print" aria-label={t('pages.label')}>
        {PAGES.filter(({ key }) => key !== 'share' || mayAssign).map(({ to, key }) => {
          const count = key === 'share' || key === 'decide' ? waiting[key] : 0;
          return (
            <Link
              key={to}
              to={to}
              activeOptions={{ exact: true, includeSearch: false }}
              className="outreach-pages__link"
            >
              {t(`pages.${key}`)}
              {count > 0 && <span className="outreach-pages__count">{t('number', { value: count })}</span>}
            </Link>
          );
        })}
      </nav>
    </>
  );
}
