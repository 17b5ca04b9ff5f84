import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldInput } from '../parts/field-input.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { waitingText } from '../parts/waiting-text.ts';
import { phone } from '../session/phone.ts';
import { Door } from './door.tsx';

/** Opening what is on this phone again, without a network. */
export function UnlockScreen({
  visits,
  receipts,
  isOwnSecret,
}: {
  readonly visits: number;
  readonly receipts: number;
  /** It opens with the secret chosen for this phone. */
  readonly isOwnSecret: boolean;
}) {
  const { t } = useTranslation('field');
  const what = waitingText(t, visits, receipts);
  const [password, setPassword] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const [isLeaving, setIsLeaving] = useState(false);
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsBusy(true);
    const refused = await phone.unlock(password);
    setIsBusy(false);
    if (refused === undefined) return;
    setPassword('');
    setWrong(
      refused.problem !== undefined
        ? t(`problem.${refused.problem}`)
        : refused.waitMs === 0
          ? t(isOwnSecret ? 'secret.wrong' : 'unlock.wrong')
          : t('unlock.wait', { count: Math.ceil(refused.waitMs / 1000) }),
    );
  };
  return (
    <Door title={t('unlock.title')}>
      <form className="field-form" onSubmit={(event) => void open(event)}>
        {wrong !== '' && (
          <p className="field-callout field-callout--red" role="alert">
            {wrong}
          </p>
        )}
        <FieldInput
          label={t(isOwnSecret ? 'secret.label' : 'unlock.password')}
          hint={t(isOwnSecret ? 'secret.unlockHint' : 'unlock.hint')}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          required
        />
        <button type="submit" className="field-button field-button--main" disabled={isBusy}>
          {isBusy ? t('unlock.busy') : t('unlock.open')}
        </button>
        {what !== '' && <p className="field-note">{t('unlock.visits', { what })}</p>}
        <button type="button" className="field-button field-button--quiet" onClick={() => setIsLeaving(true)}>
          {t(isOwnSecret ? 'secret.other' : 'unlock.other')}
        </button>
      </form>
      {isLeaving && (
        <Sheet title={t('unlock.otherTitle')} onClose={() => setIsLeaving(false)}>
          <p>{what !== '' ? t('unlock.otherVisits', { what }) : t('unlock.otherNothing')}</p>
          <button
            type="button"
            className="field-button field-button--red"
            onClick={() => void phone.signOutHere()}
          >
            {what !== '' ? t('unlock.deleteVisits', { what }) : t('unlock.delete')}
          </button>
          <button type="button" className="field-button" onClick={() => setIsLeaving(false)}>
            {t('unlock.stay')}
          </button>
        </Sheet>
      )}
    </Door>
  );
}
