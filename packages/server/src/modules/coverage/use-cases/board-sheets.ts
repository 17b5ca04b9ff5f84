import { boardSheetEndpoint, planningSheetEndpoint } from '@ansinh/contract/coverage/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { monthLater, rateOf } from '@ansinh/domain/coverage';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { boardFrame } from '../board/board-frame.ts';
import { boardLine } from '../board/board-line.ts';
import { readLineSources } from '../board/line-sources.ts';
import { openBoard } from '../board/open-board.ts';
import { readBoard } from '../board/read-board.ts';
import { boardSheet } from '../sheets/board.sheet.ts';
import { planningSheet } from '../sheets/planning.sheet.ts';

/** A board as .xlsx. */
export const coverageBoardSheet = useCase({
  name: 'coverage.board-sheet',
  access: 'figures.read',
  input: inputOf(boardSheetEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }): Promise<FileAnswer> => {
    const { area, frame, indicators, chosen } = await openBoard(tx, input, today);
    const board = await readBoard(tx, area, frame, indicators, chosen);
    return sheetAnswer(`do-bao-phu-${chosen.code}`, frame.month, boardSheet(board, formatDate(today)));
  },
});

/** The month's results for the socio-economic report. */
export const coveragePlanningSheet = useCase({
  name: 'coverage.planning-sheet',
  access: 'figures.read',
  input: inputOf(planningSheetEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }): Promise<FileAnswer> => {
    const opened = await openBoard(tx, { ...input, view: 'now' }, today);
    const { area, indicators } = opened;
    const { unit, ownLinks } = area;
    const { month } = opened.frame;
    const frame = boardFrame(month, { compare: monthLater(month, -12), view: 'now' }, today);
    const sources = await readLineSources(tx, frame, {
      units: [unit],
      indicators,
      links: ownLinks,
      parts: new Map(),
    });
    const rows = indicators.flatMap((indicator) => {
      const line = boardLine(unit, indicator, frame, sources);
      const whole = sources.denominatorBefore(unit.key, indicator.denominator)?.value ?? null;
      return line.value === null ? [] : [{ indicator, line, rateBefore: rateOf(line.before, whole) }];
    });
    return sheetAnswer(
      'chi-tieu-kt-xh',
      month,
      planningSheet(
        unit.name,
        month,
        formatDate(today),
        rows.map((row, index) => ({ ...row, order: index + 1 })),
      ),
    );
  },
});
