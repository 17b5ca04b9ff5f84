import type { EmployerDetail } from '@ansinh/contract/employers/employers.schemas';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { GitMerge, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ChangeForm } from './change.form.tsx';
import { TaxCode } from './employer-columns.tsx';
import { EmployerSide } from './employer-side.tsx';
import { useEmployer } from './employers.queries.ts';
import { FactsPanel } from './facts-panel.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { MergeForm } from './merge.form.tsx';
import { PurposeForm } from './purpose.form.tsx';
import { keepPurpose, lastPurpose } from './purpose-store.ts';
import { StatusMark } from './status-mark.tsx';
import { StatusPanel } from './status-panel.tsx';
import { WorkforcePanel } from './workforce-panel.tsx';
import './employers.css';

/** One employer with all that the sources say. Opened from a finding, the finding is the purpose; else it is asked once. */
export function EmployerPage() {
  const { t } = useTranslation('employers');
  const { id = '' } = useParams({ strict: false });
  const { finding } = useSearch({ strict: false }) as { readonly finding?: string };
  const [purpose, setPurpose] = useState(finding === undefined ? lastPurpose() : t('purpose.finding'));
  const employer = useEmployer(id, purpose);
  const change = (next: string | null): void => {
    keepPurpose(next);
    setPurpose(next);
  };
  if (purpose !== null && employer.data)
    return <Content employer={employer.data} purpose={purpose} onOtherPurpose={() => change(null)} />;
  return (
    <>
      <PageHeader title={t('employer.title')} breadcrumbs={<Crumbs />} />
      {purpose === null && <PurposeForm onPurpose={change} />}
      {purpose !== null && employer.isError && (
        <ErrorState error={employer.error} onRetry={() => void employer.refetch()} />
      )}
      {purpose !== null && employer.isPending && <Skeleton lines={12} />}
    </>
  );
}

interface ContentProps {
  readonly employer: EmployerDetail;
  readonly purpose: string;
  readonly onOtherPurpose: () => void;
}

function Content({ employer, purpose, onOtherPurpose }: ContentProps) {
  const { t } = useTranslation('employers');
  const [dialog, setDialog] = useState<'change' | 'merge' | null>(null);
  const close = (): void => setDialog(null);
  return (
    <>
      <PageHeader
        title={employer.name}
        asOf={dayInVietnam()}
        breadcrumbs={<Crumbs />}
        actions={
          <>
            {employer.abilities.includes('merge') && (
              <Button icon={GitMerge} onPress={() => setDialog('merge')}>
                {t('merge.open')}
              </Button>
            )}
            {employer.abilities.includes('change') && (
              <Button icon={Pencil} onPress={() => setDialog('change')}>
                {t('change.open')}
              </Button>
            )}
          </>
        }
        meta={
          <>
            {employer.status && <StatusMark status={employer.status} />}
            <TaxCode employer={employer} />
            {employer.communeName !== null && <span>{employer.communeName}</span>}
            <span>{t('employer.openedFor', { purpose })}</span>
            <Button kind="quiet" small onPress={onOtherPurpose}>
              {t('employer.otherPurpose')}
            </Button>
          </>
        }
      />
      {employer.mergedInto !== null && (
        <Callout tone="amber">
          {t('employer.merged')}{' '}
          <Link to="/so-don-vi/$id" params={{ id: employer.mergedInto }} search={{}}>
            {t('employer.toKept')}
          </Link>
        </Callout>
      )}
      <div className="employer">
        <div className="employer__main">
          <FindingsPanel employerId={employer.id} />
          <WorkforcePanel employer={employer} />
          <StatusPanel employer={employer} />
          <FactsPanel employer={employer} />
        </div>
        <div className="employer__side">
          <EmployerSide employer={employer} />
        </div>
      </div>
      {dialog === 'change' && <ChangeForm employer={employer} purpose={purpose} onClose={close} />}
      {dialog === 'merge' && <MergeForm employer={employer} onClose={close} />}
    </>
  );
}

function Crumbs() {
  const { t } = useTranslation('employers');
  return <Breadcrumbs links={[{ id: 'list', link: <Link to="/so-don-vi">{t('list.title')}</Link> }]} />;
}
