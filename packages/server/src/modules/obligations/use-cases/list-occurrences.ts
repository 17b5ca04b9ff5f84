import { listOccurrencesEndpoint } from '@ansinh/contract/obligations/occurrences.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { statesAsOf } from '../db/as-of.repo.ts';
import { listOccurrences, type PageStart } from '../db/occurrences.repo.ts';
import { occurrenceLines } from '../occurrence-lines.ts';

/** Lists occurrences; with `asOf` their states are those of the end of that past day, read off the time line. */
export const listOccurrencesUseCase = useCase({
  name: 'obligations.list',
  access: 'obligations.read',
  input: inputOf(listOccurrencesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const { asOf, after, limit, ...filter } = input;
    const stored = await listOccurrences(tx, actor.tenantId, filter, actor.agencyId, limit, pageStart(after));
    const past = asOf !== undefined && asOf < today ? await statesAsOf(tx, stored, asOf) : stored;
    const items = await occurrenceLines(tx, actor, today, past);
    const last = stored.length === limit ? stored.at(-1) : undefined;
    return {
      items: past === stored ? items : items.map((item) => ({ ...item, abilities: [] })),
      next: last ? `${last.due ?? ''}|${last.id}` : null,
      asOf: asOf ?? today,
    };
  },
});

function pageStart(after: string | undefined): PageStart | undefined {
  if (after === undefined) return undefined;
  const [, due = '', id = ''] = /^(\d{4}-\d{2}-\d{2})?\|([0-9a-f-]{36})$/.exec(after) ?? [];
  if (id === '') throw new Refusal('platform.input_invalid', { field: 'after' });
  return { due: due === '' ? null : due, id };
}
