import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';

interface Props {
  readonly value: string;
  /** The new password, and whether it was typed twice alike. */
  readonly onChange: (password: string, isSame: boolean) => void;
}

/** A new password typed twice. Whether it is good enough is decided by the server, in its words. */
export function NewPasswordFields({ value, onChange }: Props) {
  const { t } = useTranslation('access');
  const [again, setAgain] = useState('');
  return (
    <>
      <TextField
        label={t('password.next')}
        hint={t('password.hint')}
        type="password"
        value={value}
        onChange={(next) => onChange(next, next !== '' && next === again)}
        autoComplete="new-password"
        isRequired
      />
      <TextField
        label={t('password.again')}
        type="password"
        value={again}
        onChange={(next) => {
          setAgain(next);
          onChange(value, value !== '' && next === value);
        }}
        error={
          again !== '' && again.length >= value.length && again !== value ? t('password.differs') : undefined
        }
        autoComplete="new-password"
        isRequired
      />
    </>
  );
}
