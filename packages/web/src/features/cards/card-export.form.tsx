import { exportCardsEndpoint } from '@ansinh/contract/cards/cards.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../lib/download-file.ts';
import { Callout } from '../../ui/callout.tsx';
import { DownloadDialog } from '../../ui/download-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CardsSearch } from './cards-search.ts';

const SHORTEST_PURPOSE = 5;

interface Props {
  readonly filters: CardsSearch;
  readonly onClose: () => void;
}

/** Takes the filtered requests out: to print, or to fill in the numbers that were issued. */
export function CardExportForm({ filters, onClose }: Props) {
  const { t } = useTranslation('cards');
  const [purpose, setPurpose] = useState('');
  return (
    <DownloadDialog
      title={t('export.title')}
      verb={t('export.verb')}
      isReady={purpose.trim().length >= SHORTEST_PURPOSE}
      download={() => downloadFile(exportCardsEndpoint, { body: { ...filters, purpose: purpose.trim() } })}
      said={(name) => t('export.done', { name })}
      onClose={onClose}
    >
      <Callout tone="amber">{t('export.mark')}</Callout>
      <TextField label={t('export.purpose')} value={purpose} onChange={setPurpose} isRequired />
    </DownloadDialog>
  );
}
