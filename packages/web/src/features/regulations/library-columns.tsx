import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { ValidityMark } from './legal-mark.tsx';
import type { RegulationRow } from './regulations.types.ts';

/** Returns the columns of the library. */
export function useLibraryColumns(searching: boolean): readonly Column<RegulationRow>[] {
  const { t } = useTranslation('regulations');
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('library.document'),
        width: '26rem',
        cell: (row) => (
          <span className="library__document">
            <Link to="/van-ban/$id" params={{ id: row.id }} className="library__title">
              {row.title}
            </Link>
            <span className="library__where">
              <Badge>{row.code}</Badge>
              {[row.kind && row.kind.charAt(0).toUpperCase() + row.kind.slice(1), row.number]
                .filter(Boolean)
                .join(' ')}
            </span>
          </span>
        ),
      },
      {
        id: 'validity',
        header: t('library.validity'),
        width: '11rem',
        cell: (row) => <ValidityMark regulation={row} />,
      },
      {
        id: 'issuer',
        header: t('facts.issuer'),
        width: '14rem',
        cell: (row) => <span className="library__issuer">{row.issuer ?? '—'}</span>,
      },
      { id: 'effective', header: t('facts.effectiveOn'), cell: (row) => formatDate(row.effectiveOn) || '—' },
      {
        id: 'issued',
        header: t('facts.issuedOn'),
        hidden: true,
        cell: (row) => formatDate(row.issuedOn) || '—',
      },
      {
        id: 'provisions',
        header: t('library.provisions'),
        numeric: true,
        cell: (row) => formatNumber(row.provisions),
      },
      {
        id: 'duties',
        header: t('library.duties'),
        numeric: true,
        cell: (row) => <DutyCounts row={row} />,
      },
      {
        id: 'unresolved',
        header: t('library.unresolved'),
        numeric: true,
        cell: (row) =>
          row.unresolved === 0 ? (
            '0'
          ) : (
            <Link to="/van-ban/$id" params={{ id: row.id }} search={{ panel: 'names' }}>
              {formatNumber(row.unresolved)}
            </Link>
          ),
      },
      ...(searching
        ? [
            {
              id: 'hits',
              header: t('library.hits'),
              numeric: true,
              cell: (row: RegulationRow) => formatNumber(row.hits),
            },
          ]
        : []),
    ],
    [t, searching],
  );
}

function DutyCounts({ row }: { readonly row: RegulationRow }) {
  const { t } = useTranslation('regulations');
  const { draft, confirmed } = row.duties;
  return (
    <>
      {formatNumber(draft + confirmed)}
      {draft > 0 && <span className="library__open">{t('library.open', { count: draft })}</span>}
    </>
  );
}
