import { useNavigate } from '@tanstack/react-router';
import { Download, GitCompareArrows, UserRoundPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AssignForm } from './assign.form.tsx';
import { ExportFindingsForm } from './export-findings.form.tsx';
import { useFindingColumns } from './finding-columns.tsx';
import { FindingFilters } from './finding-filters.tsx';
import { activeFindingFilters, NO_FILTERS, ORDERS, type FindingSearch } from './finding-search.ts';
import { FindingsStrip } from './findings-strip.tsx';
import { LastRun } from './last-run.tsx';
import { useFindings, useFindingSummary } from './reconciliation.queries.ts';
import { useFindingOrder } from './use-finding-order.ts';
import { keepWorklist } from './worklist-place.ts';
import './reconciliation.css';

const NONE: ReadonlySet<string> = new Set();

/** What comparing the sources shows, as work. */
export function FindingsPage() {
  const { t } = useTranslation('reconciliation');
  const navigate = useNavigate();
  const [search, change] = useSearchState<FindingSearch>();
  const [order, setOrder] = useFindingOrder();
  const [picked, setPicked] = useState(NONE);
  const [dialog, setDialog] = useState<'assign' | 'export' | null>(null);
  const list = useFindings(search, order);
  const summary = useFindingSummary(search);
  const columns = useFindingColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const abilities = list.data?.pages[0]?.abilities ?? [];
  const chosen = rows.filter(({ id }) => picked.has(id));
  const total = totalOf(search, summary.data);
  useEffect(() => keepWorklist(rows.map(({ id }) => id)));
  return (
    <>
      <PageHeader
        title={t('list.title')}
        asOf={dayInVietnam()}
        meta={<LastRun run={summary.data?.lastRun ?? null} mayAsk={abilities.includes('run')} />}
        actions={
          abilities.includes('export') && (
            <Button icon={Download} onPress={() => setDialog('export')}>
              {t('export.open')}
            </Button>
          )
        }
      />
      {summary.data && summary.data.todo > 0 && (
        <FindingsStrip summary={summary.data} search={search} change={change} />
      )}
      <FindingFilters search={search} change={change} summary={summary.data} />
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <NothingFound search={search} change={change} />}
      {rows.length > 0 && (
        <DataTable
          name="reconciliation.findings"
          label={t('list.title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          {...(abilities.includes('assign') ? { picked, onPick: setPicked } : {})}
          onOpen={(row) => void navigate({ to: '/doi-chieu/$id', params: { id: row.id } })}
          summary={<span className="findings-keys">{t('list.keys')}</span>}
          tools={
            <>
              {chosen.length > 0 && (
                <Button small kind="primary" icon={UserRoundPlus} onPress={() => setDialog('assign')}>
                  {t('assign.open')}
                </Button>
              )}
              <span className="findings-order">
                <Select
                  label={t('order.label')}
                  choices={ORDERS.map((id) => ({ id, label: t(`order.${id}`) }))}
                  value={order}
                  onChange={setOrder}
                />
              </span>
            </>
          }
          foot={
            <LoadMore
              shown={rows.length}
              {...(total === undefined ? {} : { total })}
              hasMore={list.hasNextPage}
              isLoading={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
          }
        />
      )}
      {dialog === 'assign' && (
        <AssignForm
          findings={chosen}
          onClose={() => {
            setDialog(null);
            setPicked(NONE);
          }}
        />
      )}
      {dialog === 'export' && (
        <ExportFindingsForm search={search} order={order} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

function totalOf(search: FindingSearch, summary: ReturnType<typeof useFindingSummary>['data']) {
  if (summary === undefined) return undefined;
  const { todo, working, settled, gone } = summary;
  const totals = { open: todo - working, working, settled, gone, all: todo + settled + gone };
  return search.state === undefined ? todo : totals[search.state];
}

function NothingFound({
  search,
  change,
}: {
  readonly search: FindingSearch;
  readonly change: (patch: Partial<FindingSearch>) => void;
}) {
  const { t } = useTranslation('reconciliation');
  const isFiltered = activeFindingFilters(search) > 0 || search.q !== undefined;
  return (
    <EmptyState
      icon={GitCompareArrows}
      title={isFiltered ? t('list.nothing') : t('list.empty')}
      action={
        isFiltered && (
          <Button onPress={() => change({ ...NO_FILTERS, q: undefined })}>{t('list.clear')}</Button>
        )
      }
    >
      {isFiltered ? t('list.nothingText') : t('list.emptyText')}
    </EmptyState>
  );
}
