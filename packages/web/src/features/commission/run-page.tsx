import type { PayRunDetail } from '@ansinh/contract/commission/commission.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatMoney, formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CeilingTable } from './ceiling-table.tsx';
import { usePayRun } from './commission.queries.ts';
import { monthDigits } from './month-digits.ts';
import { RunActions } from './run-actions.tsx';
import { RunStateMark } from './run-state.tsx';
import { useStatementColumns } from './statement-columns.tsx';
import './commission.css';

/** A pay run with the statement of everybody. */
export function RunPage() {
  const { t } = useTranslation('commission');
  const { id } = useParams({ strict: false });
  const run = usePayRun(id ?? '');
  if (run.data) return <Body run={run.data} />;
  return (
    <>
      <PageHeader title={t('run.one')} />
      {run.isPending && <Skeleton lines={12} />}
      {run.isError && <ErrorState error={run.error} onRetry={() => void run.refetch()} />}
    </>
  );
}

function Body({ run }: { readonly run: PayRunDetail }) {
  const { t } = useTranslation('commission');
  const columns = useStatementColumns(run);
  const { waiting, withoutRule, voidedSince } = run;
  const isFixed = run.state === 'approved' || run.state === 'paid';
  return (
    <>
      <PageHeader
        title={t('run.title', { month: monthDigits(run.month) })}
        breadcrumbs={<Breadcrumbs links={[{ id: 'list', link: <Link to="/thu-lao">{t('title')}</Link> }]} />}
        meta={
          <>
            <RunStateMark state={run.state} confirmedOn={run.confirmedOn} />
            <span>
              {[
                `${run.organisationTitle}: ${run.agency.name}`,
                t('run.reckonedAt', { at: formatDateTime(run.reckonedAt) }),
              ].join(' · ')}
            </span>
            {run.confirmLateDays > 0 && (
              <Badge tone="red">{t('run.lateConfirm', { count: run.confirmLateDays })}</Badge>
            )}
            {run.payLateDays > 0 && <Badge tone="red">{t('run.latePay', { count: run.payLateDays })}</Badge>}
          </>
        }
        actions={<RunActions run={run} />}
      />
      <div className="pay-notes">
        {run.certainties.includes('unverified') && <Callout tone="amber">{t('run.unverified')}</Callout>}
        {withoutRule > 0 && <Callout tone="red">{t('run.withoutRule', { count: withoutRule })}</Callout>}
        {voidedSince > 0 && (
          <Callout tone={isFixed ? 'amber' : 'red'}>
            {t(isFixed ? 'run.voidedLater' : 'run.voidedSince', { count: voidedSince })}
          </Callout>
        )}
        {waiting.receipts > 0 && (
          <Callout>{t('run.waiting', { count: waiting.receipts, paid: formatMoney(waiting.paid) })}</Callout>
        )}
      </div>
      <Figures>
        <Figure value={formatMoney(run.payout)} label={t('run.payout')} />
        <Figure value={formatMoney(run.fee)} label={t('run.fee')} />
        <Figure value={formatMoney(run.base)} label={t('run.base')} />
        <Figure value={formatNumber(run.people)} label={t('run.people')} />
        <Figure
          value={run.paidOn === null ? formatDate(run.dueOn) : formatDate(run.paidOn)}
          label={run.paidOn === null ? t('run.due') : t('run.paidOn')}
          {...(run.bankReference === null ? {} : { note: run.bankReference })}
        />
      </Figures>
      <div className="pay-block">
        <Panel title={t('run.statements')}>
          <DataTable
            name="commission.statements"
            label={t('run.statements')}
            columns={columns}
            rows={run.statements}
            rowKey={({ unit }) => unit.key}
            sumsLabel={t('run.sum')}
          />
        </Panel>
      </div>
      {run.ceilings.length > 0 && (
        <Panel title={t('ceiling.title')}>
          <CeilingTable ceilings={run.ceilings} />
        </Panel>
      )}
    </>
  );
}
