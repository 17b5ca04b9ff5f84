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
    const subject = input.subject ?? null;
    const rules = await todoByRule(tx, subject);
    return {
      ...(await findingTotals(tx, subject, actor.agencyId, today)),
      rules: rules.map((row) => {
        const { title, titleEn } = findingWords(row.rule, {});
        return { ...row, title, titleEn };
      }),
      communes: await todoByCommune(tx, subject),
      lastRun: (await listRuns(tx, 1))[0] ?? null,
    };
  },
});
