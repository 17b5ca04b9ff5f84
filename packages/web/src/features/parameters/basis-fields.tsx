import { useTranslation } from 'react-i18next';
import type { Certainty } from '../../ui/certainty-mark.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** On what a value rests, and how sure that is. */
export interface BasisValues {
  readonly basis: string;
  readonly certainty: Certainty;
  readonly note: string;
}

interface Props {
  readonly values: BasisValues;
  readonly onChange: (values: BasisValues) => void;
}

/** Legal basis, certainty and note of a value. */
export function BasisFields({ values, onChange }: Props) {
  const { t } = useTranslation(['parameters', 'common']);
  return (
    <>
      <TextField
        label={t('column.basis')}
        hint={t('form.basisHint')}
        value={values.basis}
        onChange={(basis) => onChange({ ...values, basis })}
        isRequired
      />
      <Select
        label={t('column.certainty')}
        hint={t('form.certaintyHint')}
        choices={(['verified', 'secondary', 'unverified'] as const).map((id) => ({
          id,
          label: t(`common:certainty.${id}`),
        }))}
        value={values.certainty}
        onChange={(certainty) => onChange({ ...values, certainty })}
      />
      <TextArea
        label={t('column.note')}
        value={values.note}
        onChange={(note) => onChange({ ...values, note })}
        rows={2}
        optional
      />
    </>
  );
}
