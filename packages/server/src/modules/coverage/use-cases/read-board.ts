import type { Board } from '@ansinh/contract/coverage/board.schemas';
import { coverageBoardEndpoint } from '@ansinh/contract/coverage/coverage.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { openBoard } from '../board/open-board.ts';
import { readBoard } from '../board/read-board.ts';

/** Coverage of a unit and of its parts in one month. */
export const coverageBoard = useCase({
  name: 'coverage.board',
  access: 'figures.read',
  input: inputOf(coverageBoardEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }): Promise<Board> => {
    const { area, frame, indicators, chosen, months } = await openBoard(tx, input, today);
    return { ...(await readBoard(tx, area, frame, indicators, chosen)), months };
  },
});
