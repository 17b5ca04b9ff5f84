import { exportRowsEndpoint } from '@ansinh/contract/exchange/submissions.endpoints';
import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadFile } from '../../lib/download-file.ts';
import { Callout } from '../../ui/callout.tsx';
import { DownloadDialog } from '../../ui/download-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';

const USUAL = ['reconcile', 'report', 'inspect', 'other'] as const;
const SHORTEST = 5;

interface Props {
  readonly submission: SubmissionAnswer;
  readonly onClose: () => void;
}

/** Takes the rows out as a workbook, once it is said what for; who, when and why stand in it. */
export function TakeRowsForm({ submission, onClose }: Props) {
  const { t } = useTranslation('exchange');
  const [usual, setUsual] = useState<(typeof USUAL)[number] | null>(null);
  const [words, setWords] = useState('');
  const told = words.trim();
  const purpose =
    usual === null || usual === 'other'
      ? told
      : [t(`take.purpose.${usual}`), told].filter(Boolean).join(': ');
  return (
    <DownloadDialog
      title={t('take.title')}
      verb={t('take.verb')}
      isReady={usual !== null && purpose.length >= SHORTEST}
      download={() => downloadFile(exportRowsEndpoint, { params: { id: submission.id }, query: { purpose } })}
      said={(name) => t('take.done', { name })}
      onClose={onClose}
    >
      <Callout tone="amber">{t('take.mark')}</Callout>
      <p>{t('take.only', { purpose: submission.purpose })}</p>
      <RadioGroup
        label={t('take.why')}
        choices={USUAL.map((id) => ({ id, label: t(`take.purpose.${id}`) }))}
        value={usual}
        onChange={setUsual}
      />
      <TextField
        label={t('take.words')}
        value={words}
        onChange={setWords}
        maxLength={400}
        isRequired={usual === 'other'}
        optional={usual !== 'other'}
      />
    </DownloadDialog>
  );
}
