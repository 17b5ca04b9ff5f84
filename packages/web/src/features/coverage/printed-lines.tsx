import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { useTranslation } from 'react-i18next';
import { formatKnown } from '../../lib/format.ts';
import { distanceText, reachedOf, valueText, type BoardIndicator } from './figure-text.ts';

/** A line with the indicator that it is read in. */
export interface ReadLine {
  readonly line: CoverageLine;
  readonly indicator: BoardIndicator;
}

interface Props {
  readonly title: string;
  readonly rows: readonly ReadLine[];
  /** What a row is called: the unit, or the indicator. */
  readonly nameOf: (row: ReadLine) => string;
  /** Without: all rows have the same indicator, whose target stands at the head of the board. */
  readonly withTarget?: boolean;
}

/** On paper only: few lines in few columns, so that the board stays one page. */
export function PrintedLines({ title, rows, nameOf, withTarget = false }: Props) {
  const { t } = useTranslation('coverage');
  if (rows.length === 0) return null;
  const columns = (['reached', 'target', 'distance', 'missing'] as const).filter(
    (id) => withTarget || id !== 'target',
  );
  const textOf = {
    reached: ({ line, indicator }: ReadLine) => valueText(reachedOf(line, indicator), indicator),
    target: ({ line, indicator }: ReadLine) => valueText(line.target?.value ?? null, indicator),
    distance: ({ line, indicator }: ReadLine) => distanceText(line.distance, indicator),
    missing: ({ line }: ReadLine) => formatKnown(line.missing),
  };
  return (
    <table className="table print-only">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {columns.map((id) => (
            <th key={id} scope="col" className="numeric">
              {t(`column.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.line.unit.key} ${row.indicator.code}`}>
            <th scope="row">{nameOf(row)}</th>
            {columns.map((id) => (
              <td key={id} className="numeric">
                {textOf[id](row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
