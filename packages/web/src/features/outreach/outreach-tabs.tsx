import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';
import { SideLinks } from '../../ui/side-links.tsx';
import { useOverview } from './outreach.queries.ts';
import './outreach.css';

/** The pages of outreach side by side; those that have something waiting say how much. */
export function OutreachTabs() {
  const { t } = useTranslation('outreach');
  const mayAssign = useMay('outreach.assign');
  const { data } = useOverview(undefined);
  const free = (data?.free ?? 0) + (data?.unassigned ?? 0);
  const undecided = (data?.conflicts ?? 0) + (data?.proposals ?? 0);
  return (
    <>
      <FieldWorkTabs />
      <SideLinks
        isBelow
        label={t('pages.label')}
        links={[
          { to: '/van-dong', label: t('pages.follow') },
          ...(mayAssign ? [{ to: '/van-dong/giao-viec', label: t('pages.share'), waiting: free }] : []),
          { to: '/van-dong/tuan', label: t('pages.week') },
          { to: '/van-dong/nguoi', label: t('pages.people') },
          { to: '/van-dong/quyet-dinh', label: t('pages.decide'), waiting: undecided },
        ]}
      />
    </>
  );
}
