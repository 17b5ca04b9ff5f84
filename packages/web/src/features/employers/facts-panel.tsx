import type { EmployerDetail, EmployerFact } from '@ansinh/contract/employers/employers.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EMPLOYER_STATUSES } from './employer-search.ts';
import { FactPlace } from './fact-place.tsx';

const SHOWN = 8;

/** All that the sources said, newest first, each with the list it stands in. */
export function FactsPanel({ employer }: { readonly employer: EmployerDetail }) {
  const { t } = useTranslation('employers');
  const [isWhole, setWhole] = useState(false);
  const facts = isWhole ? employer.facts : employer.facts.slice(0, SHOWN);
  return (
    <Panel title={t('facts.title')}>
      <div className="employer-facts">
        <table className="workforce">
          <thead>
            <tr>
              <th scope="col">{t('facts.when')}</th>
              <th scope="col">{t('facts.source')}</th>
              <th scope="col">{t('facts.says')}</th>
              <th scope="col">{t('facts.list')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={fact.id} data-withdrawn={fact.withdrawn || undefined}>
                <th scope="row">{fact.period === null ? formatDate(fact.from) : periodText(fact.period)}</th>
                <td>{t(`source.${fact.source}`)}</td>
                <td>
                  <Says fact={fact} />{' '}
                  {fact.withdrawn ? (
                    <Badge>{t('facts.withdrawn')}</Badge>
                  ) : (
                    !fact.latest && <span className="muted">{t('facts.earlier')}</span>
                  )}
                </td>
                <td className="fact-place">
                  <FactPlace fact={fact} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {employer.facts.length > SHOWN && (
        <Button kind="quiet" small onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('facts.fewer') : t('facts.all', { count: employer.facts.length })}
        </Button>
      )}
    </Panel>
  );
}

/** An amount is what was deducted, or of a notice what is owed (above zero) or in credit. */
function amountKey({ kind, amount }: EmployerFact): 'facts.amount' | 'facts.owed' | 'facts.credit' {
  if (kind !== 'arrears') return 'facts.amount';
  return (amount ?? 0) >= 0 ? 'facts.owed' : 'facts.credit';
}

function Says({ fact }: { readonly fact: EmployerFact }) {
  const { t } = useTranslation('employers');
  const status = EMPLOYER_STATUSES.find((one) => one === fact.status);
  const words = [
    t(`facts.kind.${fact.kind}`),
    status && t(`status.${status}`),
    fact.workers !== null && t('facts.workers', { count: fact.workers, shown: formatNumber(fact.workers) }),
    fact.workersObliged !== null &&
      t('facts.obliged', { count: fact.workersObliged, shown: formatNumber(fact.workersObliged) }),
    fact.wages !== null && t('facts.wages', { wages: formatMoney(fact.wages) }),
    fact.amount !== null && t(amountKey(fact), { amount: formatMoney(Math.abs(fact.amount)) }),
    fact.unitCode !== null && t('facts.unit', { code: fact.unitCode }),
    fact.kind === 'registration' && fact.name,
  ];
  return words.filter(Boolean).join(' · ');
}
