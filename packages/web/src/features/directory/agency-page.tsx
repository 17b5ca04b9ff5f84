import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AgencyActions } from './agency-actions.tsx';
import { AliasesPanel } from './aliases-panel.tsx';
import { ChildrenPanel } from './children-panel.tsx';
import { CommitteesPanel } from './committees-panel.tsx';
import { useAgency } from './directory.queries.ts';
import type { Agency } from './directory.types.ts';
import { FactsPanel } from './facts-panel.tsx';
import { FocalPointsPanel } from './focal-points-panel.tsx';
import { KindLabel } from './kind-label.tsx';
import { LineagePanel } from './lineage-panel.tsx';
import { NamesPanel } from './names-panel.tsx';
import { COMMITTEE_KINDS } from './agency-kinds.ts';
import './directory.css';

/** One agency: who to call, how it is named, where it came from and what it became. */
export function AgencyPage() {
  const { t } = useTranslation('directory');
  const { id = '' } = useParams({ strict: false });
  const { on } = useSearch({ from: '/desk/danh-ba/$id' });
  const agency = useAgency(id, on);
  if (agency.data) return <Content agency={agency.data} on={on} />;
  return (
    <>
      <PageHeader title={t('agency.title')} breadcrumbs={<Crumbs on={on} />} />
      {agency.isError ? (
        <ErrorState error={agency.error} onRetry={() => void agency.refetch()} />
      ) : (
        <Skeleton lines={12} />
      )}
    </>
  );
}

function Content({ agency, on }: { readonly agency: Agency; readonly on: string | undefined }) {
  const { t } = useTranslation('directory');
  const isEnded = agency.validTo !== null && agency.validTo < (on ?? dayInVietnam());
  const heirs = agency.successors.map((one) => one.agency.shortName).join(', ');
  return (
    <>
      <PageHeader
        title={agency.name}
        asOf={on ?? dayInVietnam()}
        breadcrumbs={<Crumbs on={on} />}
        actions={<AgencyActions agency={agency} />}
        meta={
          <>
            <KindLabel kind={agency.kind} />
            <span>{t(`level.${agency.level}`)}</span>
            <CertaintyMark certainty={agency.certainty} />
          </>
        }
      />
      {on !== undefined && (
        <Callout tone="amber">
          {t('list.past', { date: formatDate(on) })}{' '}
          <Link to="/danh-ba/$id" params={{ id: agency.id }} search={{}}>
            {t('list.today')}
          </Link>
        </Callout>
      )}
      {isEnded && (
        <Callout tone="amber">
          {t('agency.ended', { date: formatDate(agency.validTo) })}{' '}
          {heirs !== '' && t('agency.heirs', { names: heirs })}
        </Callout>
      )}
      <div className="agency">
        <div className="agency__main">
          <FocalPointsPanel agency={agency} />
          {(COMMITTEE_KINDS.includes(agency.kind) || agency.committees.length > 0) && (
            <CommitteesPanel agency={agency} />
          )}
          <LineagePanel agency={agency} />
          <ChildrenPanel agency={agency} on={on} />
        </div>
        <div className="agency__side">
          <FactsPanel agency={agency} on={on} />
          <NamesPanel agency={agency} />
          <AliasesPanel agency={agency} />
        </div>
      </div>
    </>
  );
}

function Crumbs({ on }: { readonly on: string | undefined }) {
  const { t } = useTranslation('directory');
  return (
    <Breadcrumbs
      links={[
        {
          id: 'list',
          link: (
            <Link to="/danh-ba" search={on === undefined ? {} : { on }}>
              {t('list.title')}
            </Link>
          ),
        },
      ]}
    />
  );
}
