import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import {
  useApprovePlan,
  useFreezePlan,
  useRevisePlan,
  useWithdrawPlan,
  type Plan,
} from './indicators.queries.ts';
import { IssueList } from './issue-list.tsx';

/** Steps that are asked about in one small dialog. */
export type ReasonedStep = 'approve' | 'revise' | 'freeze' | 'reopen' | 'withdraw';

const WITH_REASON: readonly ReasonedStep[] = ['revise', 'reopen', 'withdraw'];

interface Props {
  readonly plan: Plan;
  readonly step: ReasonedStep;
  readonly onClose: () => void;
  /** Called with the plan that the step led to: a revision is a new one. */
  readonly onDone: (id: string) => void;
}

/** Asks before a step: why, and whether what looks odd is meant. */
export function PlanStepForm({ plan, step, onClose, onDone }: Props) {
  const { t } = useTranslation('indicators');
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const approve = useApprovePlan();
  const revise = useRevisePlan();
  const freeze = useFreezePlan();
  const withdraw = useWithdrawPlan();
  const needsReason = WITH_REASON.includes(step);
  const toConfirm = step === 'approve' ? plan.check.issues.filter(({ weight }) => weight === 'confirm') : [];
  const running = { approve, revise, freeze, reopen: freeze, withdraw }[step];
  const params = { id: plan.id };
  const { version } = plan;
  const after = {
    onSuccess: ({ id }: { id: string }) => {
      showToast(t(`done.${step}`));
      onDone(id);
    },
  };
  const submit = (): void => {
    if (step === 'approve') approve.mutate({ params, body: { version, confirmed } }, after);
    else if (step === 'revise') revise.mutate({ params, body: { version, reason: reason.trim() } }, after);
    else if (step === 'withdraw')
      withdraw.mutate({ params, body: { version, reason: reason.trim() } }, after);
    else
      freeze.mutate({ params, body: { version, frozen: step === 'freeze', reason: reason.trim() } }, after);
  };
  return (
    <FormDialog
      title={t(`ask.${step}`, { name: plan.indicator.name, year: plan.year })}
      verb={t(`step.${step}`)}
      isReady={(!needsReason || reason.trim() !== '') && (toConfirm.length === 0 || confirmed)}
      isPending={running.isPending}
      error={running.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`consequence.${step}`)}</p>
      {toConfirm.length > 0 && (
        <>
          <IssueList issues={toConfirm} />
          <Checkbox isSelected={confirmed} onChange={setConfirmed}>
            {t('ask.confirm', { count: toConfirm.length })}
          </Checkbox>
        </>
      )}
      {needsReason && (
        <TextArea label={t('ask.reason')} value={reason} onChange={setReason} rows={3} maxLength={1000} />
      )}
    </FormDialog>
  );
}
