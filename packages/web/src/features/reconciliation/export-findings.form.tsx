import { exportFindingsEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../lib/download-file.ts';
import { Callout } from '../../ui/callout.tsx';
import { DownloadDialog } from '../../ui/download-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
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
  return (
    <DownloadDialog
      title={t('export.title')}
      verb={t('export.verb')}
      isReady={purpose.trim().length >= 5}
      download={() =>
        downloadFile(exportFindingsEndpoint, {
          body: {
            purpose: purpose.trim(),
            order,
            filter: returned === undefined ? filter : { ...filter, returned: true },
          },
        })
      }
      said={(name) => t('export.done', { name })}
      onClose={onClose}
    >
      <Callout>{t('export.mark')}</Callout>
      <TextField label={t('export.purpose')} value={purpose} onChange={setPurpose} maxLength={300} />
    </DownloadDialog>
  );
}
