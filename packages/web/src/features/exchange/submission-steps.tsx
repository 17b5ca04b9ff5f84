import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CancelButton } from './cancel-button.tsx';
import { CheckingStep } from './checking-step.tsx';
import { FailedStep } from './failed-step.tsx';
import { MappingStep } from './mapping-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { UploadStep } from './upload-step.tsx';

const STEPS = ['upload', 'columns', 'check', 'preview', 'receipt'] as const;
type Step = (typeof STEPS)[number];

/** The way of a file from the first byte to the receipt, and what to do at the step it is at. */
export function SubmissionSteps({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const now = stepOf(submission);
  return (
    <div className="exchange-main">
      <ol className="submit-steps no-print" aria-label={t('step.label')}>
        {STEPS.map((step, at) => {
          const isDone = at < STEPS.indexOf(now);
          return (
            <li key={step} className="submit-steps__step" aria-current={step === now ? 'step' : undefined}>
              <span className="submit-steps__mark" data-done={isDone || undefined}>
                {isDone ? <Check size={14} aria-hidden /> : at + 1}
              </span>
              {t(`step.${step}`)}
              {isDone && <span className="visually-hidden">{t('step.done')}</span>}
            </li>
          );
        })}
      </ol>
      <StepBody submission={submission} />
      {submission.state !== 'checked' && submission.abilities.includes('cancel') && (
        <div className="step-actions">
          <CancelButton submission={submission} />
        </div>
      )}
    </div>
  );
}

function StepBody({ submission }: { readonly submission: SubmissionAnswer }) {
  switch (submission.state) {
    case 'receiving':
      return <UploadStep submission={submission} />;
    case 'mapping':
      return <MappingStep submission={submission} />;
    case 'checked':
      return <PreviewStep submission={submission} />;
    case 'failed':
      return <FailedStep submission={submission} />;
    default:
      return <CheckingStep submission={submission} />;
  }
}

function stepOf({ state, progress }: SubmissionAnswer): Step {
  if (state === 'receiving') return 'upload';
  if (state === 'mapping') return 'columns';
  if (state === 'checked') return 'preview';
  return state === 'failed' || progress === null || progress.phase === 'opening' ? 'columns' : 'check';
}
