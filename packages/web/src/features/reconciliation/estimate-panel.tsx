import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatShare } from '../../lib/format.ts';
import type { Certainty } from '../../ui/certainties.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PriorityMark } from './priority-mark.tsx';

/** What the finding may amount to with how it was worked out, and why it is as pressing as it is. */
export function EstimatePanel({ finding }: { readonly finding: FindingDetail }) {
  const { t } = useTranslation('reconciliation');
  const { amount, amountBasis, priority, gravity, band } = finding;
  return (
    <Panel title={t('estimate.title')}>
      {amount === null ? (
        <p className="muted">{t('estimate.none')}</p>
      ) : (
        <>
          <p className="estimate">{t('estimate.amount', { amount: formatMoney(amount) })}</p>
          {amountBasis !== null && (
            <>
              <p className="estimate__formula">
                {t('estimate.formula', {
                  wages: formatMoney(amountBasis.wages),
                  rate: rateText(amountBasis.rate),
                  amount: formatMoney(amount),
                })}
              </p>
              <p className="muted">
                {t(amountBasis.share === null ? 'estimate.rate' : 'estimate.share', {
                  rate: rateText(amountBasis.rate),
                  share: formatShare(amountBasis.share ?? 1, 0),
                  on: formatDate(amountBasis.on),
                })}
              </p>
              <details className="estimate__bases">
                <summary>{t('estimate.bases')}</summary>
                <p>{amountBasis.bases.join('; ')}</p>
                <p>
                  <CertaintyMark certainty={amountBasis.certainty as Certainty} />
                </p>
              </details>
            </>
          )}
          <p className="muted">{t('estimate.notDue')}</p>
        </>
      )}
      <h3 className="finding-sub">{t('priority.title')}</h3>
      <p>
        <PriorityMark band={band} points={`${String(priority)}/100`} />
      </p>
      <p className="muted">
        {priority > gravity
          ? t('priority.why', { gravity, people: priority - gravity })
          : t('priority.whyKind', { gravity })}
      </p>
    </Panel>
  );
}

/** Returns a rate with as many digits as it has, two at most. */
function rateText(rate: number): string {
  return formatShare(rate, Number.isInteger(Math.round(rate * 1e6) / 1e3) ? 1 : 2);
}
