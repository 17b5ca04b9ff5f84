import type { Funnel } from '@ansinh/contract/results/results.endpoints';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../lib/format.ts';

/** The way from the list to staying, each step as a bar of its share with the number written on it. */
export function FunnelSteps({ funnel }: { readonly funnel: Funnel }) {
  const { t } = useTranslation('results');
  const { rates } = funnel;
  const steps = [
    { id: 'listed', value: funnel.listed, rate: null },
    { id: 'shared', value: funnel.shared, rate: rates.shared },
    { id: 'contacted', value: funnel.contacted, rate: rates.contacted },
    { id: 'joined', value: funnel.joined, rate: rates.joined },
  ] as const;
  return (
    <figure className="results-funnel" aria-label={t('funnel.label')}>
      <ol className="results-funnel__steps">
        {steps.map(({ id, value, rate }) => (
          <li key={id} className="results-funnel__step">
            <span className="results-funnel__name">{t(`step.${id}`)}</span>
            <span className="results-funnel__track">
              <span
                className="results-funnel__bar"
                style={{
                  inlineSize: `${value === 0 ? 0 : Math.max(0.4, (value / funnel.listed) * 100)}%`,
                }}
              />
            </span>
            <span className="results-funnel__value">{formatNumber(value)}</span>
            <span className="results-funnel__rate">
              {rate === null ? '' : t('funnel.of', { share: formatShare(rate) })}
            </span>
          </li>
        ))}
        <li className="results-funnel__step">
          <span className="results-funnel__name">{t('step.kept')}</span>
          <span className="results-funnel__track">
            <span
              className="results-funnel__bar"
              style={{ inlineSize: `${funnel.listed === 0 ? 0 : (funnel.kept / funnel.listed) * 100}%` }}
            />
          </span>
          <span className="results-funnel__value">{formatNumber(funnel.kept)}</span>
          <span className="results-funnel__rate">
            {rates.kept === null
              ? t('funnel.notRipe')
              : t('funnel.ripe', { share: formatShare(rates.kept), ripe: formatNumber(funnel.ripe) })}
          </span>
        </li>
      </ol>
    </figure>
  );
}
