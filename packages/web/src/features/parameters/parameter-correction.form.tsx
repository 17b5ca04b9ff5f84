import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { BasisFields, type BasisValues } from './basis-fields.tsx';
import { useCorrectParameter, type Parameter } from './parameters.queries.ts';
import { useParameterWords } from './use-parameter-words.ts';

interface Props {
  readonly row: Parameter;
  readonly onClose: () => void;
  /** Fetches what somebody else has corrected meanwhile. */
  readonly onStale: () => void;
}

/** Corrects what a period's row says; its days stay, and a reason is needed. */
export function ParameterCorrectionForm({ row, onClose, onStale }: Props) {
  const { t } = useTranslation('parameters');
  const words = useParameterWords();
  const correct = useCorrectParameter();
  const [value, setValue] = useState(row.value);
  const [unit, setUnit] = useState(row.unit);
  const [rest, setRest] = useState<BasisValues>({
    basis: row.basis,
    certainty: row.certainty,
    note: row.note,
  });
  const [reason, setReason] = useState('');
  const submit = (): void =>
    correct.mutate(
      {
        params: { name: row.name, from: row.from },
        body: { version: row.version, value, unit, ...rest, reason },
      },
      {
        onSuccess: () => {
          showToast(t('correction.done', { name: words.nameOf(row.name) }));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={t('correction.title', { name: words.nameOf(row.name) })}
      verb={t('correction.verb')}
      isReady={[value, unit, rest.basis, reason].every((text) => text.trim() !== '')}
      isPending={correct.isPending}
      error={correct.error}
      onSubmit={submit}
      onClose={onClose}
      onStale={onStale}
    >
      <p className="muted">
        {t('correction.lead', {
          period:
            row.to === null
              ? t('since', { from: formatDate(row.from) })
              : t('between', { from: formatDate(row.from), to: formatDate(row.to) }),
        })}
      </p>
      <div className="form-dialog__pair">
        <TextField
          label={t('column.value')}
          hint={t('form.valueHint')}
          value={value}
          onChange={setValue}
          isRequired
        />
        <TextField label={t('form.unit')} value={unit} onChange={setUnit} isRequired />
      </div>
      <BasisFields values={rest} onChange={setRest} />
      <TextArea
        label={t('correction.reason')}
        hint={t('correction.reasonHint')}
        value={reason}
        onChange={setReason}
        rows={2}
      />
    </FormDialog>
  );
}
