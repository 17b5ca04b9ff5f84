import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { LikelyLists } from './likely-lists.tsx';

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
          <LikelyLists likely={likely} />
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
