import { Scale } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { MappingUpload } from './mapping-upload.tsx';
import { useSources, type Reorganisation, type Source } from './reorganisations.queries.ts';
import type { ShownSources } from './set-search.ts';
import { ShareMark } from './share-mark.tsx';
import { WeightsForm } from './weights.form.tsx';

/** Old units of a decision, what became of each, and the shares of those that were divided. */
export function SourcesTab({ reorganisation }: { readonly reorganisation: Reorganisation }) {
  const { t } = useTranslation('reorganisations');
  const [{ show = 'all', area = 'own', q = '' }, change] = useSearchState<{
    show?: ShownSources | undefined;
    area?: 'all' | 'own' | undefined;
    q?: string | undefined;
  }>();
  const sources = useSources(reorganisation.id, show, area, q);
  const [weighed, setWeighed] = useState<Source | null>(null);
  const mayWeigh = reorganisation.abilities.includes('weigh');
  const rows = sources.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = sources.data?.pages[0]?.total ?? 0;
  return (
    <>
      {reorganisation.abilities.includes('change') && <MappingUpload reorganisation={reorganisation} />}
      <FilterBar
        search={
          <SearchField
            label={t('sources.search')}
            value={q}
            onChange={(text) => change({ q: text || undefined })}
          />
        }
        active={[show !== 'all', area !== 'own'].filter(Boolean).length}
        onClear={() => change({ show: undefined, area: undefined })}
      >
        <Select
          label={t('sources.show')}
          choices={(['all', 'divided', 'unsettled'] as const).map((id) => ({
            id,
            label: t(`sources.shown.${id}`),
          }))}
          value={show}
          onChange={(id) => change({ show: id === 'all' ? undefined : id })}
        />
        <Select
          label={t('sources.area')}
          choices={(['own', 'all'] as const).map((id) => ({ id, label: t(`sources.areas.${id}`) }))}
          value={area}
          onChange={(id) => change({ area: id === 'own' ? undefined : id })}
        />
      </FilterBar>
      {sources.isError && <ErrorState error={sources.error} onRetry={() => void sources.refetch()} />}
      {sources.isPending && <Skeleton lines={10} />}
      {sources.data && rows.length === 0 && (
        <EmptyState title={t('sources.none')}>{t('sources.noneText')}</EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable
          name="reorganisations.sources"
          label={t('tab.territories')}
          columns={columnsOf(t, mayWeigh ? setWeighed : null)}
          rows={rows}
          rowKey={({ from }) => from.key}
          summary={t('sources.count', { count: total, number: formatNumber(total) })}
          foot={
            <LoadMore
              shown={rows.length}
              total={total}
              hasMore={sources.hasNextPage}
              isLoading={sources.isFetchingNextPage}
              onMore={() => void sources.fetchNextPage()}
            />
          }
        />
      )}
      {weighed && <WeightsForm id={reorganisation.id} source={weighed} onClose={() => setWeighed(null)} />}
    </>
  );
}

type Words = ReturnType<typeof useTranslation<'reorganisations'>>['t'];

function columnsOf(t: Words, weigh: ((source: Source) => void) | null): Column<Source>[] {
  const columns: Column<Source>[] = [
    {
      id: 'from',
      header: t('column.from'),
      width: '17rem',
      cell: ({ from }) => (
        <span className="reorganisation-name">
          <span>{from.name}</span>
          <span className="muted">{`${from.within} · ${from.key}`}</span>
        </span>
      ),
    },
    {
      id: 'part',
      header: t('column.part'),
      cell: ({ part }) => <Badge tone={part === 'whole' ? 'plain' : 'amber'}>{t(`part.${part}`)}</Badge>,
    },
    {
      id: 'to',
      header: t('column.to'),
      width: '26rem',
      cell: (source) => <Receivers source={source} />,
    },
    { id: 'basis', header: t('column.basis'), cell: ({ basis }) => basis },
  ];
  if (weigh !== null)
    columns.push({
      id: 'tools',
      header: t('column.tools'),
      cell: (source) =>
        source.part === 'part' && (
          <Button small icon={Scale} onPress={() => weigh(source)}>
            {source.confirmed === null ? t('weights.set') : t('weights.change')}
          </Button>
        ),
    });
  return columns;
}

function Receivers({ source }: { readonly source: Source }) {
  const { t } = useTranslation('reorganisations');
  if (source.part === 'none') return source.note;
  return (
    <ul className="receivers">
      {source.to.map((place) => (
        <li key={place.key}>
          <span>{place.name}</span> {source.part === 'part' && <ShareMark weight={place.weight} />}
        </li>
      ))}
      {source.confirmed !== null && (
        <li className="muted">
          {t('weights.by', { who: source.confirmed.by, basis: source.confirmed.basis })}
        </li>
      )}
    </ul>
  );
}
