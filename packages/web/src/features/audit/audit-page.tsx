import { ScrollText, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAuditColumns } from './audit-columns.tsx';
import { AuditFilters } from './audit-filters.tsx';
import type { AuditSearch } from './audit-search.ts';
import { useAudit, useVerifyAudit } from './audit.queries.ts';
import { ChainResult } from './chain-result.tsx';
import './audit.css';

/** Who did what, newest first, and the check that nobody has changed the trail. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const [search, change] = useSearchState<AuditSearch>();
  const list = useAudit(search);
  const verify = useVerifyAudit();
  const columns = useAuditColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const people = new Map(
    rows.flatMap(({ actor, userName }) => (userName === null ? [] : [[actor, userName] as const])),
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        asOf={dayInVietnam()}
        actions={
          <Button
            kind="primary"
            icon={ShieldCheck}
            isPending={verify.isPending}
            onPress={() => verify.mutate({})}
          >
            {t('chain.check')}
          </Button>
        }
      />
      {verify.isError && (
        <Callout tone="red" isAlert>
          {refusalText(verify.error)}
        </Callout>
      )}
      {verify.data && <ChainResult result={verify.data} at={new Date(verify.submittedAt).toISOString()} />}
      <AuditFilters
        search={search}
        change={change}
        people={[...people].map(([id, label]) => ({ id, label }))}
      />
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && (
        <EmptyState icon={ScrollText} title={t('nothing')}>
          {t('nothingText')}
        </EmptyState>
      )}
      {list.data && rows.length > 0 && (
        <DataTable
          name="audit.list"
          label={t('title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => String(row.seq)}
          summary={t('order')}
          foot={
            <LoadMore
              shown={rows.length}
              hasMore={list.hasNextPage}
              isLoading={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
          }
        />
      )}
    </>
  );
}
