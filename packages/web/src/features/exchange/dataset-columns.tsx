import { downloadTemplateEndpoint } from '@ansinh/contract/exchange/datasets.endpoints';
import type { DatasetRow } from '@ansinh/contract/exchange/exchange.schemas';
import { Link } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../lib/api.ts';
import { formatNumber } from '../../lib/format.ts';
import { currentLanguage } from '../../lib/language.ts';
import { Badge } from '../../ui/badge.tsx';
import { Basis } from '../../ui/basis.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { AgencyNames } from './agency-names.tsx';
import type { Side } from './dataset-search.ts';
import { NextPeriod } from './next-period.tsx';
import { SubmissionMark } from './submission-mark.tsx';

/** Columns of the datasets: for what the agency sends, for what it is sent, or for all. */
export function useDatasetColumns(side: Side): readonly Column<DatasetRow>[] {
  const { t } = useTranslation('exchange');
  const title: Column<DatasetRow> = {
    id: 'title',
    header: t('column.dataset'),
    width: '20rem',
    cell: (row) => (
      <span className="dataset-name">
        <Badge>{row.dataset}</Badge>
        <span className="cell-lines">
          <Link to="/trao-doi/gui/$id" params={{ id: row.id }}>
            {currentLanguage() === 'vi' ? row.title : row.titleEn}
          </Link>
          <span className="muted">{t(`cadence.${row.cadence}` as 'cadence.monthly')}</span>
        </span>
      </span>
    ),
  };
  const basis: Column<DatasetRow> = {
    id: 'basis',
    header: t('column.basis'),
    width: '8rem',
    cell: (row) => <Basis basis={row.basis} />,
  };
  const senders: Column<DatasetRow> = {
    id: 'senders',
    header: t('column.senders'),
    width: '11rem',
    cell: (row) => <AgencyNames agencies={row.senders} unresolved={row.unresolved} />,
  };
  const recipients: Column<DatasetRow> = {
    id: 'recipients',
    header: t('column.recipients'),
    width: '11rem',
    cell: (row) => <AgencyNames agencies={row.recipients} />,
  };
  const next: Column<DatasetRow> = {
    id: 'next',
    header: t('column.next'),
    width: '12rem',
    cell: (row) => <NextPeriod row={row} />,
  };
  const last: Column<DatasetRow> = {
    id: 'last',
    header: t(side === 'nhan' ? 'column.lastReceived' : 'column.last'),
    width: '13rem',
    cell: ({ last: list }) =>
      list === null ? (
        <span className="muted">{t('datasets.never')}</span>
      ) : (
        <span className="cell-lines">
          <Link to="/trao-doi/ban-gui/$id" params={{ id: list.id }}>
            {t('datasets.lastLine', { period: list.periodLabel, rows: formatNumber(list.rowsGood) })}
          </Link>
          <SubmissionMark state={list.state} />
        </span>
      ),
  };
  const template: Column<DatasetRow> = {
    id: 'template',
    header: t('column.template'),
    width: '7rem',
    cell: (row) => (
      <a
        className="button button--quiet button--small"
        href={addressOf(downloadTemplateEndpoint, { params: { id: row.id } })}
        download
        aria-label={t('datasets.templateOf', { dataset: row.dataset, title: row.title })}
      >
        <FileDown size={16} aria-hidden />
        .xlsx
      </a>
    ),
  };
  if (side === 'gui') return [title, next, basis, recipients, last, template];
  if (side === 'nhan') return [title, last, basis, senders, template];
  return [title, basis, senders, recipients, template];
}
