import type { ListRun } from '@ansinh/contract/memberlists/memberlists.schemas';
import type { StoredListRun } from './db/list-runs.repo.ts';

/** Returns a making as it is answered. */
export function runAnswer({ counts, settings, ...run }: StoredListRun): ListRun {
  return {
    ...run,
    counts: counts.map((count) => ({ ...count })) as ListRun['counts'],
    settings: { ...settings, weights: { ...settings.weights } },
  };
}
