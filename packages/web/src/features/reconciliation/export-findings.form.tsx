import { exportFindingsEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { downloadFile } from '../../lib/download-file.ts';
import { Callout } from '../../ui/callout.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { findingQuery, type FindingOrder, type FindingSearch } from './finding-search.ts';

interface Props {
  readonly search: FindingSearch;
  readonly order: FindingOrder;
  readonly onClose: () => void;
}

/** Takes the filtered worklist out as .xlsx, once it is said what for. */
export function ExportFindingsForm({ search, order, onClose }: Props) {
  const { t } = useTranslation('reconciliation');
  const [purpose, setPurpose] = useState(t('export.usual'));
  const { returned, ...filter } = findingQuery(search);
  const take = useMutation<string, ApiRefusal>({
    mutationFn: () =>
      downloadFile(exportFindingsEndpoint, {
        body: {
          purpose: purpose.trim(),
          order,
          filter: returned === undefined ? filter : { ...filter, returned: true },
        },
      }),
    onSuccess: (name) => {
      showToast(t('export.done', { name }));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('export.title')}
      verb={t('export.verb')}
      isReady={purpose.trim().length >= 5}
      isPending={take.isPending}
      error={take.error}
      onSubmit={() => take.mutate()}
      onClose={onClose}
    >
      <Callout>{t('export.mark')}</Callout>
      <TextField label={t('export.purpose')} value={purpose} onChange={setPurpose} maxLength={300} />
    </FormDialog>
  );
}
