import type { RegulationSchema } from '@ansinh/contract/regulations/regulations.schemas';
import {
  regulationAbilities,
  repealDay,
  validityOn,
  type ValidityFacts,
  type ValidityRelation,
} from '@ansinh/domain/regulations';
import type { z } from 'zod';
import { Refusal } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { actionsOn, countsOf } from './db/library.repo.ts';
import { findRegulation } from './db/regulations.repo.ts';
import { effectsOf } from './db/relations.repo.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'today'>;

/** Returns the dates that decide how a regulation stands in law. */
export function validityFacts(
  row: {
    readonly issuedOn: string | null;
    readonly effectiveOn: string | null;
    readonly expiresOn: string | null;
    readonly expiresBy: 'term' | 'period' | null;
  },
  actedOnBy: readonly ValidityRelation[],
): ValidityFacts {
  const { issuedOn, effectiveOn, expiresOn, expiresBy } = row;
  return { issuedOn, effectiveOn, expiresOn, expiresBy, repealedOn: null, actedOnBy };
}

/** Returns a regulation as the screens show it on a day; refuses what the actor does not see. */
export async function regulationAnswer(
  { tx, actor, today }: Context,
  id: string,
  on: string = today,
): Promise<z.output<typeof RegulationSchema>> {
  const row = await findRegulation(tx, id);
  if (row === undefined) throw new Refusal('platform.not_found');
  const counts = (await countsOf(tx, [id])).get(id);
  const facts = validityFacts(row, (await actionsOn(tx, [id])).get(id) ?? []);
  return {
    ...row,
    on,
    validity: validityOn(facts, on),
    repealedOn: repealDay(facts),
    effects: await effectsOf(tx, id),
    provisions: counts?.provisions ?? 0,
    annexes: counts?.annexes ?? 0,
    duties: {
      draft: counts?.draft ?? 0,
      confirmed: counts?.confirmed ?? 0,
      rejected: counts?.rejected ?? 0,
    },
    unresolved: counts?.unresolved ?? 0,
    abilities: regulationAbilities(actor, row),
  };
}
