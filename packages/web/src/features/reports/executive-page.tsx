import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ExecutiveDecisions } from './executive-decisions.tsx';
import { ExecutiveLate } from './executive-late.tsx';
import { ExecutiveReached } from './executive-reached.tsx';
import { ExecutiveRounds } from './executive-rounds.tsx';
import { useExecutive } from './reports.queries.ts';
import './executive-page.css';

/** One page for the province's leader: what is reached, what is late and whose, what he is asked to decide. Prints on one A4. */
export function ExecutivePage() {
  const { t } = useTranslation('reports');
  const { tenant } = useSession();
  const page = useExecutive();
  return (
    <div className="report-executive">
      <PageHeader
        title={t('executive.title')}
        {...(page.data ? { asOf: page.data.asOf } : {})}
        meta={<span>{tenant.name}</span>}
        actions={
          <Button kind="primary" icon={Printer} onPress={() => window.print()}>
            {t('executive.print')}
          </Button>
        }
      />
      {page.isPending && <Skeleton lines={14} />}
      {page.isError && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
      {page.data && (
        <>
          <ExecutiveReached reached={page.data.reached} />
          <div className="report-executive__pair">
            <ExecutiveLate late={page.data.late} onTime={page.data.onTime} />
            <ExecutiveDecisions toDecide={page.data.toDecide} />
          </div>
          <ExecutiveRounds rounds={page.data.rounds} />
        </>
      )}
    </div>
  );
}
