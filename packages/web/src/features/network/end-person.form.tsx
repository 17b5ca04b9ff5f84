import type { MemberDetail } from '@ansinh/contract/network/people.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useEndMember, useMembers } from './network.queries.ts';

/** Lets a person stop: the last day, why, and who takes his collaborators and villages over. */
export function EndPersonForm({
  member,
  onClose,
}: {
  readonly member: MemberDetail;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('network');
  const end = useEndMember();
  const others = useMembers({ agency: member.agency.id, kind: member.kind });
  const [on, setOn] = useState<string | null>(dayInVietnam());
  const [because, setBecause] = useState('');
  const [replacedBy, setReplaced] = useState<string | null>(null);
  return (
    <FormDialog
      title={t('end.title', { name: member.name })}
      verb={t('end.open')}
      isReady={on !== null && because.trim().length >= 3}
      isPending={end.isPending}
      error={end.error}
      onSubmit={() =>
        on !== null &&
        end.mutate(
          { params: { key: member.key }, body: { version: member.version, on, because, replacedBy } },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
      onStale={onClose}
    >
      <DatePicker label={t('end.lastDay')} value={on} onChange={setOn} />
      <TextArea label={t('form.because')} value={because} onChange={setBecause} rows={3} maxLength={1000} />
      <ComboBox
        label={t('person.replacedBy')}
        hint={t('end.replacedHint', { count: member.collaborators.length })}
        optional={member.collaborators.length === 0}
        choices={(others.data?.items ?? [])
          .filter(({ key }) => key !== member.key)
          .map(({ key, name, point }) => ({ id: key, label: name, detail: point?.name ?? '' }))}
        value={replacedBy}
        onChange={setReplaced}
      />
    </FormDialog>
  );
}
