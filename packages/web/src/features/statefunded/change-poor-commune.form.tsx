import type { PoorCommune } from '@ansinh/contract/statefunded/poor-communes.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { PoorCommuneFields, type PoorCommuneSaid } from './poor-commune-fields.tsx';
import { useChangePoorCommune } from './statefunded.queries.ts';

/** Corrects or ends the time in which a commune is poor. */
export function ChangePoorCommuneForm({
  one,
  onClose,
}: {
  readonly one: PoorCommune;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('statefunded');
  const change = useChangePoorCommune();
  const [said, setSaid] = useState<PoorCommuneSaid>(one);
  const { from, to, basis, certainty, note } = said;
  return (
    <FormDialog
      title={t('poor.changeOf', { name: one.communeName })}
      verb={t('poor.changeVerb')}
      isReady={from !== null && basis.trim().length > 2}
      isPending={change.isPending}
      error={change.error}
      onClose={onClose}
      onSubmit={() => {
        if (from === null) return;
        change.mutate(
          {
            params: { poorCommuneId: one.id },
            body: { from, to, basis, certainty, note, version: one.version },
          },
          {
            onSuccess: () => {
              showToast(t('poor.changed', { name: one.communeName }));
              onClose();
            },
          },
        );
      }}
    >
      <PoorCommuneFields said={said} onChange={setSaid} />
    </FormDialog>
  );
}
