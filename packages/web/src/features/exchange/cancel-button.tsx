import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useCancel } from './exchange.queries.ts';
import { stopSending } from './uploads.ts';

/** Gives a file up before it is stated: it and its rows are removed. */
export function CancelButton({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const cancel = useCancel();
  const { id, fileName, datasetId } = submission;
  const giveUp = async (): Promise<void> => {
    stopSending(id);
    try {
      // The button is gone as soon as the submission is: what follows may not hang on it.
      await cancel.mutateAsync({ params: { id } });
      showToast(t('cancel.done', { file: fileName }));
      await navigate({ to: '/trao-doi/gui/$id', params: { id: datasetId } });
    } catch (error) {
      setAsking(false);
      showToast(refusalText(error), 'wrong');
    }
  };
  return (
    <>
      <Button icon={X} kind="quiet" onPress={() => setAsking(true)}>
        {t('cancel.label')}
      </Button>
      <ConfirmDialog
        title={t('cancel.title', { file: fileName })}
        verb={t('cancel.verb')}
        danger
        isOpen={isAsking}
        isPending={cancel.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => void giveUp()}
      >
        <p>{t('cancel.text')}</p>
      </ConfirmDialog>
    </>
  );
}
