import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSaveReorganisation } from './reorganisations.queries.ts';

/** What a decision says of itself; its territories and agencies are filled in on its page. */
export function DecisionForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('reorganisations');
  const navigate = useNavigate();
  const save = useSaveReorganisation();
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [decidedOn, setDecidedOn] = useState<string | null>(null);
  const [effective, setEffective] = useState<string | null>(null);
  const [basis, setBasis] = useState('');
  const submit = (): void => {
    if (effective === null) return;
    save.mutate(
      { body: { name, number, decidedOn, effective, basis } },
      { onSuccess: ({ id }) => void navigate({ to: '/quan-tri/sap-xep/$id', params: { id } }) },
    );
  };
  return (
    <FormDialog
      title={t('list.add')}
      verb={t('form.verb')}
      isReady={name.trim() !== '' && basis.trim() !== '' && effective !== null}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted">{t('form.lead')}</p>
      <TextField label={t('form.name')} value={name} onChange={setName} isRequired />
      <div className="form-dialog__pair">
        <TextField label={t('form.number')} value={number} onChange={setNumber} optional />
        <DatePicker label={t('form.decidedOn')} value={decidedOn} onChange={setDecidedOn} />
      </div>
      <DatePicker label={t('form.effective')} value={effective} onChange={setEffective} />
      <TextArea
        label={t('form.basis')}
        hint={t('form.basisHint')}
        value={basis}
        onChange={setBasis}
        rows={2}
      />
    </FormDialog>
  );
}
