import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CertaintyField } from '../../ui/certainty-field.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useReload, useRenameAgency } from './directory.queries.ts';
import type { Agency } from './directory.types.ts';

/** A new name from a day on; the name before it ends the day before. */
export function RenameForm({ agency, onClose }: { readonly agency: Agency; readonly onClose: () => void }) {
  const { t } = useTranslation('directory');
  const rename = useRenameAgency();
  const reload = useReload();
  const [name, setName] = useState(agency.name);
  const [shortName, setShortName] = useState(agency.shortName);
  const [from, setFrom] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [certainty, setCertainty] = useState<Agency['certainty']>('verified');
  const submit = (): void => {
    if (from === null) return;
    rename.mutate(
      {
        params: { id: agency.id },
        body: {
          version: agency.version,
          name,
          shortName,
          from,
          certainty,
          note: note.trim() === '' ? null : note,
        },
      },
      {
        onSuccess: () => {
          showToast(t('rename.done', { name }));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={t('rename.of', { name: agency.shortName })}
      verb={t('rename.verb')}
      isReady={from !== null && name.trim() !== '' && shortName.trim() !== ''}
      isPending={rename.isPending}
      error={rename.error}
      onSubmit={submit}
      onClose={onClose}
      onStale={() => {
        reload();
        onClose();
      }}
    >
      <p className="muted">{t('rename.lead')}</p>
      <TextField label={t('rename.name')} value={name} onChange={setName} isRequired />
      <TextField label={t('column.shortName')} value={shortName} onChange={setShortName} isRequired />
      <div className="form-dialog__pair">
        <DatePicker label={t('rename.from')} value={from} onChange={setFrom} />
        <CertaintyField label={t('column.certainty')} value={certainty} onChange={setCertainty} />
      </div>
      <TextArea
        label={t('rename.note')}
        hint={t('rename.noteHint')}
        value={note}
        onChange={setNote}
        rows={2}
        optional
      />
    </FormDialog>
  );
}
