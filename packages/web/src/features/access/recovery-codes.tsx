import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useRenewRecoveryCodes } from './access.queries.ts';
import { TotpCodeForm } from './totp-code.form.tsx';

const FEW = 3;

/** The codes just given: shown once, to be kept outside the telephone. */
export function FreshCodes({
  codes,
  onKept,
}: {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}) {
  const { t } = useTranslation('access');
  const copy = (): void =>
    void navigator.clipboard.writeText(codes.join('\n')).then(
      () => showToast(t('recovery.copied')),
      () => showToast(t('recovery.copyByHand')),
    );
  return (
    <>
      <Callout tone="amber">{t('recovery.once')}</Callout>
      <ol className="recovery-codes" aria-label={t('recovery.title')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="recovery-codes__actions">
        <Button icon={Copy} onPress={copy}>
          {t('recovery.copy')}
        </Button>
        <Button kind="primary" onPress={onKept}>
          {t('recovery.kept')}
        </Button>
      </div>
    </>
  );
}

/** How many recovery codes are left, and making new ones. */
export function RecoveryCodes({ onFresh }: { readonly onFresh: (codes: readonly string[]) => void }) {
  const { t } = useTranslation('access');
  const { recoveryCodesLeft } = useSession();
  const renew = useRenewRecoveryCodes();
  const [isAsking, setAsking] = useState(false);
  const left = t('recovery.left', { count: recoveryCodesLeft });
  return (
    <>
      {recoveryCodesLeft <= FEW ? <Callout tone="amber">{left}</Callout> : <p>{left}</p>}
      {isAsking ? (
        <TotpCodeForm
          verb={t('recovery.renew')}
          orRecovery
          error={renew.error}
          isPending={renew.isPending}
          onCode={(code) => renew.mutate({ body: { code } }, { onSuccess: ({ codes }) => onFresh(codes) })}
        />
      ) : (
        <div>
          <Button onPress={() => setAsking(true)}>{t('recovery.renew')}</Button>
        </div>
      )}
    </>
  );
}
