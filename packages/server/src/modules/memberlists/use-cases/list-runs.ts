import { listRunsEndpoint } from '@ansinh/contract/memberlists/memberlists.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { listRuns as storedRuns } from '../db/list-runs.repo.ts';
import { runAnswer } from '../run-answer.ts';

const SHOWN = 60;

/** Makings of the lists, newest first. */
export const listRuns = useCase({
  name: 'memberlists.runs',
  access: 'memberlists.read',
  input: inputOf(listRunsEndpoint),
  audit: 'read',
  run: async ({ tx }) => ({ items: (await storedRuns(tx, SHOWN)).map(runAnswer) }),
});
