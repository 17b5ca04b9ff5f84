import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useFinding, useSettleFinding } from './reconciliation.queries.ts';

const OUTCOMES = [
  'joined',
  'explained',
  'not-obliged',
  'corrected',
  'moved',
  'closed',
  'wrong-match',
  'referred',
] as const;

interface Props {
  readonly finding: FindingDetail;
  readonly onClose: () => void;
}

/** How the finding ended; each outcome says what happens when a later list still shows it. */
export function SettleForm({ finding, onClose }: Props) {
  const { t } = useTranslation('reconciliation');
  const settle = useSettleFinding();
  const { refetch } = useFinding(finding.id);
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number] | null>(null);
  const [note, setNote] = useState('');
  return (
    <FormDialog
      title={t('settle.title', { label: finding.label })}
      verb={t('steps.settle')}
      isReady={outcome !== null && note.trim() !== ''}
      isPending={settle.isPending}
      error={settle.error}
      onStale={() => {
        void refetch();
        onClose();
      }}
      onSubmit={() => {
        if (outcome === null) return;
        settle.mutate(
          {
            params: { findingId: finding.id },
            body: { version: finding.version, outcome, note: note.trim() },
          },
          {
            onSuccess: () => {
              showToast(t('settle.done', { outcome: t(`outcome.${outcome}`) }));
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    >
      <RadioGroup
        label={t('settle.outcome')}
        choices={OUTCOMES.map((id) => ({
          id,
          label: t(`outcome.${id}`),
          detail: t(`settle.means.${id}`),
        }))}
        value={outcome}
        onChange={setOutcome}
      />
      <TextArea
        label={t('settle.note')}
        hint={t('settle.noteHint')}
        value={note}
        onChange={setNote}
        rows={3}
        isRequired
        maxLength={2000}
      />
    </FormDialog>
  );
}
