import { boardSheetEndpoint, planningSheetEndpoint } from '@ansinh/contract/coverage/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { monthLater, rateOf } from '@ansinh/domain/coverage';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { openBoard } from '../board/open-board.ts';
import { readBoard } from '../board/read-board.ts';
import { readDenominators } from '../board/read-denominators.ts';
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
    const compare = monthLater(opened.frame.month, -12);
    const asked = { unit: opened.area.unit.key, month: opened.frame.month, compare, view: 'now' as const };
    const { area, frame, indicators, chosen } = await openBoard(tx, asked, today);
    const board = await readBoard(tx, area, frame, indicators, chosen);
    const wholes = [...new Set(indicators.flatMap(({ denominator }) => denominator ?? []))];
    const links = area.unit.from > `${compare}-31` ? area.ownLinks : [];
    const before = await readDenominators(tx, [area.unit.key], wholes, frame.year - 1, links);
    const rows = indicators.flatMap((indicator, index) => {
      const line = board.own[index];
      const whole = before.get(`${area.unit.key} ${indicator.denominator ?? ''}`)?.value ?? null;
      return line && line.value !== null ? [{ indicator, line, rateBefore: rateOf(line.before, whole) }] : [];
    });
    return sheetAnswer(
      'chi-tieu-kt-xh',
      frame.month,
      planningSheet(
        board.unit.name,
        frame.month,
        formatDate(today),
        rows.map((row, index) => ({ ...row, order: index + 1 })),
      ),
    );
  },
});
