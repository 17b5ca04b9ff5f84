import { exportEmployersEndpoint } from '@ansinh/contract/employers/employers.endpoints';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { downloadFile } from '../../lib/download-file.ts';
import { Callout } from '../../ui/callout.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { readEmployerSearch, type EmployerSearch } from './employer-search.ts';
import { lastPurpose } from './purpose-store.ts';

interface Props {
  readonly search: EmployerSearch;
  readonly onClose: () => void;
}

/** Takes the filtered register out as .xlsx, once it is said what for. */
export function ExportEmployersForm({ search, onClose }: Props) {
  const { t } = useTranslation('employers');
  const [purpose, setPurpose] = useState(lastPurpose() ?? '');
  const { findings, ...filter } = readEmployerSearch(search as Record<string, unknown>);
  const take = useMutation<string, ApiRefusal>({
    mutationFn: () =>
      downloadFile(exportEmployersEndpoint, {
        body: {
          purpose: purpose.trim(),
          filter: findings === undefined ? filter : { ...filter, findings: true },
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
      <TextField
        label={t('purpose.label')}
        hint={t('purpose.hint')}
        value={purpose}
        onChange={setPurpose}
        maxLength={300}
      />
    </FormDialog>
  );
}
