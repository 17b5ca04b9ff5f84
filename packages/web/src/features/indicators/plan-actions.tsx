import { useNavigate } from '@tanstack/react-router';
import { Ban, CircleCheck, FilePen, Lock, LockOpen, PencilLine, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { planWorkbook, type Plan } from './indicators.queries.ts';
import { IssuePlanForm } from './issue-plan.form.tsx';
import { PlanStepForm, type ReasonedStep } from './plan-step.form.tsx';

interface Props {
  readonly plan: Plan;
  readonly onEdit: () => void;
}

/** What the reader may do with the plan now; the next step on its way stands first. */
export function PlanActions({ plan, onEdit }: Props) {
  const { t } = useTranslation('indicators');
  const navigate = useNavigate();
  const [open, setOpen] = useState<ReasonedStep | 'issue' | null>(null);
  const may = (step: Plan['abilities'][number]): boolean => plan.abilities.includes(step);
  const close = (): void => setOpen(null);
  return (
    <>
      {may('issue') && (
        <Button kind="primary" icon={Send} onPress={() => setOpen('issue')}>
          {t('step.issue')}
        </Button>
      )}
      {may('approve') && (
        <Button kind="primary" icon={CircleCheck} onPress={() => setOpen('approve')}>
          {t('step.approve')}
        </Button>
      )}
      {may('save') && plan.partKind !== null && (
        <Button icon={PencilLine} onPress={onEdit}>
          {t('step.edit')}
        </Button>
      )}
      {may('revise') && (
        <Button icon={FilePen} onPress={() => setOpen('revise')}>
          {t('step.revise')}
        </Button>
      )}
      {may('freeze') && (
        <Button icon={Lock} onPress={() => setOpen('freeze')}>
          {t('step.freeze')}
        </Button>
      )}
      {may('reopen') && (
        <Button icon={LockOpen} onPress={() => setOpen('reopen')}>
          {t('step.reopen')}
        </Button>
      )}
      {may('withdraw') && (
        <Button kind="quiet" icon={Ban} onPress={() => setOpen('withdraw')}>
          {t('step.withdraw')}
        </Button>
      )}
      <ExportLink href={planWorkbook(plan.id)} />
      {open === 'issue' && <IssuePlanForm plan={plan} onClose={close} />}
      {open !== null && open !== 'issue' && (
        <PlanStepForm
          plan={plan}
          step={open}
          onClose={close}
          onDone={(id) => {
            close();
            if (id !== plan.id) void navigate({ to: '/chi-tieu/giao/$plan', params: { plan: id } });
          }}
        />
      )}
    </>
  );
}
