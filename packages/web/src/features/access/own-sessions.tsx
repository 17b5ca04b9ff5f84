import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useOwnSessions, useRevokeSession } from './access.queries.ts';
import { deviceName } from './device-name.ts';

/** Where the person is signed in; every place but this one can be signed out. */
export function OwnSessions() {
  const { t } = useTranslation('access');
  const sessions = useOwnSessions();
  const revoke = useRevokeSession();
  const [asked, setAsked] = useState<{ id: string; name: string } | null>(null);
  if (sessions.isPending) return <Skeleton lines={3} />;
  if (sessions.isError) return <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />;
  const confirm = (): void => {
    if (asked === null) return;
    revoke.mutate(
      { params: { id: asked.id } },
      {
        onSuccess: () => showToast(t('sessions.revoked', { name: asked.name })),
        onError: (error) => showToast(refusalText(error), 'wrong'),
        onSettled: () => setAsked(null),
      },
    );
  };
  return (
    <>
      <ul className="sessions">
        {sessions.data.items.map(({ id, userAgent, ip, lastSeenAt, method, current }) => {
          const name = deviceName(userAgent) || t('sessions.unknownDevice');
          return (
            <li key={id} className="session-row">
              <div className="session-row__what">
                <p className="session-row__name">
                  {name}
                  {current && <Badge tone="action">{t('sessions.current')}</Badge>}
                  {method === 'sso' && <Badge>{t('sessions.sso')}</Badge>}
                </p>
                <p className="muted">
                  {t('sessions.seen', { at: formatDateTime(lastSeenAt), ip: ip ?? '—' })}
                </p>
              </div>
              {!current && (
                <Button
                  small
                  onPress={() => setAsked({ id, name })}
                  aria-label={t('sessions.revokeNamed', { name })}
                >
                  {t('sessions.revoke')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ConfirmDialog
        title={t('sessions.ask', { name: asked?.name ?? '' })}
        verb={t('sessions.revoke')}
        danger
        isOpen={asked !== null}
        isPending={revoke.isPending}
        onConfirm={confirm}
        onClose={() => setAsked(null)}
      >
        <p>{t('sessions.consequence')}</p>
      </ConfirmDialog>
    </>
  );
}
