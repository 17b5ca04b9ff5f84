import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Figure, Figures } from '../../ui/figures.tsx';

/** Rows in all, good, not taken, and against the list before. */
export function SubmissionFigures({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const { rowsTotal, rowsGood, rowsBad, issueKinds, difference } = submission;
  const warnings = issueKinds.filter(({ warning }) => warning).reduce((sum, { count }) => sum + count, 0);
  return (
    <Figures>
      <Figure value={formatNumber(rowsTotal ?? 0)} label={t('figure.total')} />
      <Figure value={formatNumber(rowsGood ?? 0)} label={t('figure.good')} tone="green" />
      <Figure
        value={formatNumber(rowsBad ?? 0)}
        label={t('figure.bad')}
        tone={(rowsBad ?? 0) > 0 ? 'red' : 'plain'}
      />
      {warnings > 0 && <Figure value={formatNumber(warnings)} label={t('figure.warnings')} tone="amber" />}
      {difference !== null && (
        <Figure
          value={`+${formatNumber(difference.added)} −${formatNumber(difference.removed)}`}
          label={t('figure.difference')}
          note={t('figure.changed', { count: difference.changed })}
        />
      )}
    </Figures>
  );
}
