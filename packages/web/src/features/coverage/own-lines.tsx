import type { Board } from '@ansinh/contract/coverage/board.schemas';
import { useTranslation } from 'react-i18next';
import { formatKnown } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { CourseSpark } from './course-spark.tsx';
import { distanceText, forecastText, reachedOf, valueText } from './figure-text.ts';
import { PrintedLines, type ReadLine } from './printed-lines.tsx';

interface Props {
  readonly board: Board;
  /** Chooses the indicator that the page shows in full. */
  readonly onChoose: (indicator: string) => void;
}

/** Every indicator of the unit, one line each. */
export function OwnLines({ board, onChoose }: Props) {
  const { t } = useTranslation('coverage');
  const rows = board.own.flatMap((line): ReadLine[] => {
    const indicator = board.indicators.find(({ code }) => code === line.indicator);
    return indicator === undefined || line.value === null ? [] : [{ line, indicator }];
  });
  const columns: readonly Column<ReadLine>[] = [
    {
      id: 'indicator',
      header: t('column.indicator'),
      width: '16rem',
      cell: ({ line, indicator }) => (
        <button
          type="button"
          className="opens"
          aria-pressed={indicator.code === board.indicator}
          onClick={() => onChoose(indicator.code)}
        >
          {indicator.name}
          {line.estimated && <Badge tone="amber">{t('estimated')}</Badge>}
        </button>
      ),
    },
    {
      id: 'reached',
      header: t('column.reached'),
      numeric: true,
      cell: ({ line, indicator }) => valueText(reachedOf(line, indicator), indicator),
    },
    {
      id: 'course',
      header: t('column.course'),
      cell: ({ indicator }) => (
        <CourseSpark
          unit={board.unit.key}
          indicator={indicator.code}
          name={indicator.name}
          month={board.month}
          view={board.view}
        />
      ),
    },
    {
      id: 'target',
      header: t('column.target'),
      numeric: true,
      cell: ({ line: { target }, indicator }) => (target === null ? '–' : valueText(target.value, indicator)),
    },
    {
      id: 'distance',
      header: t('column.distance'),
      numeric: true,
      cell: ({ line, indicator }) => distanceText(line.distance, indicator),
    },
    {
      id: 'missing',
      header: t('column.missing'),
      numeric: true,
      cell: ({ line }) => formatKnown(line.missing),
    },
    {
      id: 'forecast',
      header: t('column.forecast'),
      numeric: true,
      cell: ({ line: { forecast }, indicator }) => forecastText(forecast, 'mid', indicator),
    },
    {
      id: 'verdict',
      header: t('column.verdict'),
      cell: ({ line: { missing, forecast } }) =>
        missing === 0 ? (
          <Badge tone="green">{t('verdict.done')}</Badge>
        ) : forecast?.reaches == null ? null : (
          <Badge tone={({ yes: 'green', open: 'plain', no: 'amber' } as const)[forecast.reaches]}>
            {t(`verdict.${forecast.reaches}`)}
          </Badge>
        ),
    },
  ];
  return (
    <>
      <PrintedLines
        title={t('own.withTarget')}
        rows={rows.filter(({ line }) => line.target !== null)}
        nameOf={({ indicator }) => indicator.name}
        withTarget
      />
      <div className="no-print">
        <DataTable
          name="coverage.indicators"
          phone="scroll"
          label={t('own.title')}
          columns={columns}
          rows={rows}
          rowKey={({ indicator }) => indicator.code}
          summary={<h2 className="chart__title">{t('own.title')}</h2>}
        />
      </div>
    </>
  );
}
