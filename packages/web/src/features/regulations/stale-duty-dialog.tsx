import { getDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { useCall } from '../../lib/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Modal } from '../../ui/modal.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TwoVersions } from '../../ui/two-versions.tsx';
import { deadlineWords } from './deadline-words.ts';
import { DUTY_FIELDS, fieldsOf } from './duty-fields.ts';
import type { Duty, DutyFields } from './regulations.types.ts';

interface Props {
  readonly dutyId: string;
  readonly regulationId: string;
  /** What the person has written. */
  readonly mine: DutyFields;
  readonly isPending: boolean;
  readonly onMine: (fresh: Duty) => void;
  readonly onTheirs: () => void;
  readonly onBack: () => void;
}

/** Two people edited the same duty: shows both versions side by side and lets the second one choose. */
export function StaleDutyDialog({ dutyId, mine, isPending, onMine, onTheirs, onBack }: Props) {
  const { t } = useTranslation('regulations');
  const client = useQueryClient();
  const now = useCall(getDutyEndpoint, { params: { id: dutyId } });
  const { refetch } = now;
  useEffect(() => void refetch(), [refetch]);
  const fresh = now.isFetching ? undefined : now.data;
  const takeTheirs = (): void => {
    void client.invalidateQueries({ queryKey: ['regulations.list-duties'] });
    onTheirs();
  };
  return (
    <Modal
      title={t('stale.title')}
      isOpen
      wide
      onClose={onBack}
      foot={
        fresh && (
          <>
            <Button onPress={onBack}>{t('stale.back')}</Button>
            <Button onPress={takeTheirs}>{t('stale.theirs')}</Button>
            <Button kind="primary" isPending={isPending} onPress={() => onMine(fresh)}>
              {t('stale.mine')}
            </Button>
          </>
        )
      }
    >
      {now.isError && <ErrorState error={now.error} onRetry={() => void refetch()} />}
      {!fresh && !now.isError && <Skeleton lines={6} />}
      {fresh && <DutyVersions mine={mine} fresh={fresh} />}
    </Modal>
  );
}

function DutyVersions({ mine, fresh }: { readonly mine: DutyFields; readonly fresh: Duty }) {
  const { t } = useTranslation('regulations');
  const theirs = fieldsOf(fresh);
  const who = fresh.changedBy.name ?? t('stale.somebody');
  const shown = (fields: DutyFields, key: keyof DutyFields): string => {
    const value = fields[key];
    if (key === 'deadline') return fields.deadline === null ? '' : deadlineWords(t, fields.deadline);
    if (key === 'recurrence') return t(`recurrence.${fields.recurrence}`);
    if (key === 'binding') return t(`binding.${fields.binding}`);
    return Array.isArray(value) ? value.join('; ') : String(value ?? '');
  };
  return (
    <>
      <Callout tone="amber" isAlert>
        {t('stale.text', { who, at: formatDateTime(fresh.changedAt) })}
      </Callout>
      <TwoVersions
        theirs={t('stale.of', { who })}
        rows={DUTY_FIELDS.map((key) => ({
          label: t(key in ROLE_KEYS ? `role.${key as 'lead'}` : `field.${key as 'action'}`),
          mine: shown(mine, key),
          theirs: shown(theirs, key),
        }))}
      />
    </>
  );
}

const ROLE_KEYS = { lead: true, coordinating: true, recipient: true, executor: true };
