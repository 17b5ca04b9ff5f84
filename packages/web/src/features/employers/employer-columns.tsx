import type { EmployerRow } from '@ansinh/contract/employers/employers.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { StatusMark } from './status-mark.tsx';

/** Columns of the register of employers. */
export function useEmployerColumns(): readonly Column<EmployerRow>[] {
  const { t } = useTranslation('employers');
  const count = (value: number | null): string => (value === null ? '' : formatNumber(value));
  return [
    {
      id: 'name',
      header: t('column.name'),
      width: '19rem',
      cell: (row) => (
        <Link to="/so-don-vi/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
      ),
    },
    {
      id: 'taxCode',
      header: t('column.taxCode'),
      width: '8.5rem',
      cell: (row) => <TaxCode employer={row} />,
    },
    { id: 'commune', header: t('column.commune'), width: '10rem', cell: (row) => row.communeName },
    {
      id: 'status',
      header: t('column.status'),
      width: '11rem',
      cell: (row) => row.status && <StatusMark status={row.status} />,
    },
    {
      id: 'declared',
      header: t('column.declared'),
      numeric: true,
      width: '6.5rem',
      cell: (row) => count(row.declaredWorkers),
    },
    {
      id: 'insured',
      header: t('column.insured'),
      numeric: true,
      width: '6.5rem',
      cell: (row) => count(row.insuredWorkers),
    },
    {
      id: 'period',
      header: t('column.period'),
      width: '7.5rem',
      cell: (row) => {
        const period = row.insuredPeriod ?? row.declaredPeriod;
        return period && <span className="nowrap">{periodText(period)}</span>;
      },
    },
    {
      id: 'findings',
      header: t('column.findings'),
      numeric: true,
      width: '6rem',
      cell: (row) => row.openFindings > 0 && <Badge tone="amber">{formatNumber(row.openFindings)}</Badge>,
    },
    { id: 'unitCode', header: t('column.unitCode'), hidden: true, cell: (row) => row.unitCode },
    { id: 'legalForm', header: t('column.legalForm'), hidden: true, cell: (row) => row.legalForm },
    { id: 'address', header: t('column.address'), hidden: true, cell: (row) => row.address },
    {
      id: 'statusOn',
      header: t('column.statusOn'),
      hidden: true,
      cell: (row) => formatDate(row.statusOn),
    },
    {
      id: 'declaredWages',
      header: t('column.declaredWages'),
      numeric: true,
      hidden: true,
      cell: (row) => row.declaredWages !== null && formatMoney(row.declaredWages),
    },
    {
      id: 'insuredWages',
      header: t('column.insuredWages'),
      numeric: true,
      hidden: true,
      cell: (row) => row.insuredWages !== null && formatMoney(row.insuredWages),
    },
  ];
}

/** A tax code, and a word where its check digit is wrong. */
export function TaxCode({ employer }: { readonly employer: Pick<EmployerRow, 'taxCode' | 'taxCodeValid'> }) {
  const { t } = useTranslation('employers');
  if (employer.taxCode === null) return <span className="muted">{t('noTaxCode')}</span>;
  return (
    <span className="employer-code">
      {employer.taxCode}
      {!employer.taxCodeValid && <Badge tone="red">{t('wrongTaxCode')}</Badge>}
    </span>
  );
}
