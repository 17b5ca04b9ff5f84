import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useResolveIdentity } from './people.queries.ts';

const OUTCOMES = ['corrected-here', 'sent-to-police', 'wrong-person', 'other'] as const;

interface Props {
  readonly exception: { readonly id: string; readonly fullName: string };
  readonly onClose: () => void;
}

/** How an answer that differs was settled. */
export function ResolveForm({ exception, onClose }: Props) {
  const { t } = useTranslation('people');
  const resolve = useResolveIdentity();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number] | null>(null);
  const [note, setNote] = useState('');
  return (
    <FormDialog
      title={t('identity.resolveOf', { name: exception.fullName })}
      verb={t('identity.resolve')}
      isReady={outcome !== null && note.trim().length >= 3}
      isPending={resolve.isPending}
      error={resolve.error}
      onClose={onClose}
      onSubmit={() =>
        outcome !== null &&
        resolve.mutate(
          { params: { checkId: exception.id }, body: { outcome, note: note.trim() } },
          {
            onSuccess: () => {
              showToast(t('identity.resolved', { name: exception.fullName }));
              onClose();
            },
          },
        )
      }
    >
      <RadioGroup
        label={t('identity.outcome')}
        choices={OUTCOMES.map((id) => ({ id, label: t(`identity.outcomes.${id}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      <TextArea label={t('identity.note')} value={note} onChange={setNote} rows={3} isRequired />
    </FormDialog>
  );
}
