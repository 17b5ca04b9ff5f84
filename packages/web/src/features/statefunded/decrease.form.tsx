import type { ListDetail } from '@ansinh/contract/statefunded/statefunded.schemas';
import { DECREASE_REASONS, type DecreaseReason } from '@ansinh/contract/statefunded/statefunded.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { birthText } from '../../lib/birth-text.ts';
import { dayInVietnam } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useDecrease, useStanding } from './statefunded.queries.ts';

const MOST_SHOWN = 12;

interface Props {
  readonly list: ListDetail;
  readonly onClose: () => void;
}

/** Somebody who leaves the group: who, why, which day is the last. */
export function DecreaseForm({ list, onClose }: Props) {
  const { t } = useTranslation('statefunded');
  const [q, setQ] = useState('');
  const standing = useStanding(list.id, q);
  const decrease = useDecrease();
  const [memberId, setMember] = useState<string | null>(null);
  const [reason, setReason] = useState<DecreaseReason | null>(null);
  const [on, setOn] = useState<string | null>(dayInVietnam());
  const [document, setDocument] = useState('');
  const people = (standing.data?.items ?? []).filter(({ isLeaving }) => !isLeaving).slice(0, MOST_SHOWN);
  return (
    <FormDialog
      title={t('decrease.title')}
      verb={t('decrease.verb')}
      isReady={memberId !== null && reason !== null && on !== null}
      isPending={decrease.isPending}
      error={decrease.error}
      onClose={onClose}
      onSubmit={() => {
        if (memberId === null || reason === null || on === null) return;
        decrease.mutate(
          {
            params: { listId: list.id },
            body: { version: list.version, memberId, reason, on, document: document.trim() },
          },
          {
            onSuccess: () => {
              showToast(t('done.filled', { count: 1 }));
              onClose();
            },
          },
        );
      }}
    >
      <SearchField label={t('decrease.search')} value={q} onChange={setQ} />
      {standing.isPending && <Skeleton lines={4} />}
      {standing.data !== undefined && people.length === 0 && <p className="muted">{t('decrease.none')}</p>}
      {people.length > 0 && (
        <RadioGroup
          label={t('decrease.who')}
          choices={people.map((one) => ({
            id: one.memberId,
            label: one.fullName,
            detail: [birthText(one.birth, one.birthPrecision), one.village].filter(Boolean).join(' · '),
          }))}
          value={memberId}
          onChange={setMember}
        />
      )}
      <Select
        label={t('decrease.reason')}
        choices={DECREASE_REASONS.map((id) => ({ id, label: t(`out.${id}`) }))}
        value={reason}
        onChange={setReason}
      />
      <DatePicker label={t('decrease.on')} value={on} onChange={setOn} />
      <TextField label={t('decrease.document')} value={document} onChange={setDocument} optional />
    </FormDialog>
  );
}
