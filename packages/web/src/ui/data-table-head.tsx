import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import type { Column, Sort } from './data-table.types.ts';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** Absent: rows cannot be picked. */
  readonly picked?: 'none' | 'some' | 'all' | undefined;
  readonly onPickAll: (all: boolean) => void;
}

/** Header row: names, sort buttons, the box that picks all. */
export function DataTableHead<Row>({ columns, sort, onSort, picked, onPickAll }: Props<Row>) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        {picked !== undefined && (
          <th className="pick" scope="col">
            <Checkbox
              aria-label={t('table.pickAll')}
              isSelected={picked === 'all'}
              isIndeterminate={picked === 'some'}
              onChange={onPickAll}
            />
          </th>
        )}
        {columns.map((column, index) => {
          const direction = sort?.column === column.id ? sort.direction : null;
          const Arrow = direction === 'desc' ? ArrowDown : ArrowUp;
          return (
            <th
              key={column.id}
              scope="col"
              className={classNames(index === 0 && 'pin', column.numeric === true && 'numeric')}
              aria-sort={direction === null ? undefined : direction === 'asc' ? 'ascending' : 'descending'}
              style={column.width === undefined ? undefined : { minWidth: column.width }}
            >
              {column.sortable === true && onSort ? (
                <button
                  type="button"
                  className="table__sort"
                  data-sorted={direction === null ? undefined : true}
                  onClick={() =>
                    onSort({ column: column.id, direction: direction === 'asc' ? 'desc' : 'asc' })
                  }
                >
                  {column.header}
                  {direction !== null && <Arrow size={14} aria-hidden />}
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
