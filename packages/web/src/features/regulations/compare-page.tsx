import { compareRegulationsEndpoint } from '@ansinh/contract/regulations/comparison.endpoints';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call, type CallResult } from '../../lib/api.ts';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { formatNumber } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ClausePairRow } from './clause-pair-row.tsx';
import { RELATIONS } from './relations.ts';
import type { CompareSearch } from './search-values.ts';
import './compare.css';

type Page = CallResult<typeof compareRegulationsEndpoint>;

/** Two regulations side by side: which clause replaces which, what changed word by word, and what a person decided. */
export function ComparePage() {
  const { t } = useTranslation(['regulations', 'common']);
  const { id = '', otherId = '' } = useParams({ strict: false });
  const [search, change] = useSearchState<CompareSearch>();
  const relation = RELATIONS.find((one) => one === search.relation);
  const pages = useInfiniteQuery<Page, ApiRefusal, { pages: Page[] }, readonly unknown[], number>({
    queryKey: [compareRegulationsEndpoint.name, id, otherId, relation],
    queryFn: ({ pageParam, signal }) =>
      call(
        compareRegulationsEndpoint,
        {
          params: { id, otherId },
          query: { offset: pageParam, ...(relation === undefined ? {} : { relation }) },
        },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
  });
  const first = pages.data?.pages[0];
  if (pages.isError && !first) return <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!first) return <Skeleton lines={12} />;
  const { fresh, old, counts } = first;
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const total = RELATIONS.reduce((sum, one) => sum + counts[one], 0);
  const mayDecide = first.abilities.includes('decide') || first.abilities.includes('edit');
  return (
    <>
      <PageHeader
        title={t('compare.title', { fresh: fresh.code, old: old.code })}
        breadcrumbs={
          <Breadcrumbs
            links={[
              { id: 'library', link: <Link to="/van-ban">{t('library.title')}</Link> },
              {
                id: 'fresh',
                link: (
                  <Link to="/van-ban/$id" params={{ id }}>
                    {fresh.code}
                  </Link>
                ),
              },
            ]}
          />
        }
        meta={<span>{t('compare.decided', { done: counts.decided, total })}</span>}
        actions={
          <Link
            className="button button--secondary"
            to="/van-ban/$id"
            params={{ id }}
            search={{ panel: 'effects' }}
          >
            {t('compare.toEffects')}
          </Link>
        }
      />
      <fieldset className="compare__filters no-print">
        <legend className="visually-hidden">{t('compare.relation')}</legend>
        <RelationFilter isOn={relation === undefined} onPress={() => change({ relation: undefined })}>
          {t('common:field.all')} {formatNumber(total)}
        </RelationFilter>
        {RELATIONS.map((one) => (
          <RelationFilter key={one} isOn={relation === one} onPress={() => change({ relation: one })}>
            {t(`relation.${one}`)} {formatNumber(counts[one])}
          </RelationFilter>
        ))}
      </fieldset>
      {items.length === 0 ? (
        <EmptyState title={t('compare.nothing')}>{t('compare.nothingText')}</EmptyState>
      ) : (
        <>
          <div className="pair pair--head" aria-hidden>
            <span>{[old.code, old.number].filter(Boolean).join(' · ')}</span>
            <span>{[fresh.code, fresh.number].filter(Boolean).join(' · ')}</span>
            <span>{t('compare.relation')}</span>
          </div>
          {items.map((pair) => (
            <ClausePairRow
              key={`${pair.old?.id ?? ''}>${pair.fresh?.id ?? ''}`}
              pair={pair}
              fresh={fresh}
              old={old}
              mayDecide={mayDecide}
            />
          ))}
          <LoadMore
            shown={items.length}
            total={relation === undefined ? total : counts[relation]}
            hasMore={pages.hasNextPage}
            isLoading={pages.isFetchingNextPage}
            onMore={() => void pages.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}

function RelationFilter({
  isOn,
  onPress,
  children,
}: {
  readonly isOn: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <button type="button" className="compare__filter" aria-pressed={isOn} onClick={onPress}>
      {children}
    </button>
  );
}
