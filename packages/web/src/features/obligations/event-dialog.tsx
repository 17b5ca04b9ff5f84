import { listDutiesEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSession } from '../../lib/session.tsx';
import { useCall } from '../../lib/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { Modal } from '../../ui/modal.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRegulationChoices } from './filter-choices.queries.ts';
import { useTrigger } from './obligations.queries.ts';
import { shortAction } from './short-action.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Records an event that starts the clock of a duty ("kể từ ngày nhận được …"): the work appears with its due date. */
export function EventDialog({ isOpen, onClose }: Props) {
  const { t } = useTranslation(['obligations', 'common']);
  const navigate = useNavigate();
  const { agency } = useSession();
  const today = dayInVietnam();
  const [regulation, setRegulation] = useState<string | null>(null);
  const [duty, setDuty] = useState<string | null>(null);
  const [eventDate, setEventDate] = useState<string | null>(today);
  const [reference, setReference] = useState('');
  const trigger = useTrigger();
  const regulations = useRegulationChoices();
  const duties = useCall(
    listDutiesEndpoint,
    { params: { id: regulation ?? '' }, query: { state: 'confirmed' } },
    { enabled: regulation !== null },
  );
  const choices = (duties.data?.items ?? [])
    .filter((one) => one.flags.includes('waits-for-event'))
    .map((one) => ({
      id: one.id,
      label: `${one.citation} · ${shortAction(one.action, 90)}`,
      detail: one.quote,
    }));
  const ready = duty !== null && eventDate !== null && reference.trim() !== '';
  const send = (): void => {
    if (duty === null || eventDate === null || reference.trim() === '') return;
    trigger.mutate(
      { params: { id: duty }, body: { eventDate, reference: reference.trim() } },
      {
        onSuccess: ({ id }) => {
          onClose();
          void navigate({ to: '/nhiem-vu/$id', params: { id } });
        },
      },
    );
  };
  return (
    <Modal
      title={t('event.title')}
      isOpen={isOpen}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button kind="primary" isDisabled={!ready} isPending={trigger.isPending} onPress={send}>
            {t('event.make')}
          </Button>
        </>
      }
    >
      <p className="muted">{t('event.lead', { agency: agency.name })}</p>
      {trigger.isError && (
        <Callout tone="red" isAlert>
          {refusalText(trigger.error)}
        </Callout>
      )}
      <ComboBox
        label={t('filter.regulation')}
        choices={regulations}
        value={regulation}
        onChange={(id) => {
          setRegulation(id);
          setDuty(null);
        }}
      />
      <ComboBox
        label={t('event.duty')}
        choices={choices}
        value={duty}
        onChange={setDuty}
        isDisabled={regulation === null || choices.length === 0}
        {...(regulation !== null && duties.data && choices.length === 0 ? { hint: t('event.noDuty') } : {})}
      />
      <DatePicker label={t('event.date')} value={eventDate} max={today} onChange={setEventDate} />
      <TextField
        label={t('event.reference')}
        hint={t('event.referenceHint')}
        value={reference}
        onChange={setReference}
      />
    </Modal>
  );
}
