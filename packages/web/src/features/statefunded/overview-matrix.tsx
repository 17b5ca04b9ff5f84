import type { Overview, OverviewCell } from '@ansinh/contract/statefunded/statefunded.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Matrix } from '../../ui/matrix.tsx';
import { ListState } from './list-state.tsx';

/** Communes against groups with sums at both ends; only communes that ever made a list have a row. */
export function OverviewMatrix({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation('statefunded');
  const { cells, groups, communes } = overview;
  const byKey = new Map(cells.map((cell) => [`${cell.commune} ${cell.group}`, cell]));
  const shown = communes.filter(({ commune }) => cells.some((cell) => cell.commune === commune));
  const used = groups.filter(({ code }) => cells.some(({ group }) => group === code));
  const sum = (fits: (cell: OverviewCell) => boolean): string =>
    formatNumber(cells.filter(fits).reduce((total, { people }) => total + people, 0));
  return (
    <Matrix
      label={t('overview.label')}
      corner={t('overview.corner')}
      rows={shown.map(({ commune, name }) => ({
        id: commune,
        label: name,
        sum: sum((cell) => cell.commune === commune),
      }))}
      columns={used.map(({ code, name }) => ({
        id: code,
        label: name,
        sum: sum(({ group }) => group === code),
      }))}
      sumLabel={t('overview.sum')}
      cell={(commune, code) => {
        const cell = byKey.get(`${commune} ${code}`);
        if (!cell) return null;
        const group = groups.find((one) => one.code === code)?.name ?? code;
        const place = communes.find((one) => one.commune === commune)?.name ?? commune;
        return <Cell cell={cell} name={t('overview.openOf', { group, commune: place })} />;
      }}
    />
  );
}

function Cell({ cell, name }: { readonly cell: OverviewCell; readonly name: string }) {
  const { t } = useTranslation('statefunded');
  const { people, listId, state, increases, decreases, lateDays } = cell;
  const body = (
    <>
      <span className="sf-cell__people">{formatNumber(people)}</span>
      {state !== null && state !== 'nil' && (
        <span className="sf-cell__changes">{t('overview.changes', { increases, decreases })}</span>
      )}
      {state !== null && <ListState state={state} />}
      {lateDays > 0 && (listId === null || state === 'draft' || state === 'returned') && (
        <Badge tone="red">{t('overview.days', { count: lateDays })}</Badge>
      )}
    </>
  );
  if (listId === null) return <span className="sf-cell">{body}</span>;
  return (
    <Link className="sf-cell" to="/vi-dong-bhyt/danh-sach/$id" params={{ id: listId }}>
      <span className="visually-hidden">{name}</span>
      {body}
    </Link>
  );
}
