import { inputOf } from '@ansinh/contract/platform/endpoint';
import { findingSummaryEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { useCase } from '../../../platform/use-case.ts';
import { findingTotals, todoByCommune, todoByRule } from '../db/finding-summary.repo.ts';
import { listRuns } from '../db/runs.repo.ts';
import { findingWords } from '../finding-sentence.ts';

/** Totals for the desk. */
export const summariseFindings = useCase({
  name: 'reconciliation.summary',
  access: 'findings.read',
  input: inputOf(findingSummaryEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const rules = await todoByRule(tx, input, actor);
    return {
      ...(await findingTotals(tx, input, actor, today)),
      rules: rules.map((row) => {
        const { title, titleEn } = findingWords(row.rule, {});
        return { ...row, title, titleEn };
      }),
      communes: await todoByCommune(tx, input, actor),
      lastRun: (await listRuns(tx, 1))[0] ?? null,
    };
  },
});
