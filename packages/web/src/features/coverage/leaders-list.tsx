import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { useTranslation } from 'react-i18next';
import type { BoardIndicator } from './figure-text.ts';
import { PrintedLines } from './printed-lines.tsx';
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
  const furthest = (direction: 'asc' | 'desc') =>
    sortLines(known, { column: 'distance', direction })
      .slice(0, EACH)
      .map((line) => ({ line, indicator }));
  const nameOf = ({ line }: { readonly line: CoverageLine }): string => line.unit.name;
  return (
    <div className="leaders print-only">
      <PrintedLines title={t('leaders.behind')} rows={furthest('asc')} nameOf={nameOf} />
      {known.length > EACH && (
        <PrintedLines title={t('leaders.ahead')} rows={furthest('desc')} nameOf={nameOf} />
      )}
    </div>
  );
}
