import type { Board } from '@ansinh/contract/coverage/board.schemas';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKnown } from '../../lib/format.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Sort } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { boardBoundary } from './board-boundary.ts';
import { useBoardColumns } from './board-columns.tsx';
import { BoardMap } from './board-map.tsx';
import { type BoardIndicator } from './figure-text.ts';
import { LeadersList } from './leaders-list.tsx';
import type { Measure } from './map-classes.ts';
import { shownParts } from './shown-parts.ts';
import { sortLines } from './sort-lines.ts';
import { useFigureWords } from './use-figure-words.ts';

interface Props {
  readonly board: Board;
  readonly indicator: BoardIndicator;
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
  readonly onOpen: (key: string) => void;
  readonly onOpenCell: (line: CoverageLine) => void;
}

/** The parts of a unit: the map and beside it the list, which move together. */
export function BoardParts({ board, indicator, onOpen, onOpenCell, ...map }: Props) {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  const [active, setActive] = useState<string | null>(null);
  const [sort, setSort] = useState<Sort>({ column: 'distance', direction: 'asc' });
  const list = useRef<HTMLDivElement>(null);
  const boundary = boardBoundary(board);
  const parts = shownParts(board.parts, ({ value }) => value);
  const columns = useBoardColumns({
    indicator,
    lines: parts,
    sum: board.sum.parts + board.sum.undivided,
    onOpenCell,
  });
  const lines = sortLines(parts, sort);
  const place = active === null ? -1 : lines.findIndex(({ unit }) => unit.key === active);
  useEffect(() => markRow(list.current, place), [list, place]);
  return (
    <div className="board-parts" data-mapped={boundary !== null || undefined}>
      {boundary !== null && (
        <div className="board-parts__map">
          <BoardMap
            board={board}
            indicator={indicator}
            boundary={boundary}
            active={active}
            onActive={setActive}
            onOpen={onOpen}
            {...map}
          />
        </div>
      )}
      {parts.length === 0 ? (
        <EmptyState title={t('parts.empty')}>{t('parts.emptyText')}</EmptyState>
      ) : (
        <div
          className="board-parts__list no-print"
          ref={list}
          onMouseOver={(event) => setActive(keyUnder(event.target, lines))}
          onFocus={(event) => setActive(keyUnder(event.target, lines))}
        >
          <DataTable
            name="coverage.parts"
            phone="scroll"
            label={t('parts.title', { unit: board.unit.name })}
            columns={columns}
            rows={lines}
            rowKey={({ unit }) => unit.key}
            sort={sort}
            onSort={setSort}
            onOpen={({ unit }) => onOpen(unit.key)}
            summary={t('parts.stated', {
              stated: parts.filter(({ value }) => value !== null).length,
              all: parts.length,
              month: monthText(board.month),
            })}
            sumsLabel={t('parts.sum')}
            foot={
              board.sum.undivided + board.sum.unexplained === 0 || board.stated === 0 ? undefined : (
                <p className="muted">
                  {board.sum.undivided !== 0 &&
                    t('parts.undivided', { people: formatKnown(board.sum.undivided) })}{' '}
                  {board.sum.unexplained !== 0 &&
                    t('parts.unexplained', { people: formatKnown(board.sum.unexplained) })}
                </p>
              )
            }
          />
        </div>
      )}
      <LeadersList lines={parts} indicator={indicator} />
    </div>
  );
}

/** Marks the row of the unit that the map points at, and brings it into sight inside the table. */
function markRow(list: HTMLElement | null, place: number): void {
  for (const row of list?.querySelectorAll('tbody tr[data-pointed]') ?? [])
    row.removeAttribute('data-pointed');
  const row = place < 0 ? undefined : list?.querySelectorAll<HTMLElement>('tbody tr')[place];
  const frame = row?.closest('.table-scroll');
  if (!row || !frame) return;
  row.setAttribute('data-pointed', 'true');
  if (!row.matches(':hover, :focus-within'))
    frame.scrollTop = row.offsetTop - frame.clientHeight / 2 + row.clientHeight / 2;
}

function keyUnder(target: EventTarget, lines: readonly CoverageLine[]): string | null {
  const row = target instanceof Element ? target.closest('tbody tr') : null;
  const place = row?.parentElement ? [...row.parentElement.children].indexOf(row) : -1;
  return lines[place]?.unit.key ?? null;
}
