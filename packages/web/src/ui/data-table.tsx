import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { DataTableHead } from './data-table-head.tsx';
import type { Column, Sort } from './data-table.types.ts';
import { useColumnChoice } from './use-column-choice.ts';
import { useRowKeys } from './use-row-keys.ts';
import './data-table.css';

interface Props<Row> {
  /** Spoken name of the table; also the name under which the column choice is remembered when `name` is absent. */
  readonly label: string;
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  /** Keys of the picked rows; absent: rows cannot be picked. */
  readonly picked?: ReadonlySet<string>;
  readonly onPick?: (picked: ReadonlySet<string>) => void;
  /** Opens the row by click or Enter. The first column should hold a link as well. */
  readonly onOpen?: (row: Row) => void;
  /** Left in the bar: "1.204 nhiệm vụ". */
  readonly summary?: ReactNode;
  /** Right in the bar, before the column chooser: export, bulk actions. */
  readonly tools?: ReactNode;
  /** Word of the sums row; shows the columns' `sum`. */
  readonly sumsLabel?: string;
  /** Below the rows: LoadMore. */
  readonly foot?: ReactNode;
  /** On the phone: cards (default), or the table itself with its first column fixed. */
  readonly phone?: 'cards' | 'scroll';
}

const INTERACTIVE = 'a, button, input, label';

/** The table of the product: fixed header and first column, sums, remembered columns, keyboard. */
export function DataTable<Row>({ columns, rows, rowKey, picked, onPick, onOpen, ...props }: Props<Row>) {
  const { t } = useTranslation();
  const choice = useColumnChoice(props.name, columns);
  const keys = rows.map(rowKey);
  const rowOf = (key: string): Row | undefined => rows[keys.indexOf(key)];
  const open = (key: string): void => {
    const row = rowOf(key);
    if (row !== undefined) onOpen?.(row);
  };
  const { body, reachable, setCurrent, onKeyDown } = useRowKeys({ keys, picked, onPick, onOpen: open });
  const pickedHere = picked ? keys.filter((key) => picked.has(key)).length : 0;
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(picked);
    if (on) next.add(key);
    else next.delete(key);
    onPick?.(next);
  };
  const openByClick = (event: MouseEvent, key: string): void => {
    if (event.target instanceof Element && event.target.closest(INTERACTIVE) === null) open(key);
  };
  return (
    <div className={classNames('table-frame', props.phone !== 'scroll' && 'table-frame--cards')}>
      <div className="table-bar no-print">
        <output className="table-bar__count">
          {pickedHere > 0 ? t('table.picked', { count: pickedHere }) : props.summary}
        </output>
        {props.tools}
        <ColumnChooser columns={columns} choice={choice} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-label={props.label} tabIndex={0}>
        <table className="table">
          <caption className="visually-hidden">{props.label}</caption>
          <DataTableHead
            columns={choice.shown}
            sort={props.sort ?? null}
            onSort={props.onSort}
            picked={picked && (pickedHere === 0 ? 'none' : pickedHere === keys.length ? 'all' : 'some')}
            onPickAll={(all) => onPick?.(new Set(all ? keys : []))}
          />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows take the keys */}
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.map((row) => {
              const key = rowKey(row);
              return (
                <tr
                  key={key}
                  tabIndex={key === reachable ? 0 : -1}
                  onFocus={() => setCurrent(key)}
                  onClick={onOpen && ((event) => openByClick(event, key))}
                  data-picked={picked?.has(key) === true || undefined}
                  data-opens={onOpen ? true : undefined}
                >
                  {picked && (
                    <td className="pick">
                      <Checkbox
                        aria-label={t('table.pickRow')}
                        isSelected={picked.has(key)}
                        onChange={(on) => toggle(key, on)}
                      />
                    </td>
                  )}
                  <DataCells columns={choice.shown} row={row} />
                </tr>
              );
            })}
          </tbody>
          {props.sumsLabel !== undefined && (
            <tfoot>
              <tr>
                <th className="pin" scope="row" colSpan={picked ? 2 : 1}>
                  {props.sumsLabel}
                </th>
                {choice.shown.slice(1).map((column) => (
                  <td
                    key={column.id}
                    className={column.numeric === true ? 'numeric' : undefined}
                    data-label={column.sum === undefined ? undefined : column.header}
                  >
                    {column.sum}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
      {props.foot !== undefined && <div className="table-foot no-print">{props.foot}</div>}
    </div>
  );
}

function DataCells<Row>({ columns, row }: { readonly columns: readonly Column<Row>[]; readonly row: Row }) {
  return columns.map((column, index) =>
    index === 0 ? (
      <th key={column.id} scope="row" className="pin">
        {column.cell(row)}
      </th>
    ) : (
      <td
        key={column.id}
        className={column.numeric === true ? 'numeric' : undefined}
        data-label={column.header}
      >
        {column.cell(row)}
      </td>
    ),
  );
}
