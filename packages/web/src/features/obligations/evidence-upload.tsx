import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Progress } from '../../ui/progress.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useSendEvidence } from './obligations.queries.ts';

/** Takes files one after another and shows how far each is. */
export function EvidenceUpload({ occurrenceId }: { readonly occurrenceId: string }) {
  const { t } = useTranslation('obligations');
  const [current, setCurrent] = useState<{ readonly name: string; readonly share: number } | null>(null);
  const send = useSendEvidence();
  const sendAll = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      setCurrent({ name: file.name, share: 0 });
      try {
        await send({ occurrence: occurrenceId }, file, (share) => setCurrent({ name: file.name, share }));
        showToast(t('evidence.added', { name: file.name }));
      } catch (error) {
        showToast(`${file.name}: ${refusalText(error)}`, 'wrong');
      }
    }
    setCurrent(null);
  };
  return (
    <>
      <FileDrop
        title={t('evidence.drop')}
        hint={t('evidence.dropHint')}
        accept={[]}
        multiple
        onFiles={(files) => void sendAll(files)}
      />
      {current && <Progress label={t('evidence.sending', { name: current.name })} share={current.share} />}
    </>
  );
}
