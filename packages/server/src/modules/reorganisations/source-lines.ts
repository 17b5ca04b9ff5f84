import { proposeWeights, type WeightProposal } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../platform/database/transaction.ts';
import type { StoredReorganisation } from './db/reorganisations.repo.ts';
import { readTerritories } from './db/set.repo.ts';
import { listStoredSources, type SourceFilter, type StoredPlace } from './db/sources.repo.ts';
import { readWeights } from './db/weights.repo.ts';
import { readResolutions, resolutionOf } from '../directory/index.ts';
import { readSizes } from './read-sizes.ts';

/** Returns old units as they are shown: shares confirmed, or proposed from published sizes, with their basis. */
export async function sourceLines(tx: Tx, stored: StoredReorganisation, filter: SourceFilter) {
  const { items, total } = await listStoredSources(tx, stored.id, stored.effective, filter);
  const divided = items.filter(({ part }) => part === 'part').map(({ from }) => from.key);
  const weights = divided.length === 0 ? [] : await readWeights(tx, stored.id, divided);
  const proposals =
    divided.length === 0
      ? new Map<string, WeightProposal | null>()
      : proposeWeights(await readTerritories(tx, stored.id), await readSizes());
  const resolutions = await readResolutions();
  return {
    total,
    items: items.map(({ from, part, note, to }) => {
      const own = weights.filter((weight) => weight.from === from.key);
      const proposal = proposals.get(from.key) ?? null;
      const resolution =
        stored.territories === 'reference' && to[0] !== undefined
          ? resolutionOf(resolutions, to[0])
          : undefined;
      const [first] = own;
      return {
        from: placeOf(from),
        part,
        note,
        basis: resolution ?? stored.basis,
        to: to.map((place) => ({
          ...placeOf(place),
          weight: own.find((weight) => weight.to === place.key)?.weight ?? null,
          proposed: proposal?.shares.find((share) => share.to === place.key)?.weight ?? null,
        })),
        proposal: proposal?.method ?? null,
        confirmed:
          first === undefined
            ? null
            : { by: first.by, at: first.at, method: first.method, basis: first.basis },
      };
    }),
  };
}

function placeOf({ key, name, within }: StoredPlace): { key: string; name: string; within: string } {
  return { key, name, within };
}
