import { inputOf } from '@ansinh/contract/platform/endpoint';
import { listRegulationsEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { isApplicable, validityOn } from '@ansinh/domain/regulations';
import { useCase } from '../../../platform/use-case.ts';
import { actionsOn, countsOf, findRegulations } from '../db/library.repo.ts';
import { validityFacts } from '../regulation-answer.ts';

/** The library of regulations, newest first. */
export const listRegulations = useCase({
  name: 'regulations.list',
  access: 'regulations.read',
  input: inputOf(listRegulationsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const { q, state, inForceOn, after, limit } = input;
    const on = inForceOn ?? today;
    const found = await findRegulations(tx, { q, state });
    const actions = await actionsOn(
      tx,
      found.map(({ id }) => id),
    );
    const rows = found
      .map((row) => ({ ...row, validity: validityOn(validityFacts(row, actions.get(row.id) ?? []), on) }))
      .filter(({ validity }) => inForceOn === undefined || isApplicable(validity));
    const from = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1;
    const page = rows.slice(from, from + limit);
    const counts = await countsOf(
      tx,
      page.map(({ id }) => id),
    );
    return {
      on,
      items: page.map((row) => {
        const {
          provisions = 0,
          draft = 0,
          confirmed = 0,
          rejected = 0,
          unresolved = 0,
        } = counts.get(row.id) ?? {};
        return { ...row, provisions, duties: { draft, confirmed, rejected }, unresolved };
      }),
      next: from + limit < rows.length ? (page.at(-1)?.id ?? null) : null,
      abilities: actor.kind === 'system' || mayUse(actor.roles, 'regulations.edit') ? ['upload'] : [],
    };
  },
});
