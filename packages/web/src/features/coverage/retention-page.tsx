import { Link } from '@tanstack/react-router';
import { Printer, UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatKnown } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TargetSides } from '../../ui/target-sides.tsx';
import { monthsBetween } from './board-search.ts';
import { useRetention, type Retention } from './coverage.queries.ts';
import { percentText } from './figure-text.ts';
import { RetentionCourse } from './retention-course.tsx';
import { RetentionParts } from './retention-parts.tsx';
import type { RetentionSearch } from './retention-search.ts';
import { useFigureWords } from './use-figure-words.ts';
import './board.css';
import './retention.css';

/** Of those whose payment fell due, who stayed: a unit month by month, and its parts beside each other. */
export function RetentionPage() {
  const { t } = useTranslation('coverage');
  const [search, change] = useSearchState<RetentionSearch>();
  const { unit, month, view } = search;
  const retention = useRetention({
    ...(unit === undefined ? {} : { unit }),
    ...(month === undefined ? {} : { month }),
    view: view ?? 'now',
  });
  if (retention.data) return <RetentionBody data={retention.data} change={change} />;
  return (
    <>
      <PageHeader title={t('retention.title')} />
      <TargetSides />
      {retention.isPending && <Skeleton lines={12} />}
      {retention.isError && <ErrorState error={retention.error} onRetry={() => void retention.refetch()} />}
    </>
  );
}

function RetentionBody({
  data,
  change,
}: {
  readonly data: Retention;
  readonly change: (patch: Partial<RetentionSearch>) => void;
}) {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  const { own } = data;
  const before = data.months.findLast(({ month, rate }) => month < data.month && rate !== null);
  return (
    <div className="board">
      <PageHeader
        title={t('retention.of', { unit: data.unit.name })}
        breadcrumbs={
          data.path.length > 0 && (
            <Breadcrumbs
              links={data.path.map(({ key, name }) => ({
                id: key,
                link: (
                  <Link to="/chi-tieu/duy-tri" search={(previous) => ({ ...previous, unit: key }) as never}>
                    {name}
                  </Link>
                ),
              }))}
            />
          )
        }
        meta={<span>{[monthText(data.month), t(`view.${data.view}`)].join(' · ')}</span>}
        actions={
          <Button icon={Printer} onPress={() => print()}>
            {t('board.print')}
          </Button>
        }
      />
      <TargetSides />
      <FilterBar active={0} onClear={() => change({ month: undefined, view: undefined })}>
        <ComboBox
          label={t('filter.month')}
          choices={monthsBetween(data.span).map((id) => ({ id, label: monthText(id) }))}
          value={data.month}
          onChange={(month) => change({ month: month ?? undefined })}
        />
        <Select
          label={t('filter.view')}
          choices={(['now', 'was'] as const).map((id) => ({ id, label: t(`view.${id}`) }))}
          value={data.view}
          onChange={(view) => change({ view: view === 'was' ? 'was' : undefined })}
        />
      </FilterBar>
      {own.due === null ? (
        <EmptyState icon={UserCheck} title={t('retention.none', { unit: data.unit.name })}>
          {t('retention.noneText')}
        </EmptyState>
      ) : (
        <section className="headline" aria-label={t('headline.retention')}>
          <Figures>
            <Figure
              value={percentText(own.rate)}
              label={t('headline.retention')}
              note={
                before !== undefined &&
                t('retention.before', { month: monthText(before.month), rate: percentText(before.rate) })
              }
            />
            <Figure value={formatKnown(own.due)} label={t('retention.due')} />
            <Figure value={formatKnown(own.stayed)} label={t('retention.stayed')} />
            <Figure
              value={formatKnown(own.left)}
              tone={own.left === null ? 'plain' : own.left > 0 ? 'amber' : 'green'}
              label={t('retention.left')}
              note={t('retention.leftNote')}
            />
          </Figures>
        </section>
      )}
      {data.months.some(({ rate }) => rate !== null) && <RetentionCourse data={data} />}
      {data.parts.some(({ due }) => due !== null) && (
        <RetentionParts data={data} onOpen={(unit) => change({ unit })} />
      )}
    </div>
  );
}
