import { resultsFunnelEndpoint } from '@ansinh/contract/results/results.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { sumFunnels } from '@ansinh/domain/results';
import { useCase } from '../../../platform/use-case.ts';
import { dueCounts, funnelRows, listedCommunes } from '../db/funnel.repo.ts';
import { funnelAnswer } from '../funnel-answer.ts';
import { monthsAsked } from '../months-asked.ts';

/** From the list to staying, by one side of the people. */
export const resultsFunnel = useCase({
  name: 'results.funnel',
  access: 'memberlists.read',
  input: inputOf(resultsFunnelEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }) => {
    const scope = await monthsAsked(tx, input, today);
    const rows = await funnelRows(tx, scope, input.by, today);
    const counts = await dueCounts(tx, scope, today);
    return {
      from: scope.from.slice(0, 7),
      to: scope.to.slice(0, 7),
      by: input.by,
      communes: await listedCommunes(tx),
      total: funnelAnswer(sumFunnels(rows)),
      retention: { ...counts, rate: counts.due === 0 ? null : counts.paid / counts.due },
      lines: rows.map(({ key, name, ...funnel }) => ({ key, name, funnel: funnelAnswer(funnel) })),
    };
  },
});
