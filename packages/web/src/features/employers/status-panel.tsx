import type { EmployerDetail, EmployerFact } from '@ansinh/contract/employers/employers.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { EMPLOYER_STATUSES } from './employer-search.ts';
import { FactPlace } from './fact-place.tsx';
import { StatusMark } from './status-mark.tsx';

/** The life of the employer as each source tells it, oldest to newest, one line a source. */
export function StatusPanel({ employer }: { readonly employer: EmployerDetail }) {
  const { t } = useTranslation('employers');
  const told = employer.facts.filter(({ status, withdrawn }) => isStatus(status) && !withdrawn);
  const sources = [...new Set(told.map(({ source }) => source))];
  return (
    <Panel title={t('life.title')}>
      {sources.length === 0 && <p className="muted">{t('life.none')}</p>}
      <dl className="life">
        {sources.map((source) => (
          <div key={source} className="life__source">
            <dt>{t(`source.${source}`)}</dt>
            <dd>
              <ol className="life__steps">
                {told
                  .filter((fact) => fact.source === source)
                  .toReversed()
                  .map((fact) => (
                    <Step key={fact.id} fact={fact} />
                  ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Step({ fact }: { readonly fact: EmployerFact }) {
  const { t } = useTranslation('employers');
  const status = EMPLOYER_STATUSES.find((one) => one === fact.status);
  return (
    <li className="life__step">
      {status && <StatusMark status={status} />}
      <span className="life__when">
        {fact.until === null
          ? formatDate(fact.from)
          : t('life.between', { from: formatDate(fact.from), until: formatDate(fact.until) })}
      </span>
      <span className="life__place">
        <FactPlace fact={fact} />
      </span>
    </li>
  );
}

function isStatus(status: string | null): boolean {
  return EMPLOYER_STATUSES.some((one) => one === status);
}
