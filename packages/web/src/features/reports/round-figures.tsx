import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Figure, Figures } from '../../ui/figures.tsx';
import type { RoundCounts } from './reports.types.ts';
import { sentOf, shareText } from './share-text.ts';

/** The numbers of a round. Submission and content are two: a report can come in time and say nothing. */
export function RoundFigures({ counts }: { readonly counts: RoundCounts }) {
  const { t } = useTranslation('reports');
  const number = formatNumber;
  return (
    <div className="report-figures">
      <Figures>
        <Figure
          value={number(counts.expected)}
          label={t('figure.expected')}
          {...(counts.exempt > 0 ? { note: t('figure.exempt', { count: counts.exempt }) } : {})}
        />
        <Figure
          value={number(sentOf(counts))}
          label={t('figure.sent')}
          note={t('figure.sentNote', {
            accepted: number(counts.accepted),
            waiting: number(counts.submitted),
          })}
        />
        <Figure
          value={shareText(counts.submissionShare)}
          label={t('figure.submission')}
          note={t('figure.submissionNote')}
        />
        <Figure
          value={shareText(counts.contentShare)}
          label={t('figure.content')}
          {...(counts.empty > 0
            ? { note: t('figure.empty', { count: counts.empty }), tone: 'amber' as const }
            : { note: t('figure.contentNote') })}
        />
        <Figure
          value={number(counts.returned)}
          label={t('figure.returned')}
          tone={counts.returned > 0 ? 'amber' : 'plain'}
        />
        <Figure
          value={number(counts.overdue)}
          label={t('figure.overdue')}
          tone={counts.overdue > 0 ? 'red' : 'plain'}
          {...(counts.late > 0 ? { note: t('figure.late', { count: counts.late }) } : {})}
        />
      </Figures>
    </div>
  );
}
