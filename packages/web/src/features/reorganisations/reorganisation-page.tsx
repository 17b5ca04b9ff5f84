import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs, type TabItem } from '../../ui/tabs.tsx';
import { AgenciesTab } from './agencies-tab.tsx';
import { IssuesCallout } from './issues-callout.tsx';
import { RemainingTab } from './remaining-tab.tsx';
import { RehearsalTab } from './rehearsal-tab.tsx';
import { ReorganisationSteps } from './reorganisation-steps.tsx';
import { useReorganisation, type Reorganisation } from './reorganisations.queries.ts';
import { RulesTab } from './rules-tab.tsx';
import { readSetSearch, type SetTab } from './set-search.ts';
import { SourcesTab } from './sources-tab.tsx';
import { StateBadge } from './state-badge.tsx';
import './reorganisations.css';

/** One decision: its set, the shares of divided units, what the switch would move, and by which rules. */
export function ReorganisationPage() {
  const { t } = useTranslation('reorganisations');
  const { id = '' } = useParams({ strict: false });
  const found = useReorganisation(id);
  if (found.data) return <Content key={id} reorganisation={found.data} />;
  return (
    <>
      <PageHeader title={t('one.title')} breadcrumbs={<Crumbs />} />
      {found.isError ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton lines={12} />
      )}
    </>
  );
}

function Content({ reorganisation }: { readonly reorganisation: Reorganisation }) {
  const { t } = useTranslation('reorganisations');
  const navigate = useNavigate();
  const search = readSetSearch(useSearch({ strict: false }));
  const { counts, state } = reorganisation;
  const mayManage = useMay('reorganisations.manage') && state !== 'withdrawn';
  const tabs: TabItem[] = [
    {
      id: 'territories',
      label: t('tab.territories'),
      count: counts.sources,
      content: <SourcesTab reorganisation={reorganisation} />,
    },
    {
      id: 'agencies',
      label: t('tab.agencies'),
      count: counts.closed + counts.opened + counts.changed,
      content: <AgenciesTab reorganisation={reorganisation} />,
    },
    ...(state === 'switched' && reorganisation.rehearsal === null
      ? []
      : [
          { id: 'rules', label: t('tab.rules'), content: <RulesTab reorganisation={reorganisation} /> },
          {
            id: 'rehearsal',
            label: t('tab.rehearsal'),
            content: <RehearsalTab reorganisation={reorganisation} />,
          },
        ]),
  ];
  if (mayManage)
    tabs.push({
      id: 'remaining',
      label: t('tab.remaining'),
      content: <RemainingTab id={reorganisation.id} />,
    });
  return (
    <>
      <PageHeader
        title={reorganisation.name}
        breadcrumbs={<Crumbs />}
        actions={<ReorganisationSteps reorganisation={reorganisation} />}
        meta={
          <>
            <StateBadge state={state} />
            {reorganisation.number !== '' && <span>{reorganisation.number}</span>}
            <span>{t('one.effective', { day: formatDate(reorganisation.effective) })}</span>
            {reorganisation.switchedAt !== null && (
              <span>
                {reorganisation.switchedBy?.startsWith('system:')
                  ? t('one.recorded')
                  : t('one.switched', {
                      at: formatDateTime(reorganisation.switchedAt),
                      who: reorganisation.switchedBy,
                    })}
              </span>
            )}
            {reorganisation.withdrawnReason !== null && (
              <span>{t('one.withdrawn', { reason: reorganisation.withdrawnReason })}</span>
            )}
            <CertaintyMark certainty={reorganisation.certainty} />
          </>
        }
      />
      <p className="reorganisation-basis">
        <span className="muted">{t('one.basis')}</span> {reorganisation.basis}
      </p>
      <IssuesCallout reorganisation={reorganisation} />
      <Tabs
        label={t('one.title')}
        tabs={tabs}
        selected={search.tab ?? 'territories'}
        onSelect={(tab) =>
          void navigate({
            to: '/quan-tri/sap-xep/$id',
            params: { id: reorganisation.id },
            search: { tab: tab as SetTab },
            replace: true,
          })
        }
      />
    </>
  );
}

function Crumbs() {
  const { t } = useTranslation('reorganisations');
  return (
    <Breadcrumbs links={[{ id: 'list', link: <Link to="/quan-tri/sap-xep">{t('list.title')}</Link> }]} />
  );
}
