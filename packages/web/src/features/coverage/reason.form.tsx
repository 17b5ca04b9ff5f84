import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface Props {
  readonly step: 'return' | 'correct';
  readonly isPending: boolean;
  readonly error: ApiRefusal | null;
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why figures are returned or corrected, and says what follows. */
export function ReasonForm({ step, isPending, error, onSubmit, onClose }: Props) {
  const { t } = useTranslation('coverage');
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t(`ask.${step}`)}
      verb={t(`step.${step}`)}
      isReady={reason.trim() !== ''}
      isPending={isPending}
      error={error}
      onSubmit={() => onSubmit(reason.trim())}
      onClose={onClose}
    >
      <p>{t(`consequence.${step}`)}</p>
      <TextArea label={t('ask.reason')} value={reason} onChange={setReason} rows={3} maxLength={2000} />
    </FormDialog>
  );
}
