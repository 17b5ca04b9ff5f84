import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Basis } from '../../ui/basis.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useSubmission } from './exchange.queries.ts';
import { SubmissionMark } from './submission-mark.tsx';
import { SubmissionRecord } from './submission-record.tsx';
import { RecordActions } from './record-actions.tsx';
import { isStated } from './submission-states.ts';
import { SubmissionSteps } from './submission-steps.tsx';
import './exchange.css';

/** One submission through all of its life: the steps until it is stated, then the record of it. */
export function SubmissionPage() {
  const { t } = useTranslation('exchange');
  const { id = '' } = useParams({ strict: false });
  const submission = useSubmission(id);
  if (submission.data) return <Content submission={submission.data} />;
  return (
    <>
      <PageHeader title={t('submission.title')} breadcrumbs={<Crumbs />} />
      {submission.isError ? (
        <ErrorState error={submission.error} onRetry={() => void submission.refetch()} />
      ) : (
        <Skeleton lines={10} />
      )}
    </>
  );
}

function Content({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const { dataset, title, state, sender, basis, periodLabel } = submission;
  const stated = isStated(state);
  return (
    <>
      <PageHeader
        title={`${dataset} · ${title}`}
        breadcrumbs={<Crumbs />}
        meta={
          <>
            <SubmissionMark state={state} />
            <span>{periodLabel}</span>
            <span>{t('submission.from', { sender: sender.shortName })}</span>
            <Basis basis={basis} />
          </>
        }
        actions={stated && <RecordActions submission={submission} />}
      />
      {stated || state === 'cancelled' ? (
        <SubmissionRecord submission={submission} />
      ) : (
        <SubmissionSteps submission={submission} />
      )}
    </>
  );
}

function Crumbs() {
  const { t } = useTranslation('exchange');
  return (
    <Breadcrumbs
      links={[
        { id: 'list', link: <Link to="/trao-doi">{t('datasets.title')}</Link> },
        { id: 'box', link: <Link to="/trao-doi/ban-gui">{t('box.title')}</Link> },
      ]}
    />
  );
}
