import type { PlanLine } from '@ansinh/contract/network/plan.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useDecidePlan } from './network.queries.ts';

const ANSWERS = ['agree', 'decline'] as const;

interface Props {
  readonly line: PlanLine;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** Takes a proposal on, by an organisation, or declines it with the reason. */
export function DecidePlanForm({ line, organisations, onClose }: Props) {
  const { t } = useTranslation('network');
  const decide = useDecidePlan();
  const [answer, setAnswer] = useState<(typeof ANSWERS)[number]>('agree');
  const [agencyId, setAgency] = useState(line.agency?.id ?? null);
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('plan.answerTo', { village: line.village.name })}
      verb={t('plan.answer')}
      isReady={answer === 'agree' ? agencyId !== null : reason.trim() !== ''}
      isPending={decide.isPending}
      error={decide.error}
      onSubmit={() =>
        decide.mutate(
          { params: { id: line.id }, body: { version: line.version, answer, agencyId, reason } },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
      onStale={onClose}
    >
      <RadioGroup
        label={t('plan.answer')}
        choices={ANSWERS.map((id) => ({ id, label: t(`plan.answers.${id}`) }))}
        value={answer}
        onChange={setAnswer}
      />
      {answer === 'agree' && (
        <ComboBox
          label={t('plan.organisation')}
          choices={organisations.map(({ id, name }) => ({ id, label: name }))}
          value={agencyId}
          onChange={setAgency}
        />
      )}
      <TextArea
        label={t('plan.reason')}
        value={reason}
        onChange={setReason}
        optional={answer === 'agree'}
        rows={2}
        maxLength={1000}
      />
    </FormDialog>
  );
}
