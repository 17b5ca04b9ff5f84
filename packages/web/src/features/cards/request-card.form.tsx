import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DateField } from '../../ui/date-field.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CARD_KINDS } from './cards-search.ts';
import { useRequestCard } from './cards.queries.ts';

/** A request for somebody who came himself. */
export function RequestCardForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('cards');
  const navigate = useNavigate();
  const [kind, setKind] = useState<(typeof CARD_KINDS)[number]>('card');
  const [fullName, setFullName] = useState('');
  const [birthDate, setBirthDate] = useState<string | null>(null);
  const [identityNumber, setIdentityNumber] = useState('');
  const [bhxhNumber, setBhxhNumber] = useState('');
  const [group, setGroup] = useState('');
  const [requestedOn, setRequestedOn] = useState<string | null>(dayInVietnam());
  const ask = useRequestCard();
  const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const submit = (): void =>
    ask.mutate(
      {
        body: {
          kind,
          fullName: filled(fullName),
          birthDate,
          identityNumber: filled(identityNumber),
          bhxhNumber: filled(bhxhNumber),
          group: filled(group.toUpperCase()),
          requestedOn: requestedOn ?? '',
        },
      },
      { onSuccess: ({ id }) => void navigate({ to: '/the-so/$id', params: { id } }) },
    );
  return (
    <FormDialog
      title={t('request.title')}
      verb={t('request.verb')}
      isReady={fullName.trim() !== '' && birthDate !== null && requestedOn !== null}
      isPending={ask.isPending}
      error={ask.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        label={t('column.kind')}
        choices={CARD_KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField label={t('column.person')} value={fullName} onChange={setFullName} isRequired />
      <DateField label={t('column.birth')} value={birthDate} onChange={setBirthDate} />
      <TextField label={t('column.identity')} value={identityNumber} onChange={setIdentityNumber} optional />
      <TextField label={t('column.bhxh')} value={bhxhNumber} onChange={setBhxhNumber} optional />
      <TextField label={t('column.group')} value={group} maxLength={2} onChange={setGroup} optional />
      <DatePicker
        label={t('column.requestedOn')}
        hint={t('request.requestedOnHint')}
        value={requestedOn}
        onChange={setRequestedOn}
      />
    </FormDialog>
  );
}
