import type { SubmissionDetail } from '@ansinh/contract/coverage/submissions.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { useActorName } from '../../lib/use-actor-name.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FigureEditor, type UnsavedFigures } from './figure-editor.tsx';
import { FigureStateMark } from './figure-state.tsx';
import { SubmissionActions } from './submission-actions.tsx';
import { useSubmission } from './submissions.queries.ts';
import { useFigureWords } from './use-figure-words.ts';
import './submissions.css';

/** One month's figures: typed, sent, approved, taken over. */
export function SubmissionPage() {
  const { t } = useTranslation('coverage');
  const { id } = useParams({ strict: false });
  const submission = useSubmission(id ?? '');
  if (!submission.data)
    return (
      <>
        <PageHeader title={t('figures.title')} />
        {submission.isPending && <Skeleton lines={12} />}
        {submission.isError && (
          <ErrorState error={submission.error} onRetry={() => void submission.refetch()} />
        )}
      </>
    );
  return <SubmissionBody key={submission.data.id} submission={submission.data} />;
}

function SubmissionBody({ submission: given }: { readonly submission: SubmissionDetail }) {
  const { t } = useTranslation('coverage');
  const { monthText, provenancePairs } = useFigureWords();
  const actorName = useActorName();
  const [unsaved, setUnsaved] = useState<UnsavedFigures | null>(null);
  return (
    <div className="submission">
      <PageHeader
        title={`${given.unit.name}, ${monthText(given.month).toLowerCase()}`}
        asOf={given.asOf}
        breadcrumbs={
          <Breadcrumbs
            links={[{ id: 'list', link: <Link to="/chi-tieu/so-lieu">{t('figures.title')}</Link> }]}
          />
        }
        meta={
          <>
            <FigureStateMark state={given.state} />
            {given.estimated && <Badge tone="amber">{t('estimated')}</Badge>}
            <span>
              {[
                given.agency.name,
                t(`source.${given.source}`),
                t('cell.version', { version: given.version }),
              ].join(' · ')}
            </span>
            {given.lateDays > 0 && <Badge tone="red">{t('figures.late', { count: given.lateDays })}</Badge>}
          </>
        }
        actions={<SubmissionActions submission={given} isUnsaved={unsaved !== null} />}
      />
      {given.state === 'returned' && given.returnedFor !== '' && (
        <Callout tone="red">{t('figures.returnedFor', { reason: given.returnedFor })}</Callout>
      )}
      {given.reason !== '' && <Callout>{t('figures.correctedFor', { reason: given.reason })}</Callout>}
      <FigureEditor submission={given} unsaved={unsaved} onType={setUnsaved} />
      <Panel title={t('figures.course')}>
        <KeyValues
          pairs={[
            ...given.steps.map(({ step, at, by }) => ({
              name: t(`step.${step}` as 'step.submit', { defaultValue: step }),
              value: `${actorName(by)}, ${formatDateTime(at)}`,
            })),
            { name: t('figures.due'), value: formatDate(given.dueOn) },
            ...provenancePairs(given.provenance),
          ]}
        />
        {given.versions.length > 1 && (
          <ul className="versions">
            {given.versions.map((one) => (
              <li key={one.id}>
                <Link to="/chi-tieu/so-lieu/$id" params={{ id: one.id }}>
                  {t('cell.version', { version: one.version })}
                </Link>{' '}
                <FigureStateMark state={one.state} /> <span className="muted">{one.reason}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}
