import { CalendarX2, Pencil } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { MeasuredUnit } from './base.queries.ts';

interface Acts {
  readonly onEdit?: (unit: MeasuredUnit) => void;
  readonly onClose?: (unit: MeasuredUnit) => void;
}

/** Columns of the units below one. Territories change by a reorganisation, so they have no tools here. */
export function useUnitColumns({ onEdit, onClose }: Acts): readonly Column<MeasuredUnit>[] {
  const { t } = useTranslation('indicators');
  const columns: Column<MeasuredUnit>[] = [
    {
      id: 'name',
      header: t('column.unit'),
      width: '18rem',
      cell: ({ key, name }) => (
        <Link to="/chi-tieu/nen" search={(previous) => ({ ...previous, unit: key }) as never}>
          {name}
        </Link>
      ),
    },
    { id: 'kind', header: t('unit.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    { id: 'from', header: t('unit.from'), cell: ({ from }) => formatDate(from) },
    { id: 'to', header: t('unit.to'), cell: ({ to }) => formatDate(to) },
    { id: 'parts', header: t('unit.parts'), numeric: true, cell: ({ parts }) => formatNumber(parts) },
    {
      id: 'certainty',
      header: t('denominator.certainty'),
      cell: ({ certainty }) => <CertaintyMark certainty={certainty} />,
    },
    { id: 'source', header: t('facts.source'), hidden: true, cell: ({ source }) => source },
  ];
  if (onEdit !== undefined && onClose !== undefined)
    columns.push({
      id: 'tools',
      header: t('denominator.tools'),
      cell: (unit) =>
        unit.key.startsWith('u:') && (
          <span className="base-tools">
            <IconButton
              small
              icon={Pencil}
              label={t('unit.edit', { name: unit.name })}
              onPress={() => onEdit(unit)}
            />
            {unit.to === null && (
              <IconButton
                small
                icon={CalendarX2}
                label={t('unit.close', { name: unit.name })}
                onPress={() => onClose(unit)}
              />
            )}
          </span>
        ),
    });
  return columns;
}
