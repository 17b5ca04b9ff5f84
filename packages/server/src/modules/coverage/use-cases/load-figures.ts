import { monthNumber } from '@ansinh/domain/coverage';
import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { loadCells, loadSubmissions, recountYears } from '../db/figure-load.repo.ts';
import { LoadedStatementSchema } from '../loaded-statement.ts';

/**
 * Takes over figures of many months at once as accepted statements, then makes the ready figures. Does nothing where the province has
 * figures already. A later version of the same unit, month and agency is what counts.
 */
export const loadFigures = useCase({
  name: 'coverage.load',
  access: 'system',
  input: z.object({ statements: z.array(LoadedStatementSchema) }),
  audit: 'write',
  run: async ({ tx, actor, input, nothingChanged, audit }) => {
    const ids = await loadSubmissions(tx, actor, input.statements);
    if (ids === null || input.statements.length === 0) {
      nothingChanged();
      return { cells: 0 };
    }
    const cells = await loadCells(tx, actor.tenantId, input.statements, ids);
    const years = Map.groupBy(input.statements, ({ month }) => Math.floor(monthNumber(month) / 12));
    for (const [year, some] of years)
      await recountYears(tx, year, [...new Set(some.flatMap(({ cells: of }) => of.map(([unit]) => unit)))]);
    audit({ detail: { submissions: ids.length, cells } });
    return { cells };
  },
});
