import { exportPeopleEndpoint } from '@ansinh/contract/people/people.endpoints';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { downloadFile } from '../../lib/download-file.ts';
import { Callout } from '../../ui/callout.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { NO_PURPOSE, PurposeField, usePurposeText } from './purpose-field.tsx';
import type { peopleQuery } from './people-search.ts';

interface Props {
  readonly filters: ReturnType<typeof peopleQuery>;
  readonly onClose: () => void;
}

/** Takes the filtered list out, once it is said what for. */
export function ExportForm({ filters, onClose }: Props) {
  const { t } = useTranslation('people');
  const [purpose, setPurpose] = useState(NO_PURPOSE);
  const text = usePurposeText()(purpose);
  const take = useMutation<string, ApiRefusal>({
    mutationFn: () => downloadFile(exportPeopleEndpoint, { body: { ...filters, purpose: text } }),
    onSuccess: (name) => {
      showToast(t('export.done', { name }));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('export.title')}
      verb={t('export.verb')}
      isReady={text.length >= 5}
      isPending={take.isPending}
      error={take.error}
      onSubmit={() => take.mutate()}
      onClose={onClose}
    >
      <Callout tone="amber">{t('export.mark')}</Callout>
      <PurposeField value={purpose} onChange={setPurpose} />
    </FormDialog>
  );
}
