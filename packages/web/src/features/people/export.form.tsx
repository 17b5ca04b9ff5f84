import { exportPeopleEndpoint } from '@ansinh/contract/people/people.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../lib/download-file.ts';
import { Callout } from '../../ui/callout.tsx';
import { DownloadDialog } from '../../ui/download-dialog.tsx';
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
  return (
    <DownloadDialog
      title={t('export.title')}
      verb={t('export.verb')}
      isReady={text.length >= 5}
      download={() => downloadFile(exportPeopleEndpoint, { body: { ...filters, purpose: text } })}
      said={(name) => t('export.done', { name })}
      onClose={onClose}
    >
      <Callout tone="amber">{t('export.mark')}</Callout>
      <PurposeField value={purpose} onChange={setPurpose} />
    </DownloadDialog>
  );
}
