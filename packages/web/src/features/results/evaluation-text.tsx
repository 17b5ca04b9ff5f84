import type { resultsEvaluationEndpoint } from '@ansinh/contract/results/results.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ContestTable } from './contest-table.tsx';
import { useFunnelColumns } from './funnel-columns.tsx';
import { FunnelSteps } from './funnel-steps.tsx';
import { TargetTable } from './target-table.tsx';

type Evaluation = Answer<typeof resultsEvaluationEndpoint>;

/** The evaluation itself: what the lists said, what was done, what it brought, against which targets, and what stands in the way. */
export function EvaluationText({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t } = useTranslation('results');
  const { total, retention, refusals, targets, contest, commune, period } = evaluation;
  const kinds = useFunnelColumns('kind', total);
  const villages = useFunnelColumns('village', total);
  const channels = useFunnelColumns('channel', total);
  const number = formatNumber;
  const share = (value: number | null): string => (value === null ? '—' : formatShare(value));
  return (
    <article className="results-evaluation">
      <p className="results-evaluation__lead">
        {t('evaluation.lead', {
          commune: commune.name,
          period: periodText(period).toLowerCase(),
          listed: number(total.listed),
          shared: number(total.shared),
          contacted: number(total.contacted),
          joined: number(total.joined),
          alone: number(total.alone),
        })}{' '}
        {retention.due > 0 &&
          t('evaluation.retention', {
            due: number(retention.due),
            paid: number(retention.paid),
            rate: share(retention.rate),
            waiting: number(retention.waiting),
            lapsed: number(retention.lapsed),
          })}
      </p>
      <section>
        <h2>{t('evaluation.work')}</h2>
        <FunnelSteps funnel={total} />
      </section>
      <section>
        <h2>{t('evaluation.byVillage')}</h2>
        <DataTable
          name="results.evaluation.villages"
          label={t('evaluation.byVillage')}
          columns={villages}
          rows={evaluation.villages}
          rowKey={({ key }) => key ?? 'none'}
          sumsLabel={t('sum')}
          phone="scroll"
        />
      </section>
      <section>
        <h2>{t('evaluation.byKind')}</h2>
        <DataTable
          name="results.evaluation.kinds"
          label={t('evaluation.byKind')}
          columns={kinds}
          rows={evaluation.kinds}
          rowKey={({ key }) => key ?? 'none'}
          phone="scroll"
        />
      </section>
      {evaluation.channels.length > 0 && (
        <section>
          <h2>{t('evaluation.byChannel')}</h2>
          <DataTable
            name="results.evaluation.channels"
            label={t('evaluation.byChannel')}
            columns={channels}
            rows={evaluation.channels}
            rowKey={({ key }) => key ?? 'none'}
            phone="scroll"
          />
        </section>
      )}
      <section>
        <h2>{t('evaluation.targets')}</h2>
        {targets.length === 0 ? (
          <p className="muted">{t('evaluation.noTargets')}</p>
        ) : (
          <TargetTable targets={targets} />
        )}
      </section>
      <section>
        <h2>{t('evaluation.refusals')}</h2>
        {refusals.length === 0 ? (
          <p className="muted">{t('evaluation.noRefusals')}</p>
        ) : (
          <ul>
            {refusals.map(({ reason, people }) => (
              <li key={reason}>
                {t(`refusal.${reason}` as 'refusal.other', { defaultValue: reason })}:{' '}
                {t('people', { count: people, shown: number(people) })}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('evaluation.contest')}</h2>
        {contest.length === 0 ? (
          <p className="muted">{t('contest.nothing')}</p>
        ) : (
          <ContestTable places={contest} />
        )}
      </section>
    </article>
  );
}
