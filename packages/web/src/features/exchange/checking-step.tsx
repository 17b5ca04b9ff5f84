import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { Progress } from '../../ui/progress.tsx';

/** How far the background work on the file is. */
export function CheckingStep({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const { progress, fileName } = submission;
  const { phase = 'opening', done = 0, total = 0 } = progress ?? {};
  return (
    <Panel title={t('checking.title')}>
      <Progress
        label={t(`checking.${phase}`, {
          file: fileName,
          done: formatNumber(done),
          total: formatNumber(total),
        })}
        share={phase === 'comparing' ? 0.97 : total > 0 ? (done / total) * 0.95 : 0.02}
      />
      <p className="muted">{t('checking.leave')}</p>
    </Panel>
  );
}
