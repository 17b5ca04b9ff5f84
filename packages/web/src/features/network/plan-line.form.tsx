import type { PlanLine, PlannedVillage } from '@ansinh/contract/network/plan.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSavePlanLine } from './network.queries.ts';

interface Props {
  readonly village: PlannedVillage;
  readonly line: PlanLine | null;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** How many people a village is to have by a day, whom, and by which organisation. */
export function PlanLineForm({ village, line, organisations, onClose }: Props) {
  const { t } = useTranslation(['network', 'common']);
  const save = useSavePlanLine();
  const [people, setPeople] = useState(
    String(line?.people ?? Math.max(1, village.collectors + village.collaborators + 1)),
  );
  const [dueOn, setDue] = useState<string | null>(line?.dueOn ?? null);
  const [candidate, setCandidate] = useState(line?.candidate ?? '');
  const [agencyId, setAgency] = useState(line?.agency?.id ?? null);
  const [note, setNote] = useState(line?.note ?? '');
  const count = Number(people);
  return (
    <FormDialog
      title={t('plan.proposeFor', { village: village.village.name })}
      verb={t(line === null ? 'plan.propose' : 'common:action.save')}
      isReady={Number.isInteger(count) && count > 0 && dueOn !== null}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() =>
        dueOn !== null &&
        save.mutate(
          {
            body: {
              ...(line === null ? {} : { id: line.id, version: line.version }),
              village: village.village.key,
              people: count,
              dueOn,
              candidate,
              agencyId,
              note,
            },
          },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
      onStale={onClose}
    >
      <TextField
        label={t('plan.people')}
        hint={t('plan.peopleHint', { count: village.collectors + village.collaborators })}
        value={people}
        onChange={setPeople}
        inputMode="numeric"
        maxLength={2}
      />
      <DatePicker label={t('plan.dueOn')} value={dueOn} onChange={setDue} />
      <TextField
        label={t('plan.candidate')}
        hint={t('plan.candidateHint')}
        value={candidate}
        onChange={setCandidate}
        optional
        maxLength={200}
      />
      <ComboBox
        label={t('plan.organisation')}
        optional
        choices={organisations.map(({ id, name }) => ({ id, label: name }))}
        value={agencyId}
        onChange={setAgency}
      />
      <TextArea label={t('form.note')} value={note} onChange={setNote} optional rows={2} maxLength={1000} />
    </FormDialog>
  );
}
