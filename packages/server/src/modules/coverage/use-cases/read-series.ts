import type { Series } from '@ansinh/contract/coverage/board.schemas';
import { coverageSeriesEndpoint } from '@ansinh/contract/coverage/coverage.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { boardFrame } from '../board/board-frame.ts';
import { boardIndicators } from '../board/board-indicator.ts';
import { monthsOf } from '../board/months-of.ts';
import { readArea } from '../board/read-area.ts';
import { readSeries } from '../board/read-series.ts';

/** The months of one unit and one indicator. */
export const coverageSeries = useCase({
  name: 'coverage.series',
  access: 'figures.read',
  input: inputOf(coverageSeriesEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }): Promise<Series> => {
    const indicator = (await boardIndicators(tx)).find(({ code }) => code === input.indicator);
    if (!indicator) throw new Refusal('platform.not_found');
    const span = await monthsOf(tx, input.unit, indicator.numerator, today);
    const from = input.from ?? span.from;
    // The December before gives the first year its start.
    const start = `${Number(from.slice(0, 4)) - 1}-12`;
    const frame = boardFrame(input.to ?? span.to, { compare: start, view: input.view }, today);
    const area = await readArea(tx, input.unit, frame);
    if (!area) throw new Refusal('platform.not_found');
    return readSeries(tx, area, frame, indicator, from);
  },
});
