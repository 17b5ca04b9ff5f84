import type { Board } from '@ansinh/contract/coverage/board.schemas';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { Link, useNavigate } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TargetSides } from '../../ui/target-sides.tsx';
import { BoardFilters } from './board-filters.tsx';
import { BoardParts } from './board-parts.tsx';
import type { BoardSearch } from './board-search.ts';
import { CellDrawer } from './cell-drawer.tsx';
import { boardWorkbook, useSeries } from './coverage.queries.ts';
import { FlagList } from './flag-list.tsx';
import { Headline } from './headline.tsx';
import { OwnLines } from './own-lines.tsx';
import { RestatedPanel } from './restated-panel.tsx';
import { planningSheet } from './submissions.queries.ts';
import { TrendPanel } from './trend-panel.tsx';
import { useFigureWords } from './use-figure-words.ts';
import './board.css';

const RETENTION = 'ty-le-duy-tri-den-han-dong';

interface Props {
  readonly board: Board;
  readonly search: BoardSearch;
  readonly change: (patch: Partial<BoardSearch>) => void;
}

/** The board of one unit, once it is there. */
export function BoardBody({ board, search, change }: Props) {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<CoverageLine | null>(null);
  const indicator = board.indicators.find(({ code }) => code === board.indicator);
  const own = board.own.find((line) => line.indicator === board.indicator);
  const series = useSeries({ unit: board.unit.key, indicator: board.indicator, view: board.view });
  const open = (key: string): void =>
    void navigate({ to: '/chi-tieu/$unit', params: { unit: key }, search: (previous) => previous as never });
  return (
    <div className="board">
      <PageHeader
        title={t('board.of', { unit: board.unit.name })}
        {...(own?.asOf == null ? {} : { asOf: own.asOf })}
        breadcrumbs={
          board.path.length > 0 && (
            <Breadcrumbs
              links={board.path.map(({ key, name }) => ({
                id: key,
                link: (
                  <Link to="/chi-tieu/$unit" params={{ unit: key }} search={(previous) => previous as never}>
                    {name}
                  </Link>
                ),
              }))}
            />
          )
        }
        meta={
          <span>
            {[
              monthText(board.month),
              t(`view.${board.view}`),
              t('board.compared', { month: monthText(board.compare) }),
            ].join(' · ')}
          </span>
        }
        actions={
          <>
            <ExportLink
              href={boardWorkbook({
                unit: board.unit.key,
                indicator: board.indicator,
                month: board.month,
                view: board.view,
              })}
            />
            <ExportLink href={planningSheet(board.unit.key, board.month)} label={t('board.planning')} />
            <Button icon={Printer} onPress={() => print()}>
              {t('board.print')}
            </Button>
          </>
        }
      />
      <TargetSides />
      <BoardFilters board={board} search={search} change={change} />
      {indicator !== undefined && own !== undefined && (
        <>
          <Headline
            line={own}
            indicator={indicator}
            month={board.month}
            retention={board.own.find((line) => line.indicator === RETENTION && line.rate !== null)}
            onOpen={() => setOpened(own)}
          />
          <FlagList flags={own.flags} />
          <BoardParts
            board={board}
            indicator={indicator}
            measure={search.show ?? 'rate'}
            onMeasure={(show) => change({ show: show === 'rate' ? undefined : show })}
            onOpen={open}
            onOpenCell={setOpened}
          />
        </>
      )}
      {series.data && series.data.points.length > 0 && (
        <TrendPanel series={series.data} month={board.month} />
      )}
      <OwnLines board={board} onChoose={(code) => change({ indicator: code })} />
      <div className="no-print">
        <RestatedPanel board={board} />
      </div>
      {opened !== null && (
        <CellDrawer
          name={indicator?.name ?? ''}
          query={{
            unit: opened.unit.key,
            series: board.indicators.find(({ code }) => code === opened.indicator)?.numerator ?? '',
            month: board.month,
            view: board.view,
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
