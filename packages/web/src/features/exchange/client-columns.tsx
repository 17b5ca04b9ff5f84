import type { listClientsEndpoint } from '@ansinh/contract/exchange/clients.endpoints';
import { useTranslation } from 'react-i18next';
import type { CallResult } from '../../lib/api.ts';
import { dayInVietnam, formatDate, formatDateTime } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table.types.ts';

/** A program as listed. */
export type ApiClient = CallResult<typeof listClientsEndpoint>['items'][number];

/** Columns of the programs; `ask` is told which one to renew or revoke. */
export function useClientColumns(
  ask: (client: ApiClient, verb: 'renew' | 'revoke') => void,
): readonly Column<ApiClient>[] {
  const { t } = useTranslation('exchange');
  return [
    { id: 'name', header: t('clients.name'), width: '14rem', cell: ({ name }) => name },
    {
      id: 'state',
      header: t('clients.standing'),
      width: '9rem',
      cell: (client) => <Standing client={client} />,
    },
    {
      id: 'id',
      header: t('clients.clientId'),
      width: '14rem',
      cell: ({ clientId }) => <code>{clientId}</code>,
    },
    {
      id: 'agency',
      header: t('clients.agency'),
      width: '10rem',
      hidden: true,
      cell: ({ agency }) => <span title={agency.name}>{agency.shortName}</span>,
    },
    {
      id: 'scopes',
      header: t('clients.scopes'),
      width: '13rem',
      cell: ({ scopes }) => scopes.map((scope) => t(`clients.scope.${scope}`)).join('; '),
    },
    {
      id: 'used',
      header: t('clients.lastUsed'),
      width: '8rem',
      cell: ({ lastUsedAt }) =>
        lastUsedAt === null ? (
          <span className="muted">{t('clients.never')}</span>
        ) : (
          formatDateTime(lastUsedAt)
        ),
    },
    {
      id: 'expires',
      header: t('clients.expires'),
      width: '8rem',
      cell: ({ expiresAt }) => formatDate(expiresAt),
    },
    {
      id: 'do',
      header: t('clients.do'),
      width: '14rem',
      cell: (client) =>
        client.revokedAt === null && (
          <span className="step-actions">
            <Button small onPress={() => ask(client, 'renew')}>
              {t('clients.renew')}
            </Button>
            <Button small kind="quiet" onPress={() => ask(client, 'revoke')}>
              {t('clients.revoke')}
            </Button>
          </span>
        ),
    },
  ];
}

function Standing({ client }: { readonly client: ApiClient }) {
  const { t } = useTranslation('exchange');
  if (client.revokedAt !== null) return <Badge>{t('clients.revoked')}</Badge>;
  if (dayInVietnam(new Date(client.expiresAt)) < dayInVietnam())
    return <Badge tone="amber">{t('clients.expired')}</Badge>;
  return <Badge tone="green">{t('clients.active')}</Badge>;
}
