import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { useTranslation } from 'react-i18next';
import { distanceText, peopleText, reachedOf, valueText, type BoardIndicator } from './figure-text.ts';
import { sortLines } from './sort-lines.ts';

const EACH = 5;

interface Props {
  readonly lines: readonly CoverageLine[];
  readonly indicator: BoardIndicator;
}

/** On paper only: the parts furthest behind and those furthest ahead, so that the board stays one page. */
export function LeadersList({ lines, indicator }: Props) {
  const { t } = useTranslation('coverage');
  const known = lines.filter(({ distance }) => distance !== null);
  if (known.length === 0) return null;
  const behind = sortLines(known, { column: 'distance', direction: 'asc' }).slice(0, EACH);
  const ahead = sortLines(known, { column: 'distance', direction: 'desc' }).slice(0, EACH);
  return (
    <div className="leaders print-only">
      <LeadersTable title={t('leaders.behind')} lines={behind} indicator={indicator} />
      {known.length > EACH && <LeadersTable title={t('leaders.ahead')} lines={ahead} indicator={indicator} />}
    </div>
  );
}

function LeadersTable({ title, lines, indicator }: Props & { readonly title: string }) {
  const { t } = useTranslation('coverage');
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="numeric">
            {t('column.reached')}
          </th>
          <th scope="col" className="numeric">
            {t('column.distance')}
          </th>
          <th scope="col" className="numeric">
            {t('column.missing')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.unit.key}>
            <th scope="row">{line.unit.name}</th>
            <td className="numeric">{valueText(reachedOf(line, indicator), indicator)}</td>
            <td className="numeric">{distanceText(line.distance, indicator)}</td>
            <td className="numeric">{peopleText(line.missing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
