import type { EmployerDetail } from '@ansinh/contract/employers/employers.schemas';
import { useTranslation } from 'react-i18next';
import { formatKnown, formatNumber } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { WorkforceChart } from './workforce-chart.tsx';
import { workforcePeriods } from './workforce-periods.ts';

const FIGURES = ['workers', 'obliged', 'wages', 'insured', 'insuredWages', 'gap'] as const;

/** People and payroll by period: what sources declare against what is insured, as a chart and the table behind it. */
export function WorkforcePanel({ employer }: { readonly employer: EmployerDetail }) {
  const { t } = useTranslation('employers');
  const periods = workforcePeriods(employer.facts);
  if (periods.length === 0)
    return (
      <Panel title={t('workforce.title')}>
        <p className="muted">{t('workforce.none')}</p>
      </Panel>
    );
  return (
    <Panel title={t('workforce.title')}>
      {periods.length > 1 && <WorkforceChart periods={periods.toReversed()} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="employer-scroll" aria-label={t('workforce.title')} tabIndex={0}>
        <table className="workforce">
          <thead>
            <tr>
              <th scope="col">{t('workforce.period')}</th>
              <th scope="col">{t('workforce.source')}</th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col" className="numeric">
                  {t(`workforce.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.flatMap(({ period, declared, insured, gap }) => {
              const lines = declared.length === 0 ? [null] : declared;
              return lines.map((one, at) => (
                <tr key={`${period}${one?.source ?? ''}`}>
                  {at === 0 && (
                    <th scope="row" rowSpan={lines.length}>
                      {periodText(period)}
                    </th>
                  )}
                  <td>{one === null ? '–' : t(`source.${one.source}`)}</td>
                  <td className="numeric">{formatKnown(one?.workers)}</td>
                  <td className="numeric">{formatKnown(one?.obliged)}</td>
                  <td className="numeric">{formatKnown(one?.wages)}</td>
                  {at === 0 && (
                    <>
                      <td className="numeric" rowSpan={lines.length}>
                        {formatKnown(insured?.workers)}
                      </td>
                      <td className="numeric" rowSpan={lines.length}>
                        {formatKnown(insured?.wages)}
                      </td>
                      <td
                        className="numeric workforce__gap"
                        rowSpan={lines.length}
                        data-short={(gap ?? 0) > 0 || undefined}
                      >
                        {gap === null
                          ? '–'
                          : gap > 0
                            ? t('workforce.short', { gap: formatNumber(gap) })
                            : '0'}
                      </td>
                    </>
                  )}
                </tr>
              ));
            })}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}
