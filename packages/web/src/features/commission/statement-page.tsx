import type { PayStatementDetail } from '@ansinh/contract/commission/commission.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney } from '../../lib/format.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { usePayStatement } from './commission.queries.ts';
import { monthDigits } from './month-digits.ts';
import { RunStateMark } from './run-state.tsx';
import { useLineColumns } from './line-columns.tsx';
import './commission.css';

/** One collector's statement of a month with every receipt behind it; prints for signing. */
export function StatementPage() {
  const { t } = useTranslation('commission');
  const { id, unit } = useParams({ strict: false });
  const statement = usePayStatement(id ?? '', unit ?? '');
  if (statement.data) return <Body statement={statement.data} />;
  return (
    <>
      <PageHeader title={t('statement.own')} />
      {statement.isPending && <Skeleton lines={10} />}
      {statement.isError && <ErrorState error={statement.error} onRetry={() => void statement.refetch()} />}
    </>
  );
}

function Body({
  statement: { run, agency, statement, lines, ...said },
}: {
  readonly statement: PayStatementDetail;
}) {
  const { t } = useTranslation('commission');
  const columns = useLineColumns(statement);
  const some = (amount: number): string | null => (amount === 0 ? null : formatMoney(amount));
  return (
    <>
      <PageHeader
        title={t('statement.title', { month: monthDigits(run.month) })}
        breadcrumbs={
          <Breadcrumbs
            links={[
              { id: 'list', link: <Link to="/thu-lao">{t('title')}</Link> },
              {
                id: 'run',
                link: (
                  <Link to="/thu-lao/$id" params={{ id: run.id }}>
                    {monthDigits(run.month)}
                  </Link>
                ),
              },
            ]}
          />
        }
        meta={
          <>
            <RunStateMark state={run.state} />
            <span>{`${statement.unit.name} · ${said.organisationTitle}: ${agency.name}`}</span>
          </>
        }
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            {t('run.print')}
          </Button>
        }
      />
      <KeyValues
        pairs={[
          { name: t('statement.earned'), value: formatMoney(statement.earned) },
          { name: t('statement.takenBack'), value: some(statement.takenBack) },
          { name: t('statement.carriedIn'), value: some(statement.carriedIn) },
          { name: t('statement.payout'), value: <strong>{formatMoney(statement.payout)}</strong> },
          { name: t('statement.words'), value: <span lang="vi">{said.inWords}</span> },
          { name: t('statement.carriedOut'), value: some(statement.carriedOut) },
          {
            name: run.paidOn === null ? t('run.due') : t('run.paidOn'),
            value: formatDate(run.paidOn ?? run.dueOn),
          },
        ]}
      />
      <Panel title={t('statement.receipts')}>
        <DataTable
          name="commission.lines"
          label={t('statement.receipts')}
          columns={columns}
          rows={lines}
          rowKey={({ receiptId, name, kind }) => [receiptId, name, kind].join()}
          sumsLabel={t('run.sum')}
        />
      </Panel>
      <div className="pay-signs">
        <span>{t('statement.signPaid')}</span>
        <span>
          {t('statement.signTaken')}
          <span className="pay-sub">{statement.unit.name}</span>
        </span>
      </div>
    </>
  );
}
