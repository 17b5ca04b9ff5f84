import type { PayStatementDetail, PayStatementView } from '@ansinh/contract/commission/commission.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import type { Column } from '../../ui/data-table.types.ts';

type Line = PayStatementDetail['lines'][number];

/** Hundredths of a percent as "5,25 %". */
function percent(hundredths: number): string {
  return `${formatNumber(hundredths / 100, hundredths % 100 === 0 ? 0 : 2)} %`;
}

/** Columns of the receipts behind a statement. */
export function useLineColumns(statement: PayStatementView): readonly Column<Line>[] {
  const { t } = useTranslation('commission');
  return [
    {
      id: 'number',
      header: t('statement.number'),
      width: '11rem',
      cell: ({ receiptId, number }) => (
        <Link to="/bien-lai/$id" params={{ id: receiptId }}>
          {number}
        </Link>
      ),
    },
    { id: 'day', header: t('statement.day'), cell: ({ issuedOn }) => formatDate(issuedOn) },
    { id: 'person', header: t('statement.person'), cell: ({ name }) => name },
    {
      id: 'kind',
      header: t('statement.kind'),
      cell: ({ scheme, participation, voidReason, kind }) => (
        <div>
          {scheme}, {t(`kind.${participation}`)}
          {kind === 'taken-back' && (
            <span className="pay-sub pay-negative">{t('statement.back', { reason: voidReason ?? '' })}</span>
          )}
        </div>
      ),
    },
    { id: 'base', header: t('statement.base'), numeric: true, cell: ({ base }) => formatMoney(base) },
    {
      id: 'rule',
      header: t('statement.rule'),
      cell: ({ rule }) =>
        rule === null ? (
          t('statement.noRule')
        ) : (
          <div>
            {rule.basis === 'percent' ? percent(rule.fee) : formatMoney(rule.fee)} ×{' '}
            {percent(rule.collectorShare)}
            <span className="pay-sub">
              {rule.decisionNumber}{' '}
              {rule.certainty !== 'verified' && <CertaintyMark certainty={rule.certainty} />}
            </span>
          </div>
        ),
    },
    {
      id: 'amount',
      header: t('statement.amount'),
      numeric: true,
      cell: ({ amount }) => (
        <span className={amount < 0 ? 'pay-negative' : undefined}>{formatMoney(amount)}</span>
      ),
      sum: formatMoney(statement.earned + statement.takenBack),
    },
  ];
}
