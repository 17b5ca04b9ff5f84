import { useTranslation } from 'react-i18next';
import { CertaintyField } from '../../ui/certainty-field.tsx';
import type { Certainty } from '../../ui/certainties.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** What is said of a poor commune. */
export interface PoorCommuneSaid {
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: string;
  readonly certainty: Certainty;
  readonly note: string;
}

/** Days, decision, how sure it is. */
export function PoorCommuneFields({
  said,
  onChange,
}: {
  readonly said: PoorCommuneSaid;
  readonly onChange: (said: PoorCommuneSaid) => void;
}) {
  const { t } = useTranslation('statefunded');
  return (
    <>
      <div className="form-dialog__pair">
        <DatePicker
          label={t('poor.from')}
          value={said.from}
          onChange={(from) => onChange({ ...said, from })}
        />
        <DatePicker
          label={t('poor.toOptional')}
          value={said.to}
          onChange={(to) => onChange({ ...said, to })}
        />
      </div>
      <TextField
        label={t('money.basis')}
        hint={t('poor.basisHint')}
        value={said.basis}
        onChange={(basis) => onChange({ ...said, basis })}
        isRequired
      />
      <CertaintyField
        label={t('groups.certainty')}
        value={said.certainty}
        onChange={(certainty) => onChange({ ...said, certainty })}
      />
      <TextArea
        label={t('poor.note')}
        value={said.note}
        onChange={(note) => onChange({ ...said, note })}
        rows={2}
        optional
      />
    </>
  );
}
