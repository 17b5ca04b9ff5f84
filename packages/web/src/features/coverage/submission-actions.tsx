import type { SubmissionDetail } from '@ansinh/contract/coverage/submissions.schemas';
import { useNavigate } from '@tanstack/react-router';
import { CircleCheck, CircleCheckBig, FilePen, Send, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import {
  figuresForm,
  useAcceptFigures,
  useApproveFigures,
  useReturnFigures,
  useSaveFigures,
  useSubmitFigures,
} from './submissions.queries.ts';

const FORWARD = ['submit', 'approve', 'accept'] as const;
const ICONS = { submit: Send, approve: CircleCheck, accept: CircleCheckBig } as const;

interface Props {
  readonly submission: SubmissionDetail;
  /** Figures are typed that are not saved: what would be sent is not what is seen. */
  readonly isUnsaved: boolean;
}

/** What the reader may do with a month's figures now. */
export function SubmissionActions({ submission, isUnsaved }: Props) {
  const { t } = useTranslation('coverage');
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'return' | 'correct' | null>(null);
  const commands = { submit: useSubmitFigures(), approve: useApproveFigures(), accept: useAcceptFigures() };
  const giveBack = useReturnFigures();
  const correct = useSaveFigures();
  const { id, rowVersion, abilities } = submission;
  const params = { submissionId: id };
  return (
    <>
      {FORWARD.filter((step) => abilities.includes(step)).map((step, at) => (
        <Button
          key={step}
          kind={at === 0 ? 'primary' : 'secondary'}
          icon={ICONS[step]}
          isPending={commands[step].isPending}
          isDisabled={isUnsaved}
          onPress={() =>
            commands[step].mutate(
              { params, body: { rowVersion } },
              {
                onSuccess: ({ reached }) => showToast(t(`done.${step}`, { count: reached })),
                onError: (error) => showToast(refusalText(error), 'wrong'),
              },
            )
          }
        >
          {t(`step.${step}`)}
        </Button>
      ))}
      {abilities.includes('return') && (
        <Button icon={Undo2} onPress={() => setAsking('return')}>
          {t('step.return')}
        </Button>
      )}
      {abilities.includes('correct') && (
        <Button icon={FilePen} onPress={() => setAsking('correct')}>
          {t('step.correct')}
        </Button>
      )}
      <ExportLink href={figuresForm(submission.unit.key, submission.month)} />
      {asking === 'return' && (
        <ReasonDialog
          title={t('ask.return')}
          verb={t('step.return')}
          consequence={t('consequence.return')}
          label={t('ask.reason')}
          isPending={giveBack.isPending}
          error={giveBack.error}
          onClose={() => setAsking(null)}
          onSubmit={(reason) =>
            giveBack.mutate({ params, body: { rowVersion, reason } }, { onSuccess: () => setAsking(null) })
          }
        />
      )}
      {asking === 'correct' && (
        <ReasonDialog
          title={t('ask.correct')}
          verb={t('step.correct')}
          consequence={t('consequence.correct')}
          label={t('ask.reason')}
          isPending={correct.isPending}
          error={correct.error}
          onClose={() => setAsking(null)}
          onSubmit={(reason) =>
            correct.mutate(
              {
                body: {
                  unit: submission.unit.key,
                  month: submission.month,
                  asOf: submission.asOf,
                  estimated: submission.estimated,
                  cells: submission.figures.map(({ unit, series, value }) => ({ unit, series, value })),
                  confirmed: true,
                  reason,
                },
              },
              {
                onSuccess: ({ id: next }) => {
                  setAsking(null);
                  void navigate({ to: '/chi-tieu/so-lieu/$id', params: { id: next } });
                },
              },
            )
          }
        />
      )}
    </>
  );
}
