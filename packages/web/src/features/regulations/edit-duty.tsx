import { changeDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toast-store.ts';
import { changedFields, fieldsOf } from './duty-fields.ts';
import { DutyForm } from './duty-form.tsx';
import { usePartyChoices } from './party-choices.queries.ts';
import { useReadingActions } from './reading-actions.ts';
import { useDutyCommand } from './regulations.queries.ts';
import type { Duty, DutyFields } from './regulations.types.ts';
import { StaleDutyDialog } from './stale-duty-dialog.tsx';
import { useDocumentDay } from './use-document-day.ts';

/**
 * Corrects a duty. The version the person began with stays the base while the page refreshes, so that somebody else's change in between
 * is shown and not overwritten.
 */
export function EditDuty({ duty }: { readonly duty: Duty }) {
  const { t } = useTranslation('regulations');
  const actions = useReadingActions();
  const choices = usePartyChoices(useDocumentDay(duty.regulationId));
  const [base] = useState(duty);
  const [mine, setMine] = useState<DutyFields | null>(null);
  const command = useDutyCommand(changeDutyEndpoint, duty.regulationId);
  const save = (fields: DutyFields, version: number, from: DutyFields): void => {
    setMine(fields);
    command.mutate(
      { params: { id: duty.id }, body: { ...changedFields(from, fields), version } },
      {
        onSuccess: () => {
          showToast(t('duty.saved', { citation: duty.citation }));
          actions.edit(null);
        },
      },
    );
  };
  const isStale = command.error?.code === 'platform.stale';
  return (
    <div data-duties={duty.id}>
      <DutyForm
        title={t('duty.editing', { citation: duty.citation })}
        start={fieldsOf(base)}
        choices={choices}
        error={isStale ? null : command.error}
        isPending={command.isPending}
        onSave={(fields) => save(fields, base.version, fieldsOf(base))}
        onCancel={() => actions.edit(null)}
      />
      {isStale && mine !== null && (
        <StaleDutyDialog
          dutyId={duty.id}
          regulationId={duty.regulationId}
          mine={mine}
          isPending={command.isPending}
          onMine={(fresh) => save(mine, fresh.version, fieldsOf(fresh))}
          onTheirs={() => actions.edit(null)}
          onBack={() => command.reset()}
        />
      )}
    </div>
  );
}
