import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { BasisFields, type BasisValues } from './basis-fields.tsx';
import { useSetParameter, type Parameter } from './parameters.queries.ts';
import { useParameterWords } from './use-parameter-words.ts';

interface Props {
  /** Absent: a parameter the province has not had before. */
  readonly name?: string;
  /** Its latest period: gives the unit to go on with. */
  readonly last?: Parameter;
  readonly onClose: () => void;
}

/** A new value from a day on; the value before it ends the day before. */
export function ParameterForm({ name, last, onClose }: Props) {
  const { t } = useTranslation('parameters');
  const words = useParameterWords();
  const set = useSetParameter();
  const [code, setCode] = useState(name ?? '');
  const [value, setValue] = useState('');
  const [unit, setUnit] = useState(last?.unit ?? '');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [rest, setRest] = useState<BasisValues>({ basis: '', certainty: 'unverified', note: '' });
  const submit = (): void => {
    if (from === null) return;
    set.mutate(
      { params: { name: code }, body: { from, to, value, unit, ...rest } },
      {
        onSuccess: () => {
          showToast(t('form.done', { name: words.nameOf(code) }));
          onClose();
        },
      },
    );
  };
  const filled = [code, value, unit, rest.basis].every((text) => text.trim() !== '');
  return (
    <FormDialog
      title={name === undefined ? t('form.add') : t('form.of', { name: words.nameOf(name) })}
      verb={t('form.verb')}
      isReady={filled && from !== null}
      isPending={set.isPending}
      error={set.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted">{t('form.lead')}</p>
      {name === undefined && (
        <TextField
          label={t('column.code')}
          hint={t('form.codeHint')}
          value={code}
          onChange={setCode}
          isRequired
        />
      )}
      <div className="form-dialog__pair">
        <TextField
          label={t('column.value')}
          hint={t('form.valueHint')}
          value={value}
          onChange={setValue}
          isRequired
        />
        {last === undefined ? (
          <TextField
            label={t('form.unit')}
            hint={t('form.unitHint')}
            value={unit}
            onChange={setUnit}
            isRequired
          />
        ) : (
          <TextField label={t('form.unit')} value={words.unitOf(unit)} isReadOnly />
        )}
        <DatePicker label={t('form.from')} value={from} onChange={setFrom} />
        <DatePicker label={t('form.to')} hint={t('form.toHint')} value={to} onChange={setTo} optional />
      </div>
      <BasisFields values={rest} onChange={setRest} />
    </FormDialog>
  );
}
