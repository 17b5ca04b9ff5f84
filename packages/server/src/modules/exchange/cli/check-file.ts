import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { needsMappingByPerson, type DatasetLayout } from '@ansinh/domain/exchange';
import { Refusal } from '../../../platform/refusal.ts';
import { todayInVietnam } from '../../../platform/use-case.ts';
import { openFile } from '../reading/open-file.ts';
import { issueText } from '../issue-text.ts';
import { layoutsOfDataset } from '../packs/read-pack-datasets.ts';
import { likelyLayout } from '../reading/likely-layout.ts';

/** Issues listed one by one. */
const MOST_LISTED = 100;

/** What is right and wrong with a file. */
export interface FileCheck {
  readonly layout: string;
  readonly rows: number;
  readonly bad: number;
  readonly columns: readonly { key: string; index: number | null; by: string }[];
  readonly needsMapping: boolean;
  readonly kinds: readonly { column: string | null; code: string; count: number }[];
  readonly issues: readonly { row: number; column: string | null; code: string; text: string }[];
  readonly text: string;
}

/** Reads a file against the layout of a dataset and returns every kind of issue with its first places. Needs no database. */
export async function checkFile(path: string, dataset: string): Promise<FileCheck> {
  const layouts = await layoutsOfDataset(dataset);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new Refusal('exchange.file_gone', { file: path });
  const today = todayInVietnam(new Date());
  const layout = await meantLayout(path, dataset, layouts, today);
  const file = await openFile(path, basename(path).normalize('NFC'), layout, today);
  try {
    const { columns, missing } = file.propose();
    const kinds = new Map<string, { column: string | null; code: string; count: number }>();
    const issues: FileCheck['issues'][number][] = [];
    let rows = 0;
    let bad = 0;
    for await (const part of file.check(columns, [], {})) {
      rows += part.rows;
      bad += part.bad;
      for (const { column, code, count } of part.kinds) {
        const kind = kinds.get(`${column}|${code}`) ?? { column, code, count: 0 };
        kind.count += count;
        kinds.set(`${column}|${code}`, kind);
      }
      for (const issue of part.issues) {
        if (issues.length >= MOST_LISTED) break;
        const { row, column, code } = issue;
        issues.push({ row, column, code, text: issueText(layout, issue) });
      }
    }
    if (rows === 0) throw new Refusal('exchange.no_rows');
    const headers = layout.columns.filter(({ key }) => missing.includes(key)).map(({ header }) => header);
    const lost = headers.length > 0 ? `Thiếu cột bắt buộc: ${headers.join(', ')}.\n` : '';
    const listed = issues.map((issue) => `  dòng ${issue.row}: ${issue.text}`).join('\n');
    return {
      layout: layout.id,
      rows,
      bad,
      columns: columns.map(({ key, index, by }) => ({ key, index, by })),
      needsMapping: needsMappingByPerson(columns, missing),
      kinds: [...kinds.values()],
      issues,
      text: `${lost}${bad === 0 ? '✓' : '✗'} ${layout.title}: ${rows} dòng, ${bad} dòng có lỗi\n${listed}`,
    };
  } finally {
    await file.close();
  }
}

/** Returns the layout of the dataset; of several the one the file fits. */
async function meantLayout(
  path: string,
  dataset: string,
  layouts: readonly DatasetLayout[],
  today: string,
): Promise<DatasetLayout> {
  const [only, ...others] = layouts;
  if (only !== undefined && others.length === 0) return only;
  const likely = await likelyLayout(path, layouts, today);
  const layout = layouts.find(({ id }) => id === likely?.layoutId);
  if (layout !== undefined) return layout;
  const ids = layouts.map(({ id }) => id);
  throw new Refusal('exchange.dataset_ambiguous', {
    dataset,
    count: ids.length,
    codes: ids.join(', '),
    example: ids[0] ?? '',
  });
}
