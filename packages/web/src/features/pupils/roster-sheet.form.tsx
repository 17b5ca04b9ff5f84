import { rosterSheetEndpoint } from '@ansinh/contract/pupils/pupils.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../lib/download-file.ts';
import { Callout } from '../../ui/callout.tsx';
import { DownloadDialog } from '../../ui/download-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

const SHORTEST_PURPOSE = 5;

interface Props {
  readonly rosterId: string;
  readonly of: 'form-3' | 'class';
  readonly className: string | undefined;
  readonly onClose: () => void;
}

/** Takes the list out, once it is said what for. */
export function RosterSheetForm({ rosterId, of, className, onClose }: Props) {
  const { t } = useTranslation('pupils');
  const [purpose, setPurpose] = useState('');
  return (
    <DownloadDialog
      title={t(`sheet.${of}`)}
      verb={t('sheet.verb')}
      isReady={purpose.trim().length >= SHORTEST_PURPOSE}
      download={() =>
        downloadFile(rosterSheetEndpoint, {
          params: { rosterId },
          body: { of, purpose: purpose.trim(), ...(className === undefined ? {} : { class: className }) },
        })
      }
      said={(name) => t('sheet.done', { name })}
      onClose={onClose}
    >
      <Callout tone="amber">{t('sheet.mark')}</Callout>
      <TextField label={t('sheet.purpose')} value={purpose} onChange={setPurpose} isRequired />
    </DownloadDialog>
  );
}
