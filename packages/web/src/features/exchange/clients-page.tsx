import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useClientColumns, type ApiClient } from './client-columns.tsx';
import { ClientDialog } from './client-dialog.tsx';
import { ClientForm } from './client.form.tsx';
import { ClientHowTo } from './client-how-to.tsx';
import { ExchangeTabs } from './exchange-tabs.tsx';
import { useClients } from './exchange.queries.ts';
import { SecretDialog, type FreshSecret } from './secret-dialog.tsx';
import './exchange.css';

/** Programs that may act for the agency: create with a secret shown once, renew, revoke, when last used. */
export function ClientsPage() {
  const { t } = useTranslation('exchange');
  const list = useClients();
  const [isCreating, setCreating] = useState(false);
  const [fresh, setFresh] = useState<FreshSecret | null>(null);
  const [asked, setAsked] = useState<{ client: ApiClient; verb: 'renew' | 'revoke' } | null>(null);
  const columns = useClientColumns((client, verb) => setAsked({ client, verb }));
  const rows = list.data?.items ?? [];
  const create = (
    <Button kind="primary" icon={Plus} onPress={() => setCreating(true)}>
      {t('clients.create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('clients.title')} asOf={dayInVietnam()} actions={create} />
      <ExchangeTabs />
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState icon={KeyRound} title={t('clients.nothing')}>
          {t('clients.nothingText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable
          name="exchange.clients"
          label={t('clients.title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
      <ClientHowTo />
      {isCreating && <ClientForm onClose={() => setCreating(false)} onMade={setFresh} />}
      {asked !== null && <ClientDialog {...asked} onRenewed={setFresh} onClose={() => setAsked(null)} />}
      {fresh !== null && <SecretDialog fresh={fresh} onClose={() => setFresh(null)} />}
    </>
  );
}
