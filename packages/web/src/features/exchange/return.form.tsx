import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useReturn } from './exchange.queries.ts';

interface Props {
  readonly submission: SubmissionAnswer;
  readonly onClose: () => void;
}

/** Gives a list back to its sender, with what is wrong with it. */
export function ReturnForm({ submission, onClose }: Props) {
  const { t } = useTranslation('exchange');
  const giveBack = useReturn();
  const [reason, setReason] = useState('');
  const { id, version, sender, periodLabel } = submission;
  return (
    <FormDialog
      title={t('return.title', { sender: sender.shortName, period: periodLabel })}
      verb={t('return.label')}
      isReady={reason.trim().length > 0}
      isPending={giveBack.isPending}
      error={giveBack.error}
      onClose={onClose}
      onSubmit={() =>
        giveBack.mutate(
          { params: { id }, body: { version, reason: reason.trim() } },
          {
            onSuccess: () => {
              showToast(t('return.done', { sender: sender.shortName }));
              onClose();
            },
          },
        )
      }
    >
      <p>{t('return.text')}</p>
      <TextArea
        label={t('return.reason')}
        hint={t('return.hint')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        isRequired
      />
    </FormDialog>
  );
}
