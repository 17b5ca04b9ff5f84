import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldInput } from '../parts/field-input.tsx';
import { secretProblem } from '../session/own-secret.ts';
import { phone } from '../session/phone.ts';
import { Door } from './door.tsx';

/** Whoever signs in with the account of his agency chooses a secret for this phone: it opens the list without a network. */
export function SecretScreen({ name }: { readonly name: string }) {
  const { t } = useTranslation('field');
  const [secret, setSecret] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const problem = secretProblem(secret);
    if (problem !== undefined) return setWrong(t(`secret.${problem}`));
    if (secret.normalize('NFC') !== again.normalize('NFC')) return setWrong(t('secret.differs'));
    setWrong('');
    setIsBusy(true);
    await phone.chooseSecret(secret).catch(() => {
      setIsBusy(false);
      setWrong(t('secret.failed'));
    });
  };
  return (
    <Door title={t('secret.title')}>
      <form className="field-form" onSubmit={(event) => void keep(event)}>
        <p>{t('secret.why', { name })}</p>
        {wrong !== '' && (
          <p className="field-callout field-callout--red" role="alert">
            {wrong}
          </p>
        )}
        <FieldInput
          label={t('secret.label')}
          hint={t('secret.hint')}
          type="password"
          value={secret}
          onChange={setSecret}
          autoComplete="new-password"
          required
        />
        <FieldInput
          label={t('secret.again')}
          type="password"
          value={again}
          onChange={setAgain}
          autoComplete="new-password"
          required
        />
        <button type="submit" className="field-button field-button--main" disabled={isBusy}>
          {isBusy ? t('unlock.busy') : t('secret.keep')}
        </button>
        <p className="field-note">{t('secret.forgotten')}</p>
      </form>
    </Door>
  );
}
