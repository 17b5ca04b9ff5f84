import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CertaintyField } from '../../ui/certainty-field.tsx';
import { formatDate } from '../../lib/format.ts';
import type { Certainty } from '../../ui/certainties.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAddHoliday, type Holiday } from './parameters.queries.ts';

const KINDS = ['statutory', 'compensation', 'working-swap'] as const;

/** Declares a day off, or a weekend day worked in exchange. */
export function HolidayForm({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const { t } = useTranslation('parameters');
  const add = useAddHoliday();
  const [day, setDay] = useState<string | null>(null);
  const [kind, setKind] = useState<Holiday['kind']>('compensation');
  const [name, setName] = useState('');
  const [basis, setBasis] = useState('');
  const [certainty, setCertainty] = useState<Certainty>('verified');
  const submit = (): void => {
    if (day === null) return;
    add.mutate(
      { body: { day, kind, name, basis, certainty } },
      {
        onSuccess: () => {
          showToast(t('holiday.added', { day: formatDate(day) }));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={t('holiday.add')}
      verb={t('holiday.verb')}
      isReady={day !== null && name.trim() !== '' && basis.trim() !== ''}
      isPending={add.isPending}
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted">{t('holiday.lead')}</p>
      <RadioGroup
        label={t('holiday.kindName')}
        choices={KINDS.map((id) => ({
          id,
          label: t(`holiday.kind.${id}`),
          detail: t(`holiday.kindHint.${id}`),
        }))}
        value={kind}
        onChange={setKind}
      />
      <div className="form-dialog__pair">
        <DatePicker
          label={t('holiday.day')}
          min={`${String(year - 1)}-01-01`}
          value={day}
          onChange={setDay}
        />
        <CertaintyField label={t('column.certainty')} value={certainty} onChange={setCertainty} />
      </div>
      <TextField
        label={t('holiday.name')}
        hint={t('holiday.nameHint')}
        value={name}
        onChange={setName}
        isRequired
      />
      <TextField
        label={t('column.basis')}
        hint={t('form.basisHint')}
        value={basis}
        onChange={setBasis}
        isRequired
      />
    </FormDialog>
  );
}
