import type { Answer } from '@ansinh/contract/platform/endpoint';
import type { findingSummaryEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useRequestRun } from './reconciliation.queries.ts';

type Run = Answer<typeof findingSummaryEndpoint>['lastRun'];

/** When the sources were last compared, over how many subjects; keepers of the register may ask for it again. */
export function LastRun({ run, mayAsk }: { readonly run: Run; readonly mayAsk: boolean }) {
  const { t } = useTranslation('reconciliation');
  const again = useRequestRun();
  if (run === null) return null;
  return (
    <>
      <span>
        {t('run.last', {
          at: formatDateTime(run.finishedAt ?? run.startedAt),
          subjects: formatNumber(run.subjects),
          of: t(`subject.of.${run.subjectKind}`),
        })}
      </span>
      {mayAsk && (
        <Button
          small
          kind="quiet"
          icon={RefreshCw}
          isPending={again.isPending}
          onPress={() =>
            again.mutate(
              {},
              {
                onSuccess: () => showToast(t('run.asked')),
                onError: (error) => showToast(refusalText(error), 'wrong'),
              },
            )
          }
        >
          {t('run.again')}
        </Button>
      )}
    </>
  );
}
