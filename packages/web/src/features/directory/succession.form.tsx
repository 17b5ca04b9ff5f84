import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CertaintyField } from '../../ui/certainty-field.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useRecordSuccession, useReload } from './directory.queries.ts';
import type { Agency } from './directory.types.ts';
import { emptySuccessor, SuccessorFields, type SuccessorDraft } from './successor-fields.tsx';

/** Who takes over the work of an agency on a day, by which decision. */
export function SuccessionForm({
  agency,
  onClose,
}: {
  readonly agency: Agency;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('directory');
  const record = useRecordSuccession();
  const reload = useReload();
  const [on, setOn] = useState<string | null>(null);
  const [basis, setBasis] = useState('');
  const [closes, setCloses] = useState(true);
  const [certainty, setCertainty] = useState<Agency['certainty']>('verified');
  const [drafts, setDrafts] = useState<readonly SuccessorDraft[]>([emptySuccessor(0)]);
  const successors = drafts.flatMap(({ agencyId, share, dividedBy, primary, ...draft }) => {
    const scope = draft.scope.trim() || (share === 'all' ? t('succession.wholeScope') : '');
    return agencyId === null || scope === '' ? [] : [{ agencyId, share, dividedBy, primary, scope }];
  });
  const submit = (): void => {
    if (on === null) return;
    record.mutate(
      {
        params: { id: agency.id },
        body: { version: agency.version, on, basis, certainty, closes, successors },
      },
      {
        onSuccess: () => {
          showToast(t('succession.done', { name: agency.shortName }));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={t('succession.of', { name: agency.shortName })}
      verb={t('succession.verb')}
      isReady={on !== null && basis.trim() !== '' && successors.length === drafts.length}
      isPending={record.isPending}
      error={record.error}
      onSubmit={submit}
      onClose={onClose}
      onStale={() => {
        reload();
        onClose();
      }}
      wide
    >
      <p className="muted">{t('succession.lead')}</p>
      <div className="form-dialog__pair">
        <DatePicker label={t('succession.on')} value={on} onChange={setOn} />
        <CertaintyField label={t('column.certainty')} value={certainty} onChange={setCertainty} />
      </div>
      <TextField
        label={t('succession.basis')}
        hint={t('succession.basisHint')}
        value={basis}
        onChange={setBasis}
        isRequired
      />
      <Checkbox isSelected={closes} onChange={setCloses}>
        {t('succession.closes')}
      </Checkbox>
      <div className="people-rows">
        {drafts.map((draft) => (
          <SuccessorFields
            key={draft.key}
            draft={draft}
            on={on ?? undefined}
            onChange={(next) => setDrafts(drafts.map((one) => (one.key === draft.key ? next : one)))}
            {...(drafts.length > 1
              ? { onRemove: () => setDrafts(drafts.filter((one) => one.key !== draft.key)) }
              : {})}
          />
        ))}
      </div>
      <div>
        <Button
          small
          icon={Plus}
          onPress={() =>
            setDrafts([...drafts, emptySuccessor(Math.max(...drafts.map(({ key }) => key)) + 1)])
          }
        >
          {t('succession.addOne')}
        </Button>
      </div>
    </FormDialog>
  );
}
