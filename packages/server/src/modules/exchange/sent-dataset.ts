import type { DatasetLayout } from '@ansinh/domain/exchange';
import type { Actor } from '@ansinh/domain/kernel';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { todayInVietnam, type Services } from '../../platform/use-case.ts';
import { datasetAgenciesOn } from './dataset-parties.ts';
import { getLayout, listDatasets, type StoredDataset } from './db/datasets.repo.ts';
import { likelyLayout } from './reading/likely-layout.ts';

/**
 * Returns the dataset a person means by "D1" or "KT25/D1" among those an agency sends. Where several regulations or clauses ask for
 * the same list the newest regulation's is meant; where lists of one number differ in columns the file at `path` tells which, or the code does
 * ("KT210/D10:tax-payers").
 */
export async function sentDataset(
  services: Services,
  actor: Actor,
  code: string,
  agency: string,
  path?: string,
): Promise<StoredDataset> {
  const [, regulation, dataset = code, layout] = /^(?:(.+)\/)?(D\d+)(?::(.+))?$/iu.exec(code) ?? [];
  const today = todayInVietnam(services.now());
  const named = await inTransactionAs(services.pool, actor, async (tx) => {
    const found: StoredDataset[] = [];
    for (const one of await listDatasets(tx, { dataset: dataset.toUpperCase() })) {
      if (regulation !== undefined && one.regulationCode !== regulation) continue;
      if (layout !== undefined && one.layoutId !== layout) continue;
      const { senderIds } = await datasetAgenciesOn(tx, one, today);
      if (actor.agencyId !== null && senderIds.includes(actor.agencyId)) found.push(one);
    }
    return found;
  });
  const sent = await fittingFile(services, actor, named, path, today);
  const [only, ...others] = sent;
  if (only === undefined) throw new Refusal('exchange.dataset_unknown', { dataset: code, agency });
  if (others.every(({ layoutId }) => layoutId === only.layoutId))
    return sent.reduce((newest, one) => ((one.issuedOn ?? '') > (newest.issuedOn ?? '') ? one : newest));
  const name = (one: StoredDataset): string => `${one.regulationCode}/${one.dataset}:${one.layoutId}`;
  throw new Refusal('exchange.dataset_ambiguous', {
    dataset: code,
    count: sent.length,
    codes: sent.map(name).join(', '),
    example: name(only),
  });
}

/** Leaves the datasets whose columns a file names; all where the file does not tell, or there is one layout. */
async function fittingFile(
  services: Services,
  actor: Actor,
  datasets: readonly StoredDataset[],
  path: string | undefined,
  today: string,
): Promise<readonly StoredDataset[]> {
  const versions = new Map(datasets.map(({ layoutId, layoutVersion }) => [layoutId, layoutVersion]));
  if (path === undefined || versions.size < 2) return datasets;
  const layouts = await inTransactionAs(services.pool, actor, async (tx) => {
    const found: DatasetLayout[] = [];
    for (const [id, version] of versions) found.push(await getLayout(tx, id, version));
    return found;
  });
  const likely = await likelyLayout(path, layouts, today);
  return likely === null ? datasets : datasets.filter(({ layoutId }) => layoutId === likely.layoutId);
}
