import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSigned } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { differenceOf, figureText, isPercent } from './figure-text.ts';
import { useRoundDifferences } from './reports.queries.ts';
import type { RoundDifference } from './reports.types.ts';
import { SettleFigureForm } from './settle-figure.form.tsx';
import { SettledNote } from './settled-note.tsx';
import { useNames } from './use-names.ts';
import { useUnits } from './use-units.ts';

/** The figures of a round that two agencies state differently, each with its decision; nothing where there is none. */
export function RoundDifferences({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('reports');
  const list = useRoundDifferences(roundId);
  const [settling, setSettling] = useState<RoundDifference | null>(null);
  const columns = useColumns(setSettling);
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data || list.data.items.length === 0) return null;
  const { items } = list.data;
  const open = items.filter(({ differs }) => differs.settled === null).length;
  return (
    <section className="report-differences" aria-labelledby="report-differences">
      <h2 id="report-differences">
        {t('differences.title')}{' '}
        {open > 0 && <Badge tone="amber">{t('differences.openCount', { count: open })}</Badge>}
      </h2>
      <p className="muted">{t('differences.caption')}</p>
      <DataTable
        name="reports.differences"
        label={t('differences.title')}
        columns={columns}
        rows={items}
        rowKey={({ reportId, key }) => `${reportId} ${key}`}
        summary={t('differences.count', { count: items.length })}
      />
      {settling !== null && <SettleFigureForm difference={settling} onClose={() => setSettling(null)} />}
    </section>
  );
}

function useColumns(settle: (one: RoundDifference) => void): readonly Column<RoundDifference>[] {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  const unitOf = useUnits();
  return [
    {
      id: 'figure',
      header: t('differences.figure'),
      width: '16rem',
      cell: ({ row, column }) => (
        <>
          {nameOf(row)}, {nameOf(column)} <span className="muted">({unitOf(row)})</span>
        </>
      ),
    },
    {
      id: 'one',
      header: t('differences.one'),
      width: '13rem',
      cell: ({ reportId, agency, value, row }) => (
        <Stated reportId={reportId} agency={agency.name} value={figureText(value, row.unit)} />
      ),
    },
    {
      id: 'other',
      header: t('differences.other'),
      width: '13rem',
      cell: ({ differs, row }) => (
        <Stated
          reportId={differs.reportId}
          agency={differs.agency.name}
          value={figureText(differs.value, row.unit)}
        />
      ),
    },
    {
      id: 'gap',
      header: t('differences.gap'),
      numeric: true,
      cell: ({ value, differs, row }) =>
        formatSigned(differenceOf(differs.value, value), isPercent(row.unit) ? 2 : 0),
    },
    {
      id: 'state',
      header: t('differences.state'),
      width: '20rem',
      cell: (one) => (
        <span className="report-differences__state">
          {one.differs.settled === null ? (
            <Badge tone="amber">{t('differences.open')}</Badge>
          ) : (
            <SettledNote differs={one.differs} />
          )}
          {one.maySettle && (
            <Button kind="quiet" onPress={() => settle(one)}>
              {t(one.differs.settled === null ? 'settle.open' : 'settle.again')}
            </Button>
          )}
        </span>
      ),
    },
  ];
}

function Stated({
  reportId,
  agency,
  value,
}: {
  readonly reportId: string;
  readonly agency: string;
  readonly value: string;
}) {
  return (
    <span className="report-differences__stated">
      <strong>{value}</strong>
      <Link to="/bao-cao/$reportId" params={{ reportId }}>
        {agency}
      </Link>
    </span>
  );
}
