import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useReportView } from './report-context.ts';
import { useHandBackReport, useProposeReport, useReviseReport, useSubmitReport } from './reports.queries.ts';
import { ReturnForm } from './return.form.tsx';

/** Steps that are asked about first. */
export type AskedStep = 'propose' | 'hand-back' | 'submit' | 'revise' | 'return';

interface Props {
  readonly asking: AskedStep;
  readonly onClose: () => void;
}

/** Says what a step brings about, and asks why where the other side has to know. */
export function ReportStepDialogs({ asking, onClose }: Props) {
  const { t } = useTranslation('reports');
  const { report } = useReportView();
  const steps = {
    propose: useProposeReport(),
    'hand-back': useHandBackReport(),
    submit: useSubmitReport(),
    revise: useReviseReport(),
  };
  if (asking === 'return') return <ReturnForm onClose={onClose} />;
  const step = steps[asking];
  const to = report.recipients.map(({ name }) => name).join(', ');
  return (
    <ReasonDialog
      title={t(`ask.${asking}`)}
      verb={t(`step.${asking}`)}
      consequence={t(`consequence.${asking}`, { to })}
      label={t(asking === 'hand-back' || asking === 'revise' ? 'ask.reason' : 'ask.note')}
      optional={asking === 'propose' || asking === 'submit'}
      isPending={step.isPending}
      error={step.error}
      onClose={onClose}
      onSubmit={(reason) =>
        step.mutate(
          { params: { reportId: report.id }, body: { version: report.version, reason } },
          {
            onSuccess: () => {
              showToast(t(`done.${asking}`, { to }));
              onClose();
            },
          },
        )
      }
    />
  );
}
