import { exportEmployersEndpoint } from '@ansinh/contract/employers/employers.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../lib/download-file.ts';
import { Callout } from '../../ui/callout.tsx';
import { DownloadDialog } from '../../ui/download-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
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
  return (
    <DownloadDialog
      title={t('export.title')}
      verb={t('export.verb')}
      isReady={purpose.trim().length >= 5}
      download={() =>
        downloadFile(exportEmployersEndpoint, {
          body: {
            purpose: purpose.trim(),
            filter: findings === undefined ? filter : { ...filter, findings: true },
          },
        })
      }
      said={(name) => t('export.done', { name })}
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
    </DownloadDialog>
  );
}
