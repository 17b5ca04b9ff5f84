import { exportListEndpoint } from '@ansinh/contract/memberlists/memberlists.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../lib/download-file.ts';
import { Callout } from '../../ui/callout.tsx';
import { DownloadDialog } from '../../ui/download-dialog.tsx';
import { entriesQuery, type ListsSearch } from './lists-search.ts';
import { PURPOSE_LENGTH, PurposeChoice } from './purpose-choice.tsx';

/** Takes the filtered list out, once it is said what for. */
export function ExportListForm({
  search,
  onClose,
}: {
  readonly search: ListsSearch;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('memberlists');
  const [purpose, setPurpose] = useState(t('purpose.usual'));
  return (
    <DownloadDialog
      title={t('export.title')}
      verb={t('export.verb')}
      isReady={purpose.trim().length >= PURPOSE_LENGTH}
      download={() =>
        downloadFile(exportListEndpoint, { body: { ...entriesQuery(search), purpose: purpose.trim() } })
      }
      said={(name) => t('export.done', { name })}
      onClose={onClose}
    >
      <Callout tone="amber">{t('export.mark')}</Callout>
      <PurposeChoice value={purpose} onChange={setPurpose} />
    </DownloadDialog>
  );
}
