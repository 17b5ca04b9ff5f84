import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { Basis } from '../../ui/basis.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EstimatePanel } from './estimate-panel.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { FindingStateMark } from './finding-state.tsx';
import { FindingSteps } from './finding-steps.tsx';
import { FindingTimeline } from './finding-timeline.tsx';
import { useFindingWords } from './finding-words.ts';
import { PriorityMark } from './priority-mark.tsx';
import { useFinding } from './reconciliation.queries.ts';
import { worklistPlace } from './worklist-place.ts';
import './finding-page.css';
import './reconciliation.css';

/** One finding: what was found, what it rests on, what it may amount to, and what became of it. */
export function FindingPage() {
  const { t } = useTranslation('reconciliation');
  const { id = '' } = useParams({ strict: false });
  const finding = useFinding(id);
  if (finding.data) return <Content key={id} finding={finding.data} />;
  return (
    <>
      <PageHeader title={t('finding.title')} breadcrumbs={<Crumbs />} />
      {finding.isError ? (
        <ErrorState error={finding.error} onRetry={() => void finding.refetch()} />
      ) : (
        <Skeleton lines={12} />
      )}
    </>
  );
}

function Content({ finding }: { readonly finding: FindingDetail }) {
  const { t } = useTranslation('reconciliation');
  const { titleOf, sentenceOf, isEnglish } = useFindingWords();
  return (
    <>
      <PageHeader
        title={finding.label}
        breadcrumbs={<Crumbs />}
        actions={<Neighbours id={finding.id} />}
        meta={
          <>
            <FindingStateMark finding={finding} />
            <PriorityMark band={finding.band} />
            {finding.code !== null && <span>{t('finding.code', { code: finding.code })}</span>}
            {finding.communeName !== null && <span>{finding.communeName}</span>}
            <SubjectLink finding={finding} />
          </>
        }
      />
      <div className="finding">
        <div className="finding__main">
          <Panel title={titleOf(finding)}>
            <p className="finding__sentence">{sentenceOf(finding)}</p>
            <p>
              <span className="muted">{t('finding.advice')}</span>{' '}
              {isEnglish ? finding.adviceEn : finding.advice}
            </p>
            <p className="finding__bases">
              {finding.bases.map((basis) => (
                <Basis key={`${basis.regulationId}${basis.provisionId}`} basis={basis} />
              ))}
              {finding.law !== '' && <span className="muted">{finding.law}</span>}
            </p>
          </Panel>
          <EvidencePanel finding={finding} />
          <FindingTimeline finding={finding} />
        </div>
        <div className="finding__side">
          <FindingSteps finding={finding} />
          <EstimatePanel finding={finding} />
        </div>
      </div>
    </>
  );
}

/** The way to the record the finding is about; the employer's opens with the finding as its purpose. */
function SubjectLink({ finding }: { readonly finding: FindingDetail }) {
  const { t } = useTranslation('reconciliation');
  const mayRead = useMay('registers.read');
  if (!mayRead) return null;
  return finding.subjectKind === 'employer' ? (
    <Link to="/so-don-vi/$id" params={{ id: finding.subjectId }} search={{ finding: finding.id }}>
      {t('finding.openEmployer')}
    </Link>
  ) : (
    <Link to="/so-nguoi/$id" params={{ id: finding.subjectId }}>
      {t('finding.openPerson')}
    </Link>
  );
}

/** The finding before and after in the worklist last looked at: buttons, and the keys k and j. */
function Neighbours({ id }: { readonly id: string }) {
  const { t } = useTranslation('reconciliation');
  const navigate = useNavigate();
  const place = worklistPlace(id);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const busy =
        event.target instanceof Element &&
        event.target.closest('input, textarea, [role="dialog"], [role="listbox"]') !== null;
      if (busy || event.ctrlKey || event.metaKey || event.altKey) return;
      const to = { j: place?.after, k: place?.before }[event.key];
      if (to !== undefined) void navigate({ to: '/doi-chieu/$id', params: { id: to }, replace: true });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigate, place]);
  if (place === null) return null;
  const go = (to: string | undefined): void => {
    if (to !== undefined) void navigate({ to: '/doi-chieu/$id', params: { id: to }, replace: true });
  };
  return (
    <span className="finding__place">
      <IconButton
        icon={ChevronLeft}
        label={t('finding.before')}
        isDisabled={place.before === undefined}
        onPress={() => go(place.before)}
      />
      {t('finding.place', { place: place.place, of: place.of })}
      <IconButton
        icon={ChevronRight}
        label={t('finding.after')}
        isDisabled={place.after === undefined}
        onPress={() => go(place.after)}
      />
    </span>
  );
}

function Crumbs() {
  const { t } = useTranslation('reconciliation');
  return <Breadcrumbs links={[{ id: 'list', link: <Link to="/doi-chieu">{t('list.title')}</Link> }]} />;
}
