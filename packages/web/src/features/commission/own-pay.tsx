import { Link } from '@tanstack/react-router';
import { Wallet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatMoney } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useOwnPay } from './commission.queries.ts';
import { CommissionSides } from './commission-sides.tsx';
import { monthDigits } from './month-digits.ts';
import { RunStateMark } from './run-state.tsx';

/** A collector's own statements, a card a month. */
export function OwnPay() {
  const { t } = useTranslation('commission');
  const own = useOwnPay();
  return (
    <>
      <PageHeader title={t('statement.own')} asOf={dayInVietnam()} />
      <CommissionSides />
      {own.isPending && <Skeleton lines={6} />}
      {own.isError && <ErrorState error={own.error} onRetry={() => void own.refetch()} />}
      {own.data?.items.length === 0 && (
        <EmptyState icon={Wallet} title={t('statement.ownEmpty')}>
          {t('statement.ownEmptyText')}
        </EmptyState>
      )}
      <div className="pay-own">
        {own.data?.items.map((one) => (
          <Link
            key={`${one.runId} ${one.unit.key}`}
            to="/thu-lao/$id/$unit"
            params={{ id: one.runId, unit: one.unit.key }}
            className="pay-own__card"
          >
            <strong>{t('run.title', { month: monthDigits(one.month) })}</strong>
            <span className="pay-own__amount">{formatMoney(one.payout)}</span>
            <span>
              {one.unit.name}
              <span className="pay-sub">
                {t('statement.receipts')}: {one.receipts}
                {one.takenBack < 0 && ` · ${t('statement.takenBack')} ${formatMoney(one.takenBack)}`}
                {one.carriedOut < 0 && ` · ${t('statement.carriedOut')} ${formatMoney(one.carriedOut)}`}
              </span>
            </span>
            <span>
              <RunStateMark state={one.state} />
              <span className="pay-sub">
                {one.paidOn === null
                  ? `${t('run.due')} ${formatDate(one.dueOn)}`
                  : `${t('run.paidOn')} ${formatDate(one.paidOn)}`}
              </span>
              {one.payLateDays > 0 && (
                <Badge tone="red">{t('run.latePay', { count: one.payLateDays })}</Badge>
              )}
            </span>
          </Link>
        ))}
      </div>
    </>
  );
}
