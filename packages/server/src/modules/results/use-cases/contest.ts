import { resultsContestEndpoint } from '@ansinh/contract/results/results.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { CONTEST_POINTS } from '@ansinh/domain/results';
import { useCase } from '../../../platform/use-case.ts';
import { contestPlaces } from '../contest-places.ts';
import { monthsAsked } from '../months-asked.ts';

/** Collectors and collaborators by what they brought. @law BD Đ6.3 g9 */
export const resultsContest = useCase({
  name: 'results.contest',
  access: 'memberlists.read',
  input: inputOf(resultsContestEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }) => {
    const scope = await monthsAsked(tx, input, today);
    return {
      from: scope.from.slice(0, 7),
      to: scope.to.slice(0, 7),
      points: { ...CONTEST_POINTS },
      places: await contestPlaces(tx, scope, today),
    };
  },
});
