import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAgencyChoices } from './filter-choices.queries.ts';
import { useJoinRound } from './obligations.queries.ts';

interface Props {
  readonly occurrence: Occurrence;
  readonly onClose: () => void;
}

/** Adds an agency to a round whose list is frozen already, with the reason; its own occurrence opens. */
export function JoinDialog({ occurrence, onClose }: Props) {
  const { t } = useTranslation('obligations');
  const navigate = useNavigate();
  const agencies = useAgencyChoices();
  const [agencyId, setAgencyId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const join = useJoinRound();
  const submit = (): void => {
    if (agencyId === null) return;
    join.mutate(
      { params: { id: occurrence.id }, body: { agencyId, reason: reason.trim() } },
      {
        onSuccess: ({ id }) => {
          showToast(t('join.done', { period: occurrence.periodLabel }));
          onClose();
          void navigate({ to: '/nhiem-vu/$id', params: { id } });
        },
      },
    );
  };
  return (
    <FormDialog
      title={t('join.title', { period: occurrence.periodLabel })}
      verb={t('join.verb')}
      isReady={agencyId !== null && reason.trim() !== ''}
      isPending={join.isPending}
      error={join.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted">{t('join.consequence')}</p>
      <ComboBox
        label={t('join.agency')}
        choices={agencies.filter(({ id }) => id !== occurrence.lead.id)}
        value={agencyId}
        onChange={setAgencyId}
      />
      <TextArea
        label={t('steps.reason')}
        hint={t('steps.reasonHint')}
        value={reason}
        onChange={setReason}
        rows={3}
      />
    </FormDialog>
  );
}
