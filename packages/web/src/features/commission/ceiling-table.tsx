import type { PayRunDetail } from '@ansinh/contract/commission/commission.schemas';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatShare } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';

const KINDS = ['voluntary_bhxh', 'school', 'bhyt_household'] as const;

/** Averages of the fee since January beside the ceilings of the law. */
export function CeilingTable({ ceilings }: { readonly ceilings: PayRunDetail['ceilings'] }) {
  const { t } = useTranslation('commission');
  return (
    <DataTable
      name="commission.ceilings"
      label={t('ceiling.title')}
      columns={[
        {
          id: 'kind',
          header: t('ceiling.kind'),
          width: '14rem',
          cell: ({ kind }) => {
            const known = KINDS.find((one) => one === kind);
            return known === undefined ? kind : t(`feeKind.${known}`);
          },
        },
        { id: 'base', header: t('run.base'), numeric: true, cell: ({ base }) => formatMoney(base) },
        { id: 'fee', header: t('run.fee'), numeric: true, cell: ({ fee }) => formatMoney(fee) },
        {
          id: 'average',
          header: t('ceiling.average'),
          numeric: true,
          cell: ({ average }) => (average === null ? '–' : formatShare(average, 2)),
        },
        {
          id: 'ceiling',
          header: t('ceiling.ceiling'),
          numeric: true,
          cell: ({ ceiling }) => (ceiling === null ? t('ceiling.none') : formatShare(ceiling)),
        },
        { id: 'basis', header: t('ceiling.basis'), cell: ({ basis }) => basis },
        {
          id: 'kept',
          header: t('run.state'),
          cell: ({ kept, ceiling }) =>
            ceiling !== null && (
              <Badge tone={kept ? 'green' : 'red'}>{kept ? t('ceiling.kept') : t('ceiling.broken')}</Badge>
            ),
        },
      ]}
      rows={ceilings}
      rowKey={({ kind }) => kind}
    />
  );
}
