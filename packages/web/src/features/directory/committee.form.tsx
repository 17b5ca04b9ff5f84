import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAddCommittee, useChangeCommittee, useReload } from './directory.queries.ts';
import type { Committee } from './directory.types.ts';
import { MemberFields, type MemberDraft } from './member-fields.tsx';

interface Props {
  readonly agencyId: string;
  /** Absent: a new composition. */
  readonly committee?: Committee;
  readonly onClose: () => void;
}

/** The decision that composes a committee, with its term and members. */
export function CommitteeForm({ agencyId, committee, onClose }: Props) {
  const { t } = useTranslation(['directory', 'common']);
  const add = useAddCommittee();
  const change = useChangeCommittee();
  const reload = useReload();
  const [number, setNumber] = useState(committee?.decisionNumber ?? '');
  const [decided, setDecided] = useState<string | null>(committee?.decisionDate ?? null);
  const [from, setFrom] = useState(committee?.from ?? null);
  const [to, setTo] = useState(committee?.to ?? null);
  const [task, setTask] = useState(committee?.task ?? '');
  const [basis, setBasis] = useState(committee?.basis ?? '');
  const [members, setMembers] = useState<readonly MemberDraft[]>(() => draftsOf(committee));
  const submit = (): void => {
    if (decided === null || from === null) return;
    const fields = {
      decisionNumber: number,
      decisionDate: decided,
      from,
      to,
      task,
      basis,
      members: members.map((member) => ({
        name: member.name,
        position: member.position,
        role: member.role,
        agencyId: member.agencyId,
        from: member.from,
        to: member.to,
      })),
    };
    const onSuccess = (): void => {
      showToast(t('committee.saved', { number }));
      onClose();
    };
    if (committee === undefined) add.mutate({ params: { id: agencyId }, body: fields }, { onSuccess });
    else
      change.mutate(
        { params: { id: committee.id }, body: { ...fields, version: committee.version } },
        { onSuccess },
      );
  };
  return (
    <FormDialog
      title={
        committee === undefined
          ? t('committee.add')
          : t('committee.edit', { number: committee.decisionNumber })
      }
      verb={t('common:action.save')}
      isReady={
        number.trim() !== '' &&
        decided !== null &&
        from !== null &&
        members.every(({ name }) => name.trim() !== '')
      }
      isPending={add.isPending || change.isPending}
      error={add.error ?? change.error}
      onSubmit={submit}
      onClose={onClose}
      onStale={() => {
        reload();
        onClose();
      }}
      wide
    >
      <div className="form-dialog__pair">
        <TextField label={t('committee.number')} value={number} onChange={setNumber} isRequired />
        <DatePicker label={t('committee.date')} value={decided} onChange={setDecided} />
        <DatePicker label={t('committee.from')} value={from} onChange={setFrom} />
        <DatePicker label={t('committee.to')} value={to} onChange={setTo} optional />
      </div>
      <TextArea label={t('committee.task')} value={task} onChange={setTask} rows={2} optional />
      <TextField label={t('focal.basis')} value={basis} onChange={setBasis} optional />
      <div className="people-rows">
        {members.map((member) => (
          <MemberFields
            key={member.key}
            draft={member}
            on={from ?? undefined}
            onChange={(next) => setMembers(members.map((one) => (one.key === member.key ? next : one)))}
            onRemove={() => setMembers(members.filter((one) => one.key !== member.key))}
          />
        ))}
      </div>
      <div>
        <Button small icon={Plus} onPress={() => setMembers([...members, emptyMember(members)])}>
          {t('committee.addMember')}
        </Button>
      </div>
    </FormDialog>
  );
}

function draftsOf(committee: Committee | undefined): MemberDraft[] {
  return (committee?.members ?? []).map((member, key) => ({
    key,
    name: member.name,
    position: member.position,
    role: member.role,
    agencyId: member.agency?.id ?? null,
    from: member.from,
    to: member.to,
  }));
}

function emptyMember(members: readonly MemberDraft[]): MemberDraft {
  const key = Math.max(-1, ...members.map((member) => member.key)) + 1;
  return {
    key,
    name: '',
    position: '',
    role: key === 0 ? 'head' : 'member',
    agencyId: null,
    from: null,
    to: null,
  };
}
