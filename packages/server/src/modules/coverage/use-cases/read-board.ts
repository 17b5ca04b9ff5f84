import type { Board } from '@ansinh/contract/coverage/board.schemas';
import { coverageBoardEndpoint } from '@ansinh/contract/coverage/coverage.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { boardFrame } from '../board/board-frame.ts';
import { boardIndicators } from '../board/board-indicator.ts';
import { monthsOf } from '../board/months-of.ts';
import { readArea } from '../board/read-area.ts';
import { readBoard } from '../board/read-board.ts';
import { topUnit } from '../db/board-units.repo.ts';

const FIRST = 'bhyt-dan-so';

/** Coverage of a unit and of its parts in one month. */
export const coverageBoard = useCase({
  name: 'coverage.board',
  access: 'figures.read',
  input: inputOf(coverageBoardEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }): Promise<Board> => {
    const key = input.unit ?? (await topUnit(tx, today));
    const indicators = await boardIndicators(tx);
    const chosen = indicators.find(({ code }) => code === (input.indicator ?? FIRST));
    if (key === null || !chosen) throw new Refusal('platform.not_found');
    const months = await monthsOf(tx, key, chosen.numerator, today);
    const frame = boardFrame(input.month ?? months.to, input, today);
    const area = await readArea(tx, key, frame);
    if (!area) throw new Refusal('platform.not_found');
    return { ...(await readBoard(tx, area, frame, indicators, chosen)), months };
  },
});
