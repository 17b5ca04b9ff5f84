import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRegisterIncoming } from './documents.queries.ts';

/** A document on paper or from outside, taken into the register with its file. */
export function IncomingForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('documents');
  const register = useRegisterIncoming();
  const [file, setFile] = useState<File | null>(null);
  const [issuer, setIssuer] = useState('');
  const [symbol, setSymbol] = useState('');
  const [summary, setSummary] = useState('');
  const [documentDay, setDocumentDay] = useState<string | null>(null);
  const [receivedOn, setReceivedOn] = useState<string | null>(dayInVietnam());
  const submit = (): void => {
    if (file === null || receivedOn === null) return;
    const fields = { issuer, symbol, summary, receivedOn, ...(documentDay === null ? {} : { documentDay }) };
    register.mutate({ file, fields }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={t('incoming.title')}
      verb={t('incoming.verb')}
      isReady={file !== null && issuer.trim() !== '' && summary.trim() !== '' && receivedOn !== null}
      isPending={register.isPending}
      error={register.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t('column.issuer')} value={issuer} onChange={setIssuer} isRequired maxLength={300} />
      <div className="form-dialog__pair">
        <TextField
          label={t('incoming.symbol')}
          value={symbol}
          onChange={setSymbol}
          optional
          maxLength={100}
        />
        <DateField label={t('column.day')} value={documentDay} onChange={setDocumentDay} optional />
      </div>
      <TextField
        label={t('column.summary')}
        value={summary}
        onChange={setSummary}
        isRequired
        maxLength={1000}
      />
      <DateField label={t('column.receivedOn')} value={receivedOn} onChange={setReceivedOn} />
      <FileDrop
        title={file?.name ?? t('incoming.file')}
        hint={t('incoming.fileHint')}
        accept={['.pdf', '.docx', '.doc', '.jpg', '.png']}
        onFiles={([first]) => setFile(first ?? null)}
      />
    </FormDialog>
  );
}
