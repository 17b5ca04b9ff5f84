import { FINDING_SUBJECTS, type FindingSubject } from '@ansinh/domain/reconciliation';
import { z } from 'zod';
import { useCase, type UseCase } from '../../../platform/use-case.ts';
import type { Comparison } from '../engine/comparison.ts';
import { runComparison, type ComparisonReport } from '../engine/run-comparison.ts';

const Input = z.object({
  subject: z.enum(FINDING_SUBJECTS).optional(),
  submissionId: z.uuid().optional(),
});

/** Returns the use case that compares the sources of one kind of subject, or of all. */
export function runReconciliation(
  comparisons: readonly Comparison[],
): UseCase<z.output<typeof Input>, Partial<Record<FindingSubject, ComparisonReport>>> {
  return useCase({
    name: 'reconciliation.run',
    access: 'system',
    input: Input,
    audit: 'write',
    run: async ({ tx, actor, now, today, input, audit }) => {
      const reports: Partial<Record<FindingSubject, ComparisonReport>> = {};
      for (const comparison of comparisons) {
        if (input.subject !== undefined && comparison.subject !== input.subject) continue;
        reports[comparison.subject] = await runComparison(tx, comparison, {
          tenantId: actor.tenantId,
          actor: actor.id,
          submissionId: input.submissionId ?? null,
          now,
          today,
        });
      }
      audit({ detail: { ...reports } });
      return reports;
    },
  });
}
