import { Link } from '@tanstack/react-router';
import { CircleCheck, CornerUpRight, Hourglass } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { useSession } from '../../lib/session.tsx';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';
import { Basis } from '../../ui/basis.tsx';
import { Button } from '../../ui/button.tsx';
import { AnswerForm } from './answer.form.tsx';
import { periodOf } from './period-of.ts';
import { PassesList } from './passes-list.tsx';
import type { ReportIssue } from './reports.types.ts';

const LOOKS: Readonly<Record<ReportIssue['state'], BadgeLook>> = {
  open: { icon: Hourglass, tone: 'amber' },
  answered: { icon: CircleCheck, tone: 'green' },
  forwarded: { icon: CornerUpRight, tone: 'action' },
};

/** One difficulty: who has it, what is proposed, who is to answer, and the answer. */
export function IssueCard({ issue }: { readonly issue: ReportIssue }) {
  const { t } = useTranslation('reports');
  const [asking, setAsking] = useState<'answer' | 'forward' | null>(null);
  const { agency: own } = useSession();
  const period = periodOf(issue);
  const { agency, basis, reportId, state, routedTo, abilities } = issue;
  // Whom a difficulty is routed to reads it, not the report it stands in.
  const answersOnly = routedTo.some(({ id }) => id === own.id) && agency.id !== own.id;
  return (
    <li className="report-issue">
      <div className="report-issue__head">
        <strong>{agency.name}</strong>
        <Badge {...LOOKS[state]}>{t(`issueState.${state}`)}</Badge>
        <Basis basis={basis} />
        {answersOnly ? (
          <span>{period}</span>
        ) : (
          <Link to="/bao-cao/$reportId" params={{ reportId }}>
            {period}
          </Link>
        )}
      </div>
      <p>{issue.difficulty}</p>
      {issue.proposal !== '' && (
        <p>
          <strong>{t('issues.proposal')}:</strong> {issue.proposal}
        </p>
      )}
      {routedTo.length > 0 && <RoutedTo routedTo={routedTo} />}
      <PassesList passes={issue.passes} />
      {issue.answer !== '' && (
        <div className="report-issue__answer">
          <p className="report-issue__who">
            {[issue.answeredBy, formatDateTime(issue.answeredAt)].filter(Boolean).join(', ')}
          </p>
          <p>{issue.answer}</p>
        </div>
      )}
      {abilities.length > 0 && (
        <div className="report-issue__actions">
          {abilities.includes('answer') && (
            <Button
              small
              kind="primary"
              aria-label={t('issues.answerOf', { agency: agency.name })}
              onPress={() => setAsking('answer')}
            >
              {t('issues.answer')}
            </Button>
          )}
          {abilities.includes('forward') && (
            <Button
              small
              icon={CornerUpRight}
              aria-label={t('issues.forwardOf', { agency: agency.name })}
              onPress={() => setAsking('forward')}
            >
              {t('issues.forward')}
            </Button>
          )}
        </div>
      )}
      {asking !== null && (
        <AnswerForm issue={issue} isForward={asking === 'forward'} onClose={() => setAsking(null)} />
      )}
    </li>
  );
}

const NAMED = 3;

/** Whom a difficulty goes to; of many the first ones, the rest when asked for. */
function RoutedTo({ routedTo }: Pick<ReportIssue, 'routedTo'>) {
  const { t } = useTranslation('reports');
  const names = routedTo.map(({ name }) => name);
  const first = t('issues.to', { to: names.slice(0, NAMED).join(', ') });
  if (names.length <= NAMED + 1) return <p className="muted">{t('issues.to', { to: names.join(', ') })}</p>;
  return (
    <details className="report-issue__routed">
      <summary>{`${first} ${t('issues.toMore', { count: names.length - NAMED })}`}</summary>
      <p>{names.slice(NAMED).join(', ')}</p>
    </details>
  );
}
