import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { useTranslation } from 'react-i18next';
import { distanceText, peopleText, reachedOf, valueText, type BoardIndicator } from './figure-text.ts';

/** An indicator with the unit's own line. */
export interface OwnLine {
  readonly line: CoverageLine;
  readonly indicator: BoardIndicator;
}

/** On paper only: the indicators that have a target, so that the board stays one page. */
export function OwnLinesPrint({ rows }: { readonly rows: readonly OwnLine[] }) {
  const { t } = useTranslation('coverage');
  if (rows.length === 0) return null;
  return (
    <table className="table print-only">
      <thead>
        <tr>
          <th scope="col">{t('own.withTarget')}</th>
          {(['reached', 'target', 'distance', 'missing'] as const).map((id) => (
            <th key={id} scope="col" className="numeric">
              {t(`column.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, indicator }) => (
          <tr key={indicator.code}>
            <th scope="row">{indicator.name}</th>
            <td className="numeric">{valueText(reachedOf(line, indicator), indicator)}</td>
            <td className="numeric">{valueText(line.target?.value ?? null, indicator)}</td>
            <td className="numeric">{distanceText(line.distance, indicator)}</td>
            <td className="numeric">{peopleText(line.missing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
