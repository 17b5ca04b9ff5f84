import type { EmployerDetail } from '@ansinh/contract/employers/employers.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useUndoEmployerMerge } from './employers.queries.ts';

interface Props {
  readonly merge: EmployerDetail['merges'][number];
  readonly onClose: () => void;
}

/** Takes a joining back, once it is said why. */
export function UndoMergeForm({ merge, onClose }: Props) {
  const { t } = useTranslation('employers');
  const undo = useUndoEmployerMerge();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('merges.undoTitle', { name: merge.absorbedName })}
      verb={t('merges.undo')}
      isReady={reason.trim().length >= 5}
      isPending={undo.isPending}
      error={undo.error}
      onSubmit={() =>
        undo.mutate(
          { params: { mergeId: merge.id }, body: { reason: reason.trim() } },
          {
            onSuccess: () => {
              showToast(t('merges.parted', { name: merge.absorbedName }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{t('merges.undoText')}</p>
      <TextField label={t('reason')} value={reason} onChange={setReason} isRequired maxLength={1000} />
    </FormDialog>
  );
}
