import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Callout } from '../../ui/callout.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Progress } from '../../ui/progress.tsx';
import { sendFile, useUpload } from './uploads.ts';

/** How far the file is on its way; after an interruption the same file goes on from where it stopped. */
export function UploadStep({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const { id, fileName, sizeBytes, receivedBytes, abilities } = submission;
  const upload = useUpload(id);
  const [otherFile, setOtherFile] = useState(false);
  const mayGoOn = abilities.includes('upload');
  const share = Math.max(upload?.share ?? 0, sizeBytes === 0 ? 0 : receivedBytes / sizeBytes);
  const goOn = ([file]: readonly File[]): void => {
    if (!file) return;
    const isOther = file.size !== sizeBytes || file.name.normalize('NFC') !== fileName;
    setOtherFile(isOther);
    if (!isOther) void sendFile(id, file);
  };
  return (
    <Panel title={t('upload.title')}>
      <Progress
        label={t('upload.progress', {
          file: fileName,
          done: formatBytes(sizeBytes * share),
          all: formatBytes(sizeBytes),
        })}
        share={share}
      />
      {upload?.state === 'sending' && <p className="muted">{t('upload.goesOn')}</p>}
      {upload?.state === 'waiting' && <Callout tone="amber">{t('upload.waiting')}</Callout>}
      {upload?.state === 'refused' && (
        <Callout tone="red" isAlert>
          {upload.error === null ? t('upload.failed') : refusalText(upload.error)}
        </Callout>
      )}
      {mayGoOn && upload?.state !== 'sending' && upload?.state !== 'waiting' && (
        <>
          {otherFile && (
            <Callout tone="red" isAlert>
              {t('upload.otherFile', { file: fileName, size: formatBytes(sizeBytes) })}
            </Callout>
          )}
          <FileDrop
            title={t('upload.again', { file: fileName })}
            hint={t('upload.againHint', { done: formatBytes(receivedBytes) })}
            accept={[]}
            onFiles={goOn}
          />
        </>
      )}
    </Panel>
  );
}
