import type { PayRunRow } from '@ansinh/contract/commission/commission.schemas';
import { Link, useNavigate } from '@tanstack/react-router';
import { Calculator, Wallet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatMoney, formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { usePayRuns } from './commission.queries.ts';
import { CommissionSides } from './commission-sides.tsx';
import { monthDigits } from './month-digits.ts';
import { ReckonForm } from './reckon.form.tsx';
import { RunStateMark } from './run-state.tsx';

/** Pay runs of the organisations one sees. */
export function RunsTable() {
  const { t } = useTranslation('commission');
  const navigate = useNavigate();
  const [isReckoning, setReckoning] = useState(false);
  const list = usePayRuns();
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('title')}
        asOf={dayInVietnam()}
        actions={
          list.data?.abilities.includes('reckon') && (
            <Button kind="primary" icon={Calculator} onPress={() => setReckoning(true)}>
              {t('run.reckon')}
            </Button>
          )
        }
      />
      <CommissionSides />
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState icon={Wallet} title={t('run.empty')}>
          {t('run.emptyText')}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <DataTable
          name="commission.runs"
          label={t('title')}
          columns={columns}
          rows={list.data.items}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/thu-lao/$id', params: { id } })}
          summary={t('run.count', { count: list.data.items.length })}
        />
      )}
      {isReckoning && <ReckonForm onClose={() => setReckoning(false)} />}
    </>
  );
}

function useColumns(): readonly Column<PayRunRow>[] {
  const { t } = useTranslation('commission');
  return [
    {
      id: 'month',
      header: t('run.month'),
      width: '12rem',
      cell: ({ id, month, agency }) => (
        <>
          <Link to="/thu-lao/$id" params={{ id }}>
            {t('run.title', { month: monthDigits(month) })}
          </Link>
          <span className="pay-sub">{agency.name}</span>
        </>
      ),
    },
    {
      id: 'state',
      header: t('run.state'),
      cell: ({ state, confirmedOn }) => <RunStateMark state={state} confirmedOn={confirmedOn} />,
    },
    { id: 'people', header: t('run.people'), numeric: true, cell: ({ people }) => formatNumber(people) },
    { id: 'base', header: t('run.base'), numeric: true, cell: ({ base }) => formatMoney(base) },
    { id: 'fee', header: t('run.fee'), numeric: true, cell: ({ fee }) => formatMoney(fee) },
    { id: 'payout', header: t('run.payout'), numeric: true, cell: ({ payout }) => formatMoney(payout) },
    {
      id: 'confirm',
      header: t('run.confirm'),
      cell: ({ confirmedOn, confirmBy, confirmLateDays }) => (
        <>
          {confirmedOn === null
            ? t('run.confirmBy', { day: formatDate(confirmBy) })
            : formatDate(confirmedOn)}
          {confirmLateDays > 0 && (
            <Badge tone="red">{t('run.lateConfirm', { count: confirmLateDays })}</Badge>
          )}
        </>
      ),
    },
    {
      id: 'paid',
      header: t('run.paidOn'),
      cell: ({ paidOn, dueOn, payLateDays }) => (
        <>
          {paidOn === null ? t('run.notPaid') : formatDate(paidOn)}
          <span className="pay-sub">
            {t('run.due')} {formatDate(dueOn)}
          </span>
          {payLateDays > 0 && <Badge tone="red">{t('run.latePay', { count: payLateDays })}</Badge>}
        </>
      ),
    },
  ];
}
