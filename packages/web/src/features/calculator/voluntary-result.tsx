import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import { Figure, Figures } from '../../ui/figures.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { VoluntaryPension } from './calculator.queries.ts';

/** What one person pays and how it comes about. */
export function VoluntaryResult({ answer }: { readonly answer: VoluntaryPension }) {
  const { t } = useTranslation('calculator');
  const { months, monthly, support, pay, total, contribution, monthsSupported } = answer;
  const granted = support * monthsSupported;
  const rows = [
    { name: t('voluntary.monthly'), month: monthly, period: contribution },
    { name: t('voluntary.support', { count: monthsSupported }), month: -support, period: -granted },
  ];
  return (
    <>
      <Figures>
        <Figure
          value={formatMoney(total)}
          label={t('voluntary.pays')}
          note={t('monthCount', { count: months })}
        />
        <Figure value={formatMoney(pay)} label={t('voluntary.paysMonth')} note={t('aMonth')} />
        <Figure
          value={formatMoney(granted)}
          label={t('support')}
          note={t('monthCount', { count: monthsSupported })}
        />
      </Figures>
      <Panel title={t('steps')}>
        <table className="amounts">
          <thead>
            <tr>
              <th scope="col">{t('voluntary.item')}</th>
              <th scope="col">{t('aMonth')}</th>
              <th scope="col">{t('monthCount', { count: months })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, month, period }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{formatMoney(month)}</td>
                <td>{formatMoney(period)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('voluntary.pays')}</th>
              <td>{formatMoney(pay)}</td>
              <td>{formatMoney(total)}</td>
            </tr>
          </tfoot>
        </table>
      </Panel>
    </>
  );
}
