import { useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { gridMove, type GridPlace } from './grid-move.ts';
import { pasteBlock, type CellChange } from './paste-block.ts';
import './number-grid.css';

/** A row of the grid. */
export interface GridRow {
  readonly id: string;
  readonly name: string;
  /** After the name: flags, links. */
  readonly note?: ReactNode;
  /** Read-only cells after the typed ones, in the order of `after`. */
  readonly after?: readonly ReactNode[];
  readonly isReadOnly?: boolean;
}

/** A column that is typed into. */
export interface GridColumn {
  readonly id: string;
  readonly name: string;
  /** At the foot. */
  readonly sum?: ReactNode;
}

interface Props {
  readonly label: string;
  /** Head of the first column. */
  readonly corner: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** Heads of the read-only columns, each with what stands at the foot. */
  readonly after?: readonly GridColumn[];
  /** The text in a cell. */
  readonly text: (row: string, column: string) => string;
  /** Shown in an empty cell: the figure of the month before. */
  readonly hint?: (row: string, column: string) => string | undefined;
  /** What is wrong with a cell; undefined when nothing is. */
  readonly wrong: (row: string, column: string) => string | undefined;
  readonly onChange: (changes: readonly CellChange[], beyond: number) => void;
  readonly sumsLabel?: string;
}

/** Numbers typed as in a spreadsheet: Enter and arrows go from cell to cell, a block copied from Excel is pasted whole. */
export function NumberGrid({ label, corner, rows, columns, after = [], text, wrong, ...props }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const size = { rows: rows.length, columns: columns.length };
  const focus = ({ row, column }: GridPlace): void => {
    const input = table.current?.querySelector<HTMLInputElement>(`[data-place="${row} ${column}"]`);
    input?.focus();
    input?.select();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, at: GridPlace): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const whole = selectionStart === 0 && selectionEnd === value.length;
    const to = gridMove(event.key, at, size, {
      start: whole || selectionEnd === 0,
      end: whole || selectionStart === value.length,
    });
    if (to === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (to !== null) focus(to);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, at: GridPlace): void => {
    const block = pasteBlock(event.clipboardData.getData('text/plain'), at, size);
    if (block === null) return;
    event.preventDefault();
    props.onChange(block.changes, block.beyond);
  };
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */
    <section className="number-grid" aria-label={label} tabIndex={0}>
      <table ref={table} className="number-grid__table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className="number-grid__name">
              {corner}
            </th>
            {[...columns, ...after].map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => (
            <tr key={row.id}>
              <th scope="row" className="number-grid__name">
                {row.name}
                {row.note}
              </th>
              {columns.map((column, columnAt) => {
                const at = { row: rowAt, column: columnAt };
                const error = wrong(row.id, column.id);
                return (
                  <td key={column.id} data-wrong={error === undefined ? undefined : true}>
                    <input
                      className="number-grid__input"
                      inputMode="decimal"
                      autoComplete="off"
                      aria-label={`${row.name}, ${column.name}`}
                      aria-invalid={error !== undefined}
                      placeholder={props.hint?.(row.id, column.id)}
                      title={error}
                      data-place={`${rowAt} ${columnAt}`}
                      readOnly={row.isReadOnly ?? false}
                      value={text(row.id, column.id)}
                      onChange={(event) => props.onChange([{ ...at, text: event.target.value }], 0)}
                      onKeyDown={(event) => onKeyDown(event, at)}
                      onPaste={(event) => onPaste(event, at)}
                      onFocus={(event) => event.target.select()}
                    />
                    {error !== undefined && <span className="number-grid__wrong">{error}</span>}
                  </td>
                );
              })}
              {(row.after ?? []).map((cell, at) => (
                <td key={after[at]?.id} className="number-grid__after">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {props.sumsLabel !== undefined && (
          <tfoot>
            <tr>
              <th scope="row" className="number-grid__name">
                {props.sumsLabel}
              </th>
              {[...columns, ...after].map(({ id, sum }) => (
                <td key={id} className="number-grid__after">
                  {sum}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
