import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSession } from '../../lib/session.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useConfirmTotp, useRemoveTotp, useStartTotp } from './access.queries.ts';
import { QrCode } from './qr-code.tsx';
import { FreshCodes, RecoveryCodes } from './recovery-codes.tsx';
import { TotpCodeForm } from './totp-code.form.tsx';

/** The second factor: off, being turned on, or on with its recovery codes. */
export function TotpPanel() {
  const { t } = useTranslation('access');
  const { totpEnabled } = useSession();
  const [fresh, setFresh] = useState<readonly string[] | null>(null);
  return (
    <Panel
      title={t('totp.title')}
      aside={
        <Badge tone={totpEnabled ? 'green' : 'plain'}>{totpEnabled ? t('totp.on') : t('totp.off')}</Badge>
      }
    >
      {fresh !== null ? (
        <FreshCodes codes={fresh} onKept={() => setFresh(null)} />
      ) : totpEnabled ? (
        <>
          <TurnOff />
          <RecoveryCodes onFresh={setFresh} />
        </>
      ) : (
        <TurnOn onFresh={setFresh} />
      )}
    </Panel>
  );
}

function TurnOn({ onFresh }: { readonly onFresh: (codes: readonly string[]) => void }) {
  const { t } = useTranslation('access');
  const start = useStartTotp();
  const confirm = useConfirmTotp();
  if (!start.data) {
    return (
      <>
        <p>{t('totp.why')}</p>
        {start.isError && (
          <Callout tone="red" isAlert>
            {refusalText(start.error)}
          </Callout>
        )}
        <div>
          <Button isPending={start.isPending} onPress={() => start.mutate({})}>
            {t('totp.start')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <div className="qr">
      <QrCode text={start.data.uri} label={t('totp.qr')} />
      <div className="qr__steps">
        <p>{t('totp.scan')}</p>
        <p>
          {t('totp.secret')} <span className="qr__secret">{start.data.secret}</span>
        </p>
        <TotpCodeForm
          verb={t('totp.confirm')}
          error={confirm.error}
          isPending={confirm.isPending}
          onCode={(code) =>
            confirm.mutate(
              { body: { code } },
              {
                onSuccess: ({ codes }) => {
                  onFresh(codes);
                  showToast(t('totp.turnedOn'));
                },
              },
            )
          }
        />
      </div>
    </div>
  );
}

function TurnOff() {
  const { t } = useTranslation('access');
  const [isAsking, setAsking] = useState(false);
  const remove = useRemoveTotp();
  if (!isAsking) {
    return (
      <>
        <p>{t('totp.onText')}</p>
        <div>
          <Button onPress={() => setAsking(true)}>{t('totp.remove')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{t('totp.removeText')}</p>
      <TotpCodeForm
        verb={t('totp.remove')}
        danger
        orRecovery
        error={remove.error}
        isPending={remove.isPending}
        onCode={(code) =>
          remove.mutate({ body: { code } }, { onSuccess: () => showToast(t('totp.turnedOff')) })
        }
      />
    </>
  );
}
