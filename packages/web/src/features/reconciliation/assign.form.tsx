import type { FindingRow } from '@ansinh/contract/reconciliation/findings.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { Callout } from '../../ui/callout.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useSession } from '../../lib/session.tsx';
import { useAgencyChoices, useAssignFindings, useColleagueChoices } from './reconciliation.queries.ts';

interface Props {
  readonly findings: readonly FindingRow[];
  readonly onClose: () => void;
}

/** Gives findings to an agency with a term; those that changed meanwhile are left, and it says so. */
export function AssignForm({ findings, onClose }: Props) {
  const { t } = useTranslation('reconciliation');
  const assign = useAssignFindings();
  const agencies = useAgencyChoices();
  const colleagues = useColleagueChoices();
  const { agency } = useSession();
  const [agencyId, setAgency] = useState<string | null>(usualOf(findings, ({ assignee }) => assignee?.id));
  const [userId, setUser] = useState<string | null>(
    usualOf(findings, ({ assigneeUser }) => assigneeUser?.id),
  );
  const isOwn = agencyId === agency.id;
  const [due, setDue] = useState<string | null>(findings.length === 1 ? (findings[0]?.due ?? null) : null);
  const [note, setNote] = useState('');
  const giveable = findings.filter(({ abilities }) => abilities.includes('assign'));
  return (
    <FormDialog
      title={t('assign.title', { count: findings.length })}
      verb={t('assign.verb')}
      isReady={agencyId !== null && giveable.length > 0}
      isPending={assign.isPending}
      error={assign.error}
      onSubmit={() => {
        if (agencyId === null) return;
        assign.mutate(
          {
            body: {
              findings: giveable.map(({ id, version }) => ({ id, version })),
              agencyId,
              userId: isOwn ? userId : null,
              due,
              ...(note.trim() === '' ? {} : { note: note.trim() }),
            },
          },
          {
            onSuccess: ({ assigned, left }) => {
              if (left.length === 0) showToast(t('assign.done', { count: assigned }));
              else showToast(t('assign.left', { assigned, left: left.length }), 'wrong');
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    >
      {giveable.length < findings.length && (
        <Callout tone="amber">
          {t('assign.notGiveable', { count: findings.length - giveable.length })}
        </Callout>
      )}
      <ComboBox
        label={t('assign.agency')}
        hint={t('assign.agencyHint')}
        choices={agencies}
        value={agencyId}
        onChange={setAgency}
      />
      {isOwn && (
        <ComboBox
          label={t('assign.colleague')}
          hint={t('assign.colleagueHint')}
          choices={colleagues}
          value={userId}
          onChange={setUser}
          optional
        />
      )}
      <DatePicker label={t('assign.due')} value={due} onChange={setDue} min={dayInVietnam()} optional />
      <TextArea label={t('assign.note')} value={note} onChange={setNote} rows={3} optional />
    </FormDialog>
  );
}

/** Returns what all of them have alike, else null. */
function usualOf(
  findings: readonly FindingRow[],
  of: (finding: FindingRow) => string | undefined,
): string | null {
  const values = new Set(findings.map(of));
  const [only] = values;
  return values.size === 1 ? (only ?? null) : null;
}
