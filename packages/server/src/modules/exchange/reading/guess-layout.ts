import { looksForeign, recogniseColumns, type DatasetLayout } from '@ansinh/domain/exchange';
import { openTableFile } from '../../../platform/sheets/open-table-file.ts';
import type { TableFile } from '../../../platform/sheets/table-file.ts';
import { findTable } from './open-table.ts';
import type { GuessTask, LikelyLayout } from './worker-messages.ts';

/** Fewer columns named prove nothing: "Số thứ tự", "Ghi chú" stand in every list. */
const FEWEST_NAMED = 3;

/** Returns the layout that names most of the file's columns, or null when it is like none of them. */
export async function guessLayout({ path, layouts, today }: GuessTask): Promise<LikelyLayout | null> {
  const file = await openTableFile(path);
  try {
    return await likeliest(file, layouts, today);
  } finally {
    await file.close();
  }
}

async function likeliest(
  file: TableFile,
  layouts: readonly DatasetLayout[],
  today: string,
): Promise<LikelyLayout | null> {
  let best: (LikelyLayout & { readonly share: number }) | null = null;
  for (const layout of layouts) {
    const found = await namedColumns(file, layout, today);
    if (found < FEWEST_NAMED) continue;
    const total = layout.columns.length;
    const share = found / total;
    if (best === null || found > best.found || (found === best.found && share > best.share))
      best = { layoutId: layout.id, title: layout.title, found, total, share };
  }
  if (best === null) return null;
  const { layoutId, title, found, total } = best;
  return { layoutId, title, found, total };
}

/** Returns how many columns of a layout the file names; 0 when required ones are not among them. */
async function namedColumns(file: TableFile, layout: DatasetLayout, today: string): Promise<number> {
  const table = await findTable(file, layout);
  const { columns } = recogniseColumns(layout, table.columns, today);
  const required = layout.columns.filter((column) => column.required).map(({ key }) => key);
  if (looksForeign(columns, required)) return 0;
  return columns.filter(({ index, by }) => index !== null && by !== 'content').length;
}
