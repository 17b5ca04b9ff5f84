import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface Props {
  readonly title: string;
  readonly verb: string;
  readonly consequence: string;
  readonly isPending: boolean;
  readonly error: ApiRefusal | null;
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, and says what follows. */
export function DocumentReasonForm({ consequence, onSubmit, ...dialog }: Props) {
  const { t } = useTranslation('documents');
  const [reason, setReason] = useState('');
  return (
    <FormDialog {...dialog} isReady={reason.trim() !== ''} onSubmit={() => onSubmit(reason.trim())}>
      <p>{consequence}</p>
      <TextArea label={t('field.reason')} value={reason} onChange={setReason} rows={3} maxLength={2000} />
    </FormDialog>
  );
}
