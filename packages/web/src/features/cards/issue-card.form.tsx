import type { CardRequestDetail } from '@ansinh/contract/cards/cards.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useIssueCard } from './cards.queries.ts';

interface Props {
  readonly card: CardRequestDetail;
  readonly onClose: () => void;
}

/** The number that was issued, when, and for how long it is valid. */
export function IssueCardForm({ card, onClose }: Props) {
  const { t } = useTranslation('cards');
  const [number, setNumber] = useState(card.bhxhNumber ?? '');
  const [issuedOn, setIssuedOn] = useState<string | null>(dayInVietnam());
  const [validFrom, setValidFrom] = useState(card.validFrom);
  const [validTo, setValidTo] = useState(card.validTo);
  const issue = useIssueCard();
  const submit = (): void =>
    issue.mutate(
      {
        params: { requestId: card.id },
        body: { version: card.version, number, issuedOn: issuedOn ?? '', validFrom, validTo },
      },
      {
        onSuccess: () => {
          showToast(t('said.issue'));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={t('issue.title', { kind: t(`kind.${card.kind}`), name: card.fullName })}
      verb={t('step.issue')}
      isReady={number.trim() !== '' && issuedOn !== null}
      isPending={issue.isPending}
      error={issue.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('issue.number')}
        hint={t(`issue.numberHint.${card.kind}`)}
        value={number}
        onChange={setNumber}
        isRequired
      />
      <DatePicker label={t('issue.issuedOn')} value={issuedOn} onChange={setIssuedOn} />
      {card.kind === 'card' && (
        <>
          <DatePicker label={t('issue.validFrom')} value={validFrom} onChange={setValidFrom} />
          <DatePicker label={t('issue.validTo')} value={validTo} onChange={setValidTo} />
        </>
      )}
    </FormDialog>
  );
}
