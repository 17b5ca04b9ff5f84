import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber } from '../../lib/format.ts';
import { Figure, Figures } from '../../ui/figures.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { HouseholdHealth } from './calculator.queries.ts';
import { shareText } from './figure-text.ts';

/** The sum of a household and how it comes about. */
export function HealthResult({ answer }: { readonly answer: HouseholdHealth }) {
  const { t } = useTranslation('calculator');
  const { members, months, total, base, support } = answer;
  return (
    <>
      <Figures>
        <Figure
          value={formatMoney(total)}
          label={t('health.pays')}
          note={t('health.for', { count: members.length, months })}
        />
        <Figure value={formatMoney(base)} label={t('health.base')} note={t('aMonth')} />
        <Figure value={formatMoney(support)} label={t('support')} note={t('monthCount', { count: months })} />
      </Figures>
      <Panel title={t('steps')}>
        <table className="amounts">
          <thead>
            <tr>
              <th scope="col">{t('health.member')}</th>
              <th scope="col">{t('health.rate')}</th>
              <th scope="col">{t('aMonth')}</th>
              <th scope="col">{t('monthCount', { count: months })}</th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ order, rate, monthly, amount }) => (
              <tr key={order}>
                <th scope="row">{formatNumber(order)}</th>
                <td>{shareText(rate)}</td>
                <td>{formatMoney(monthly)}</td>
                <td>{formatMoney(amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('health.sum')}
              </th>
              <td>{formatMoney(total)}</td>
            </tr>
          </tfoot>
        </table>
      </Panel>
    </>
  );
}
