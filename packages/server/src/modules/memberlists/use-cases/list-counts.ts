import { listCountsEndpoint } from '@ansinh/contract/memberlists/memberlists.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { countLists, monthsMade, type UnitCount } from '../db/list-counts.repo.ts';
import { keepsLists, listRuns } from '../db/list-runs.repo.ts';
import { runAnswer } from '../run-answer.ts';

/** How many people stand on each list of a month, unit by unit. */
export const listCounts = useCase({
  name: 'memberlists.counts',
  access: 'memberlists.read',
  input: inputOf(listCountsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    const months = await monthsMade(tx);
    const keeps = await keepsLists(tx);
    const manages = mayUse(actor.roles, 'memberlists.manage') && keeps;
    const abilities = [
      ...(manages ? ['make', 'send', 'settings'] : []),
      ...(mayUse(actor.roles, 'registers.read-personal') ? ['export'] : []),
    ];
    const month = input.month ?? months[0] ?? null;
    if (month === null) return { month, months, run: null, commune: null, totals: [], units: [], abilities };
    const before = months.find((one) => one < month) ?? null;
    const run = (await listRuns(tx, 100)).find((one) => one.month === month) ?? null;
    const day = (one: string): string => `${one}-01`;
    const count = (commune: string | null): Promise<UnitCount[]> =>
      countLists(tx, day(month), before === null ? null : day(before), commune);
    let rows = await count(input.commune ?? null);
    const [first] = rows;
    let chosen = input.commune === undefined ? null : (first?.commune ?? null);
    // Who sees one commune sees its villages.
    if (chosen === null && !keeps && first && rows.every(({ commune }) => commune === first.commune)) {
      chosen = first.commune;
      rows = await count(chosen);
    }
    const units = Map.groupBy(rows, ({ commune, village }) => (chosen === null ? commune : village));
    return {
      month,
      months,
      run: run && runAnswer(run),
      commune: chosen === null || !first ? null : { key: chosen, name: first.communeName },
      totals: summed(rows, before !== null),
      units: [...units].map(([key, own]) => ({
        key,
        name: chosen === null ? (own[0]?.communeName ?? null) : (own[0]?.villageName ?? null),
        kind: chosen === null ? ('commune' as const) : ('village' as const),
        counts: summed(own, before !== null),
      })),
      abilities,
    };
  },
});

function summed(
  rows: readonly UnitCount[],
  compared: boolean,
): {
  kind: UnitCount['kind'];
  scheme: UnitCount['scheme'];
  people: number;
  before: number | null;
  closed: number;
}[] {
  const lists = Map.groupBy(rows, ({ kind, scheme }) => `${kind} ${scheme}`);
  return [...lists.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const sum = (of: (row: UnitCount) => number): number => own.reduce((total, row) => total + of(row), 0);
    return [
      {
        kind: first.kind,
        scheme: first.scheme,
        people: sum((row) => row.people),
        before: compared ? sum((row) => row.before) : null,
        closed: sum((row) => row.closed),
      },
    ];
  });
}
