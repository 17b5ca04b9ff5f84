import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetBinding, datasetLayout } from '@ansinh/contract/exchange/dataset.schemas';
import type { DatasetBinding, DatasetLayout } from '@ansinh/domain/exchange';
import { z } from 'zod';
import { ROOT } from '../../../platform/installation/root.ts';
import { Refusal } from '../../../platform/refusal.ts';

/** The datasets a pack binds, with the layouts they use. */
export interface PackDatasets {
  readonly packId: string;
  readonly bindings: readonly DatasetBinding[];
  readonly layouts: readonly DatasetLayout[];
}

const PACKS = join(ROOT, 'packs');
const LAYOUTS = join(PACKS, 'layouts');

/** Returns the datasets of a pack that comes with the product; none where the pack binds none. */
export async function readPackDatasets(packId: string): Promise<PackDatasets> {
  const file = join(PACKS, packId, 'datasets.json');
  const text = await readFile(file, 'utf8').catch(() => '[]');
  const bindings = inShape(z.array(datasetBinding), text, `${packId}/datasets.json`) as DatasetBinding[];
  const ids = [...new Set(bindings.map(({ layout }) => layout))];
  return { packId, bindings, layouts: await Promise.all(ids.map(readLayout)) };
}

/** Returns a layout that comes with the product. */
export async function readLayout(id: string): Promise<DatasetLayout> {
  const known = /^[a-z0-9-]+$/.test(id);
  const text = known ? await readFile(join(LAYOUTS, `${id}.json`), 'utf8').catch(() => undefined) : undefined;
  if (text === undefined) throw new Refusal('exchange.layout_unknown', { layout: id });
  return inShape(datasetLayout, text, `layouts/${id}.json`) as DatasetLayout;
}

function inShape<T>(schema: z.ZodType<T>, text: string, file: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal('exchange.pack_data_broken', { file, problem: (error as Error).message });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const problem = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  throw new Refusal('exchange.pack_data_broken', { file, problem });
}

/** Returns the layouts a person may mean: one by its id, or all that the packs have under the number of a dataset. */
export async function layoutsOfDataset(code: string): Promise<readonly DatasetLayout[]> {
  if (!/^D\d+$/i.test(code)) return [await readLayout(code)];
  const packs = (await readdir(PACKS, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const bound = await Promise.all(packs.map(({ name }) => readPackDatasets(name)));
  const ids = bound.flatMap(({ bindings }) =>
    bindings.filter(({ dataset }) => dataset === code.toUpperCase()).map(({ layout }) => layout),
  );
  if (ids.length === 0) throw new Refusal('exchange.layout_unknown', { layout: code });
  return Promise.all([...new Set(ids)].map(readLayout));
}
