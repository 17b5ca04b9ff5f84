import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import type { Conflict, RegisterProposal } from './decision-columns.tsx';
import { useSettleConflict, useSettleProposal } from './outreach.queries.ts';

/** What is decided about. */
export type Deciding =
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'proposal'; readonly proposal: RegisterProposal };

const CHOICES = { conflict: ['taken', 'set-aside'], proposal: ['corrected', 'rejected'] } as const;

/** Decides about a late visit or a proposal to the register, with the reason the collector reads. */
export function DecideForm({
  deciding,
  onClose,
}: {
  readonly deciding: Deciding;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('outreach');
  const [chosen, setChosen] = useState<'taken' | 'set-aside' | 'corrected' | 'rejected' | null>(null);
  const [reason, setReason] = useState('');
  const settleConflict = useSettleConflict();
  const settleProposal = useSettleProposal();
  const onSuccess = (): void => {
    showToast(t('decide.done'));
    onClose();
  };
  const submit = (): void => {
    const text = reason.trim();
    if (deciding.kind === 'conflict' && (chosen === 'taken' || chosen === 'set-aside')) {
      const { id: visitId, version } = deciding.conflict;
      settleConflict.mutate(
        { params: { visitId }, body: { decision: chosen, reason: text, version } },
        { onSuccess },
      );
    }
    if (deciding.kind === 'proposal' && (chosen === 'corrected' || chosen === 'rejected')) {
      const { visitId, version } = deciding.proposal;
      settleProposal.mutate(
        { params: { visitId }, body: { decision: chosen, reason: text, version } },
        { onSuccess },
      );
    }
  };
  const person = deciding.kind === 'conflict' ? deciding.conflict.person : deciding.proposal.person;
  return (
    <FormDialog
      title={t(`decide.ask.${deciding.kind}`, { person: person ?? t('wiped') })}
      verb={t('decide.verb')}
      isReady={chosen !== null && reason.trim() !== ''}
      isPending={settleConflict.isPending || settleProposal.isPending}
      error={settleConflict.error ?? settleProposal.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <RadioGroup
        label={t('decide.decision')}
        choices={CHOICES[deciding.kind].map((id) => ({
          id,
          label: t(`decide.choice.${id}`),
          detail: t(`decide.detail.${id}`),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <TextArea label={t('reason')} value={reason} onChange={setReason} rows={3} maxLength={500} />
    </FormDialog>
  );
}
