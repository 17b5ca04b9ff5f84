import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAddAlias } from './directory.queries.ts';

interface Props {
  /** Exactly one of the two. */
  readonly agencyId?: string;
  readonly groupCode?: string;
  /** Name of the agency or group. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Says that a printed name means this agency or group. */
export function AliasForm({ agencyId, groupCode, name, onClose }: Props) {
  const { t } = useTranslation('directory');
  const add = useAddAlias();
  const [alias, setAlias] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const submit = (): void =>
    add.mutate(
      { body: { alias, agencyId: agencyId ?? null, groupCode: groupCode ?? null, from, to } },
      {
        onSuccess: () => {
          showToast(t('alias.added', { alias, name }));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={t('alias.addOf', { name })}
      verb={t('alias.add')}
      isReady={alias.trim() !== ''}
      isPending={add.isPending}
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('alias.text')}
        hint={t('alias.hint')}
        value={alias}
        onChange={setAlias}
        isRequired
      />
      <div className="form-dialog__pair">
        <DatePicker label={t('alias.from')} value={from} onChange={setFrom} optional />
        <DatePicker label={t('alias.to')} value={to} onChange={setTo} optional />
      </div>
    </FormDialog>
  );
}
