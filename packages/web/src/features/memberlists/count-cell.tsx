import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatSigned } from '../../lib/format.ts';
import type { ListsSearch } from './lists-search.ts';

interface Props {
  readonly count: { readonly people: number; readonly before: number | null } | undefined;
  /** The people behind the number. */
  readonly search: ListsSearch;
}

/** A number of people that opens them, with how it moved since last month. */
export function CountCell({ count, search }: Props) {
  const { t } = useTranslation('memberlists');
  if (count === undefined) return <span className="muted">0</span>;
  const moved = count.before === null ? null : count.people - count.before;
  return (
    <span className="lists-count">
      <Link to="/danh-sach" search={search}>
        {formatNumber(count.people)}
      </Link>
      {moved !== null && (
        <span
          className="lists-count__moved"
          title={t('counts.since', { before: formatNumber(count.before ?? 0) })}
        >
          {moved === 0 ? '=' : formatSigned(moved)}
        </span>
      )}
    </span>
  );
}
