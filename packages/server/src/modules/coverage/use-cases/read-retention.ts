import { coverageRetentionEndpoint } from '@ansinh/contract/coverage/submissions.endpoints';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { openBoard } from '../board/open-board.ts';
import { readBoard } from '../board/read-board.ts';
import { readSeries } from '../board/read-series.ts';

const INDICATOR = 'ty-le-duy-tri-den-han-dong';

/** Of those whose payment fell due, who stayed. */
export const coverageRetention = useCase({
  name: 'coverage.retention',
  access: 'figures.read',
  input: inputOf(coverageRetentionEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }) => {
    const { area, frame, indicators, chosen, months } = await openBoard(
      tx,
      { ...input, indicator: INDICATOR },
      today,
    );
    const board = await readBoard(
      tx,
      area,
      frame,
      indicators.filter(({ code }) => code === INDICATOR),
      chosen,
    );
    const { points } = await readSeries(tx, area, frame, chosen, frame.months[0] ?? frame.month);
    const [own] = board.own;
    if (!own) throw new Refusal('platform.not_found');
    return {
      unit: board.unit,
      path: board.path,
      month: frame.month,
      view: frame.view,
      span: { from: months.from, to: months.to },
      own: retentionLine(own),
      parts: board.parts.map(retentionLine),
      months: points.map(({ month, value, denominator, rate }) => ({
        month,
        due: denominator,
        stayed: value,
        rate,
      })),
    };
  },
});

function retentionLine({ unit, value, denominator, rate }: CoverageLine): {
  unit: CoverageLine['unit'];
  due: number | null;
  stayed: number | null;
  left: number | null;
  rate: number | null;
} {
  const left = value === null || denominator === null ? null : denominator - value;
  return { unit, due: denominator, stayed: value, left, rate };
}
