import type { SchoolDetail } from '@ansinh/contract/pupils/pupils.schemas';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { Panel } from '../../ui/panel.tsx';
import './pupils.css';

/** What a pupil pays for each term today, and the parameters it follows from. */
export function TariffPanel({ school }: { readonly school: SchoolDetail }) {
  const { t } = useTranslation('pupils');
  const valueText = (name: string, value: string): string =>
    name === 'base_salary' ? formatMoney(Number(value)) : `${(Number(value) * 100).toLocaleString('vi')}%`;
  return (
    <Panel title={t('tariff.title')}>
      <div className="pupils-scroll">
        <table className="pupils-tariff">
          <thead>
            <tr>
              <th scope="col">{t('pay.term')}</th>
              <th scope="col">{t('tariff.whole')}</th>
              <th scope="col">{t('tariff.state')}</th>
              <th scope="col">{t('tariff.province')}</th>
              <th scope="col">{t('tariff.pupil')}</th>
            </tr>
          </thead>
          <tbody>
            {school.tariff.map(({ months, whole, state, province, pupil }) => (
              <tr key={months}>
                <th scope="row">{t('pay.months', { count: months })}</th>
                <td>{formatMoney(whole)}</td>
                <td>{formatMoney(state)}</td>
                <td>{formatMoney(province)}</td>
                <td>
                  <strong>{formatMoney(pupil)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="pupils-parameters">
        {school.parameters.map(({ name, value, basis, certainty }) => (
          <li key={name}>
            {t(`parameter.${name}` as 'parameter.base_salary', { defaultValue: name })}:{' '}
            {valueText(name, value)} ({basis}) <CertaintyMark certainty={certainty} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
