import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAnswerIssue } from './reports.queries.ts';
import type { ReportIssue } from './reports.types.ts';

interface Props {
  readonly issue: ReportIssue;
  readonly isForward: boolean;
  readonly onClose: () => void;
}

/** Answers a difficulty, or forwards it with an opinion. */
export function AnswerForm({ issue, isForward, onClose }: Props) {
  const { t } = useTranslation('reports');
  const answer = useAnswerIssue();
  const way = isForward ? 'forward' : 'answer';
  return (
    <ReasonDialog
      title={t(`issues.${way}Of`, { agency: issue.agency.name })}
      verb={t(`issues.${way}`)}
      consequence={t(`issues.${way}Text`, { agency: issue.agency.name })}
      label={t(isForward ? 'issues.opinion' : 'issues.answerLabel')}
      maxLength={4000}
      isPending={answer.isPending}
      error={answer.error}
      onClose={onClose}
      onSubmit={(text) =>
        answer.mutate(
          {
            params: { issueId: issue.id },
            body: { version: issue.version, answer: text, forward: isForward },
          },
          {
            onSuccess: () => {
              showToast(t(isForward ? 'done.forward' : 'done.answer'));
              onClose();
            },
          },
        )
      }
    />
  );
}
