import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import type { ApiClient } from './client-columns.tsx';
import { useRenewClient, useRevokeClient } from './exchange.queries.ts';
import type { FreshSecret } from './secret-dialog.tsx';

interface Props {
  readonly client: ApiClient;
  readonly verb: 'renew' | 'revoke';
  readonly onRenewed: (fresh: FreshSecret) => void;
  readonly onClose: () => void;
}

/** Asks before a program's secret is changed or its access ended. */
export function ClientDialog({ client, verb, onRenewed, onClose }: Props) {
  const { t } = useTranslation('exchange');
  const renew = useRenewClient();
  const revoke = useRevokeClient();
  const { id, name } = client;
  const error = renew.error ?? revoke.error;
  const confirm = (): void => {
    if (verb === 'revoke')
      revoke.mutate(
        { params: { id } },
        {
          onSuccess: () => {
            showToast(t('clients.revokedDone', { name }));
            onClose();
          },
        },
      );
    else
      renew.mutate(
        { params: { id }, body: {} },
        {
          onSuccess: ({ clientId, clientSecret }) => {
            onClose();
            onRenewed({ name, clientId, clientSecret });
          },
        },
      );
  };
  return (
    <ConfirmDialog
      title={t(verb === 'renew' ? 'clients.renewTitle' : 'clients.revokeTitle', { name })}
      verb={t(verb === 'renew' ? 'clients.renew' : 'clients.revoke')}
      danger={verb === 'revoke'}
      isOpen
      isPending={renew.isPending || revoke.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      {error !== null && (
        <Callout tone="red" isAlert>
          {refusalText(error)}
        </Callout>
      )}
      <p>{t(verb === 'renew' ? 'clients.renewText' : 'clients.revokeText')}</p>
    </ConfirmDialog>
  );
}
