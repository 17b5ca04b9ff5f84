import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SSO_START } from '../session/sso.ts';
import { signInOptions } from '../sync/field-api.ts';
import { useOnline } from './use-online.ts';

/** Signing in with the account of one's agency, where this installation is connected to an identity provider. */
export function SsoLink() {
  const { t } = useTranslation('field');
  const isOnline = useOnline();
  const [label, setLabel] = useState('');
  useEffect(() => {
    if (!isOnline) return;
    signInOptions().then(
      ({ sso }) => setLabel(sso.enabled ? sso.label : ''),
      () => undefined,
    );
  }, [isOnline]);
  if (label === '' || !isOnline) return null;
  return (
    <a className="field-button" href={SSO_START}>
      {t('signIn.sso', { label })}
    </a>
  );
}
