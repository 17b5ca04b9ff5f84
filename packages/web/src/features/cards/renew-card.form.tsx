import type { CardRequestDetail } from '@ansinh/contract/cards/cards.schemas';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useRenewCard } from './cards.queries.ts';

interface Props {
  readonly card: CardRequestDetail;
  readonly purpose: 'extend' | 'reissue';
  readonly onClose: () => void;
}

/** Asks for a longer validity, or for another card in the place of this one. */
export function RenewCardForm({ card, purpose, onClose }: Props) {
  const { t } = useTranslation('cards');
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [validTo, setValidTo] = useState<string | null>(null);
  const renew = useRenewCard();
  const submit = (): void =>
    renew.mutate(
      { params: { requestId: card.id }, body: { purpose, reason: reason.trim(), validTo } },
      {
        onSuccess: ({ id }) => {
          showToast(t('said.renew'));
          void navigate({ to: '/the-so/$id', params: { id } });
        },
      },
    );
  return (
    <FormDialog
      title={t(`ask.${purpose}`)}
      verb={t(`step.${purpose}`)}
      isReady={reason.trim() !== '' && (purpose === 'reissue' || validTo !== null)}
      isPending={renew.isPending}
      error={renew.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`consequence.${purpose}`)}</p>
      {purpose === 'extend' && (
        <DatePicker label={t('issue.validTo')} value={validTo} onChange={setValidTo} />
      )}
      <TextArea label={t('ask.reason')} value={reason} onChange={setReason} rows={2} maxLength={2000} />
    </FormDialog>
  );
}
