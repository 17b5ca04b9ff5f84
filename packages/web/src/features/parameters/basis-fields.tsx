import { useTranslation } from 'react-i18next';
import { CertaintyField } from '../../ui/certainty-field.tsx';
import type { Certainty } from '../../ui/certainties.ts';
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
  const { t } = useTranslation('parameters');
  return (
    <>
      <TextField
        label={t('column.basis')}
        hint={t('form.basisHint')}
        value={values.basis}
        onChange={(basis) => onChange({ ...values, basis })}
        isRequired
      />
      <CertaintyField
        label={t('column.certainty')}
        hint={t('form.certaintyHint')}
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
