import type { PoorCommune } from '@ansinh/contract/statefunded/poor-communes.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useRemovePoorCommune } from './statefunded.queries.ts';

/** Takes out a commune that was entered by mistake. */
export function RemovePoorCommuneForm({
  one,
  onClose,
}: {
  readonly one: PoorCommune;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('statefunded');
  const remove = useRemovePoorCommune();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('poor.removeOf', { name: one.communeName })}
      verb={t('poor.removeVerb')}
      isReady={reason.trim().length > 2}
      isPending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onSubmit={() =>
        remove.mutate(
          { params: { poorCommuneId: one.id }, body: { version: one.version, reason } },
          {
            onSuccess: () => {
              showToast(t('poor.removed', { name: one.communeName }));
              onClose();
            },
          },
        )
      }
    >
      <p>{t('poor.removeText')}</p>
      <TextArea label={t('poor.reason')} value={reason} onChange={setReason} rows={2} />
    </FormDialog>
  );
}
