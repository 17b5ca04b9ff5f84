import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useListRuns, useListSendings } from './memberlists.queries.ts';
import { useRunColumns } from './run-columns.tsx';
import { useSendingColumns } from './sending-columns.tsx';

/** How the lists came about: lists sent this month, and every making. */
export function HistoryView({ month }: { readonly month: string }) {
  const { t } = useTranslation('memberlists');
  const runs = useListRuns();
  const sendings = useListSendings(month);
  const runColumns = useRunColumns();
  const sendingColumns = useSendingColumns();
  return (
    <div className="lists-history">
      <Panel title={t('history.sendings')}>
        {sendings.isPending && <Skeleton lines={4} />}
        {sendings.isError && <ErrorState error={sendings.error} onRetry={() => void sendings.refetch()} />}
        {sendings.data?.items.length === 0 && <p className="muted">{t('history.noSendings')}</p>}
        {sendings.data && sendings.data.items.length > 0 && (
          <DataTable
            name="memberlists.sendings"
            label={t('history.sendings')}
            columns={sendingColumns}
            rows={sendings.data.items}
            rowKey={({ id }) => id}
          />
        )}
      </Panel>
      <Panel title={t('history.runs')}>
        {runs.isPending && <Skeleton lines={4} />}
        {runs.isError && <ErrorState error={runs.error} onRetry={() => void runs.refetch()} />}
        {runs.data && (
          <DataTable
            name="memberlists.runs"
            label={t('history.runs')}
            columns={runColumns}
            rows={runs.data.items}
            rowKey={({ id }) => id}
          />
        )}
      </Panel>
    </div>
  );
}
