import { inputOf, type Answer } from '@ansinh/contract/platform/endpoint';
import { roundDifferencesEndpoint } from '@ansinh/contract/reports/rounds.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { sentHeads } from '../consolidation/db/sent-reports.repo.ts';
import { namedCell } from '../consolidation/named-cell.ts';
import type { SentHead } from '../consolidation/sent-report.ts';
import { findRound } from '../db/rounds.repo.ts';
import { readReport } from '../read-report.ts';

type Difference = Answer<typeof roundDifferencesEndpoint>['items'][number];

/** The figures of a round that two agencies state differently, as far as the caller sees both reports; what nobody settled stands first. */
export const roundDifferences = useCase({
  name: 'reports.differences',
  access: 'reports.read',
  input: inputOf(roundDifferencesEndpoint),
  audit: 'read',
  run: async (context) => {
    const { tx, input } = context;
    if (!(await findRound(tx, input.roundId))) throw new Refusal('platform.not_found');
    const items: Difference[] = [];
    for (const head of await sentHeads(tx, input.roundId))
      items.push(...(await differencesOf(context, head)));
    return {
      items: onceEach(items).toSorted(
        (a, b) => Number(a.differs.settled !== null) - Number(b.differs.settled !== null),
      ),
    };
  },
});

async function differencesOf(
  context: UseCaseContext<unknown>,
  { reportId }: SentHead,
): Promise<Difference[]> {
  const { parts, form, agency, abilities } = await readReport(context, { reportId });
  const maySettle = abilities.includes('settle');
  return parts.flatMap(({ key, value, differs }): Difference[] => {
    const cell = namedCell(form, key);
    if (differs === null || value === null || !cell) return [];
    const { title, titleEn, unit, unitEn } = cell.row;
    const { column } = cell;
    return [
      {
        reportId,
        agency,
        key,
        row: { title, titleEn, unit, unitEn },
        column: { title: column.title, titleEn: column.titleEn },
        value,
        differs,
        maySettle,
      },
    ];
  });
}

/** Two reports of one round differ from each other: that is one difference. */
function onceEach(items: readonly Difference[]): Difference[] {
  const seen = new Set<string>();
  return items.filter(({ reportId, key, differs }) => {
    const pair = [`${reportId} ${key}`, `${differs.reportId} ${differs.key}`].toSorted().join(' ');
    const isNew = !seen.has(pair);
    seen.add(pair);
    return isNew;
  });
}
