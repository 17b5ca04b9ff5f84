import type { SchoolDetail } from '@ansinh/contract/pupils/pupils.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { GraduationCap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDateTime, formatMoney, formatNumber } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ClassTable } from './class-table.tsx';
import { FundPanel } from './fund-panel.tsx';
import type { PupilsSearch } from './pupils-search.ts';
import { useSchool } from './pupils.queries.ts';
import { ReviewPanel } from './review-panel.tsx';
import { RosterTable } from './roster-table.tsx';
import { SchoolActions } from './school-actions.tsx';
import { shareText } from './share-text.ts';
import { TariffPanel } from './tariff-panel.tsx';

/** One school in a school year: class by class, who is missing and why, money, fund and review. */
export function SchoolPage() {
  const { t } = useTranslation('pupils');
  const { school: id } = useParams({ strict: false });
  const [search, change] = useSearchState<PupilsSearch>();
  const school = useSchool(id ?? '', search.nam === undefined ? {} : { year: search.nam });
  if (school.data) return <SchoolBody school={school.data} search={search} change={change} />;
  return (
    <>
      <PageHeader title={t('board.title')} />
      {school.isPending && <Skeleton lines={12} />}
      {school.isError && <ErrorState error={school.error} onRetry={() => void school.refetch()} />}
    </>
  );
}

interface Props {
  readonly school: SchoolDetail;
  readonly search: PupilsSearch;
  readonly change: (patch: Partial<PupilsSearch>) => void;
}

function SchoolBody({ school, search, change }: Props) {
  const { t } = useTranslation('pupils');
  const { counts, rosterId } = school;
  return (
    <>
      <PageHeader
        title={school.school.name}
        asOf={dayInVietnam()}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'board', link: <Link to="/hoc-sinh">{t('board.title')}</Link> }]} />
        }
        meta={
          <>
            {counts.pupils > 0 && (
              <Badge tone={school.met ? 'green' : 'amber'}>{school.met ? t('met') : t('notMet')}</Badge>
            )}
            <span>
              {[
                t('year', { year: school.schoolYear }),
                school.communeName,
                school.checkedAt !== null && t('checked', { at: formatDateTime(school.checkedAt) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </>
        }
        actions={<SchoolActions school={school} className={search.lop} />}
      />
      {counts.pupils === 0 ? (
        <EmptyState icon={GraduationCap} title={t('school.empty')}>
          {t('school.emptyText')}
        </EmptyState>
      ) : (
        <>
          <Figures>
            <Figure
              value={shareText(counts.share)}
              label={t('count.share')}
              note={t('count.target')}
              tone={school.met ? 'green' : 'plain'}
            />
            <Figure value={formatNumber(counts.pupils)} label={t('count.pupils')} />
            <Figure value={formatNumber(counts.missing)} label={t('count.missing')} tone="red" />
            <Figure value={formatNumber(counts.waiting)} label={t('count.waiting')} />
            <Figure
              value={formatMoney(counts.collected)}
              label={t('count.collected')}
              note={t('count.planned', { amount: formatMoney(counts.planned) })}
            />
            <Figure value={formatMoney(counts.stateSupport)} label={t('count.stateSupport')} />
          </Figures>
          <Panel title={t('class.title')}>
            <ClassTable school={school} picked={search.lop} onPick={(lop) => change({ lop })} />
          </Panel>
        </>
      )}
      {rosterId !== null && counts.pupils > 0 && (
        <RosterTable school={school} rosterId={rosterId} search={search} change={change} />
      )}
      {rosterId !== null && <FundPanel school={school} rosterId={rosterId} />}
      {rosterId !== null && counts.pupils > 0 && <ReviewPanel school={school} rosterId={rosterId} />}
      <TariffPanel school={school} />
    </>
  );
}
