import { inputOf } from '@ansinh/contract/platform/endpoint';
import { listSourcesEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findStored } from '../db/reorganisations.repo.ts';
import { sourceLines } from '../source-lines.ts';

/** Old units of a decision with what became of each. */
export const listSources = useCase({
  name: 'reorganisations.list-sources',
  access: 'directory.read',
  input: inputOf(listSourcesEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => {
    const stored = await findStored(tx, input.id);
    if (!stored) throw new Refusal('platform.not_found');
    const { items, total } = await sourceLines(tx, stored, input);
    return { items, total, next: items.length === input.limit ? (items.at(-1)?.from.key ?? null) : null };
  },
});
