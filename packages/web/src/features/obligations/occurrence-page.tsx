import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';
import { Basis } from '../../ui/basis.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { ClausePanel } from './clause-panel.tsx';
import { DiscussionPanel } from './discussion-panel.tsx';
import { DuePanel } from './due-panel.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { useOccurrence } from './obligations.queries.ts';
import { PartiesPanel } from './parties-panel.tsx';
import { PartsPanel } from './parts-panel.tsx';
import { ReportPanel } from './report-panel.tsx';
import { shortAction } from './short-action.ts';
import { StepsPanel } from './steps-panel.tsx';
import { isOwed, workStateOf } from './work-state.ts';
import './occurrence-page.css';

/** One piece of work: what to do on the left, what it rests on at the right, what was said and done below. */
export function OccurrencePage() {
  const { t } = useTranslation('obligations');
  const { id = '' } = useParams({ strict: false });
  const occurrence = useOccurrence(id);
  const crumbs = (
    <Breadcrumbs links={[{ id: 'list', link: <Link to="/nhiem-vu">{t('list.title')}</Link> }]} />
  );
  if (occurrence.data) return <Content occurrence={occurrence.data} crumbs={crumbs} />;
  return (
    <>
      <PageHeader title={t('detail.title')} breadcrumbs={crumbs} />
      {occurrence.isError ? (
        <ErrorState error={occurrence.error} onRetry={() => void occurrence.refetch()} />
      ) : (
        <Skeleton lines={12} />
      )}
    </>
  );
}

function Content({ occurrence, crumbs }: { readonly occurrence: Occurrence; readonly crumbs: ReactNode }) {
  const { t } = useTranslation('obligations');
  const { due, binding, schemes } = occurrence;
  return (
    <>
      <PageHeader
        title={shortAction(occurrence.action, 120)}
        breadcrumbs={crumbs}
        meta={
          <>
            <StateMark state={workStateOf(occurrence)} />
            <span>{occurrence.periodLabel}</span>
            {due === null ? t('due.none') : <DueText due={due} withDate done={!isOwed(occurrence)} />}
            <Basis basis={occurrence.basis} quote={occurrence.quote} />
            {binding !== 'order' && <Badge tone="amber">{t(`binding.${binding}`)}</Badge>}
            {schemes.length > 0 && <span>{schemes.join(', ')}</span>}
          </>
        }
      />
      <div className="occurrence">
        <div className="occurrence__work">
          <StepsPanel occurrence={occurrence} />
          <ReportPanel occurrenceId={occurrence.id} />
          <EvidencePanel occurrence={occurrence} />
          {occurrence.coordinating.length > 0 && <PartsPanel occurrence={occurrence} />}
          <DiscussionPanel occurrence={occurrence} />
          <HistoryPanel occurrence={occurrence} />
        </div>
        <div className="occurrence__basis">
          <ClausePanel occurrence={occurrence} />
          <DuePanel occurrence={occurrence} />
          <PartiesPanel occurrence={occurrence} />
        </div>
      </div>
    </>
  );
}
