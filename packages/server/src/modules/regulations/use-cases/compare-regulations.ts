import type { RelationCountsSchema } from '@ansinh/contract/regulations/comparison.schemas';
import { compareRegulationsEndpoint } from '@ansinh/contract/regulations/comparison.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { diffWords, mayChange } from '@ansinh/domain/regulations';
import type { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { comparedClauses } from '../compared-clauses.ts';
import { provisionsOf } from '../db/provisions.repo.ts';
import { decidedBetween } from '../db/relations.repo.ts';
import { getRegulation } from '../open-for-work.ts';
import type { RegulationRow } from '../regulation-row.ts';

/** Two regulations clause by clause, with what a person decided. */
export const compareRegulations = useCase({
  name: 'regulations.compare',
  access: 'regulations.read',
  input: inputOf(compareRegulationsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    const { id, otherId, relation, offset, limit } = input;
    if (id === otherId) throw new Refusal('regulations.compare_itself');
    const [fresh, old] = [await getRegulation(tx, id), await getRegulation(tx, otherId)];
    const decided = await decidedBetween(tx, id, otherId);
    const pairs = comparedClauses(await provisionsOf(tx, otherId), await provisionsOf(tx, id), decided);
    const counts: z.output<typeof RelationCountsSchema> = {
      equal: 0,
      narrower: 0,
      wider: 0,
      overlapping: 0,
      new: 0,
      dropped: 0,
      decided: decided.length,
    };
    for (const pair of pairs) counts[pair.decided ?? pair.relation] += 1;
    const chosen = pairs.filter(
      (pair) => relation === undefined || (pair.decided ?? pair.relation) === relation,
    );
    const page = chosen.slice(offset, offset + limit);
    return {
      fresh: refOf(fresh),
      old: refOf(old),
      counts,
      items: page.map((pair) => ({
        ...pair,
        diff: pair.old === null || pair.fresh === null ? [] : diffWords(pair.old.text, pair.fresh.text),
      })),
      next: offset + limit < chosen.length ? offset + limit : null,
      abilities: mayChange(actor, fresh) ? ['decide'] : [],
    };
  },
});

function refOf({ id, code, number, title }: RegulationRow): {
  id: string;
  code: string;
  number: string | null;
  title: string;
} {
  return { id, code, number, title };
}
