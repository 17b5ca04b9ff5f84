import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The lists that a file looks more like, each leading to where it is handed in. */
export function LikelyLists({ likely }: Pick<SubmissionAnswer, 'likely'>) {
  const { t } = useTranslation('exchange');
  return (
    <>
      <p>{t('failed.likely')}</p>
      <ul className="plain-lines">
        {likely.map((one) => (
          <li key={one.datasetId}>
            <Link to="/trao-doi/gui/$id" params={{ id: one.datasetId }}>
              {`${one.dataset} · ${one.title} (${one.regulationCode})`}
            </Link>{' '}
            <span className="muted">{t('failed.likelyColumns', { found: one.found, total: one.total })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
