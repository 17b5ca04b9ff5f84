import { inputOf, type Answer } from '@ansinh/contract/platform/endpoint';
import { roundDifferencesEndpoint } from '@ansinh/contract/reports/rounds.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { namedCell } from '../consolidation/named-cell.ts';
import { findRound } from '../db/rounds.repo.ts';
import { maySettle } from '../report-hands.ts';
import { differingInRound } from '../sources/differing-in-round.ts';

type Difference = Answer<typeof roundDifferencesEndpoint>['items'][number];

/** The figures of a round that two agencies state differently, as far as the caller sees both reports; what nobody settled stands first. */
export const roundDifferences = useCase({
  name: 'reports.differences',
  access: 'reports.read',
  input: inputOf(roundDifferencesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const round = await findRound(tx, input.roundId);
    if (!round) throw new Refusal('platform.not_found');
    const differing = await differingInRound(tx, round, round.dueOn ?? today);
    const items = differing.flatMap(({ report, form, agency, key, value, differs }): Difference[] => {
      const cell = namedCell(form, key);
      if (!cell) return [];
      const { title, titleEn, unit, unitEn } = cell.row;
      return [
        {
          reportId: report.reportId,
          agency,
          key,
          row: { title, titleEn, unit, unitEn },
          column: { title: cell.column.title, titleEn: cell.column.titleEn },
          value,
          differs,
          maySettle: maySettle(actor, report),
        },
      ];
    });
    return { items: onceEach(items).toSorted((a, b) => settledLast(a) - settledLast(b)) };
  },
});

function settledLast({ differs }: Difference): number {
  return Number(differs.settled !== null);
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
