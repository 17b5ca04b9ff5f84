import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import { Panel } from '../../ui/panel.tsx';

/** Why a file cannot be taken, and what to do instead. Nothing of it was taken. */
export function FailedStep({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const { failure, fileName, datasetId, likely } = submission;
  return (
    <Panel title={t('failed.title', { file: fileName })}>
      <Callout tone="red" isAlert>
        {failure?.message ?? t('failed.unknown')}
      </Callout>
      {likely.length > 0 && (
        <div>
          <h3>{t('failed.likely')}</h3>
          <ul className="plain-lines">
            {likely.map((one) => (
              <li key={one.datasetId}>
                <Link to="/trao-doi/gui/$id" params={{ id: one.datasetId }}>
                  {`${one.dataset} · ${one.title} (${one.regulationCode})`}
                </Link>{' '}
                <span className="muted">
                  {t('failed.likelyColumns', { found: one.found, total: one.total })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>{t('failed.nothing')}</p>
      <p>
        <Link to="/trao-doi/gui/$id" params={{ id: datasetId }} className="button button--primary">
          {t('failed.again')}
        </Link>
      </p>
    </Panel>
  );
}
