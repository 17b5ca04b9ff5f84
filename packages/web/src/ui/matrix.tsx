import type { ReactNode } from 'react';
import './matrix.css';

/** A row or column of a matrix; `sum` stands at its end. */
export interface MatrixLine {
  readonly id: string;
  readonly label: ReactNode;
  readonly sum?: ReactNode;
}

interface Props {
  readonly label: string;
  /** What the rows are: head of the first column. */
  readonly corner: string;
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** A link or button with its own words, a StateMark, a number; null for nothing. */
  readonly cell: (rowId: string, columnId: string) => ReactNode;
  /** Head of the sums column and row. */
  readonly sumLabel?: string;
}

/** Rows against columns with fixed heads on both sides and sums at both ends. */
export function Matrix({ label, corner, rows, columns, cell, sumLabel }: Props) {
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */
    <section className="matrix-scroll" aria-label={label} tabIndex={0}>
      <table className="matrix">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th className="matrix__corner" scope="col">
              {corner}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
            {sumLabel !== undefined && (
              <th className="matrix__sum" scope="col">
                {sumLabel}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => (
                <td key={column.id}>{cell(row.id, column.id)}</td>
              ))}
              {sumLabel !== undefined && <td className="matrix__sum">{row.sum}</td>}
            </tr>
          ))}
        </tbody>
        {sumLabel !== undefined && (
          <tfoot>
            <tr>
              <th className="matrix__sum" scope="row">
                {sumLabel}
              </th>
              {columns.map((column) => (
                <td key={column.id} className="matrix__sum">
                  {column.sum}
                </td>
              ))}
              <td className="matrix__sum">&nbsp;</td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
