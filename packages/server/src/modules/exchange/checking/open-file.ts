import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DatasetLayout } from '@ansinh/domain/exchange';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import Papa from 'papaparse';
import { Refusal } from '../../../platform/refusal.ts';
import type { RememberedColumns } from '../db/mappings.repo.ts';
import type { StoredColumn, StoredReading, StoredRepair } from '../db/submission-row.ts';
import type { CheckedBatch } from './checked-batch.ts';

/** A file whose header was found. */
export interface OpenedFile {
  readonly reading: StoredReading;
  /** Recognises the columns of a layout; `missing`: required ones that are nowhere. */
  propose(
    layout: DatasetLayout,
    remembered?: RememberedColumns,
  ): { readonly columns: readonly StoredColumn[]; readonly missing: readonly string[] };
  /** Reads and checks every row. */
  check(
    layout: DatasetLayout,
    columns: readonly StoredColumn[],
    repairs: readonly StoredRepair[],
    options: { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void },
  ): AsyncIterable<CheckedBatch>;
  close(): Promise<void>;
}

/** Opens a file of any of the formats officials use; refuses with what is wrong with it. */
export async function openFile(path: string, name: string): Promise<OpenedFile> {
  const bytes = await readFile(path);
  if (bytes.includes(0) || bytes.subarray(0, 2).toString('latin1') === 'PK')
    throw new Refusal('exchange.format_unreadable', { file: name });
  const parsed = Papa.parse<string[]>(
    bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .normalize('NFC'),
    {
      skipEmptyLines: true,
    },
  );
  const [header = [], ...body] = parsed.data;
  const reading: StoredReading = {
    format: 'csv',
    encoding: 'utf-8',
    sheet: null,
    headerHash: createHash('sha256').update(header.join('\n')).digest('hex'),
    fileColumns: header.map((text, index) => ({
      index,
      header: text,
      samples: body.slice(0, 3).map((row) => row[index] ?? null),
    })),
  };
  const fold = (text: string): string => foldDiacritics(text).trim();
  return {
    reading,
    propose: (layout, remembered) => {
      const columns = layout.columns.map((column): StoredColumn => {
        if (remembered)
          return { key: column.key, index: remembered[column.key] ?? null, by: 'remembered', confidence: 1 };
        const at = (names: readonly string[]) =>
          header.findIndex((text) => names.some((name) => fold(name) === fold(text)));
        const key = at([column.key, column.header]);
        if (key >= 0) return { key: column.key, index: key, by: 'header', confidence: 1 };
        const alias = at(column.aliases);
        return {
          key: column.key,
          index: alias < 0 ? null : alias,
          by: 'alias',
          confidence: alias < 0 ? 0 : 0.9,
        };
      });
      const found = new Set(columns.filter(({ index }) => index !== null).map(({ key }) => key));
      return {
        columns,
        missing: layout.columns.filter((c) => c.required && !found.has(c.key)).map((c) => c.key),
      };
    },
    check: async function* (layout, columns) {
      for (const [at, cells] of body.entries()) {
        const values = columns.map(({ index }, i) =>
          normal(layout.columns[i], index === null ? null : cells[index]?.trim() || null),
        );
        const issues = layout.columns.flatMap((column, i) =>
          column.required && values[i] === null
            ? [{ row: at + 2, column: column.key, code: 'required' }]
            : [],
        );
        const key = layout.key
          .map((name) => values[layout.columns.findIndex((column) => column.key === name)] ?? '')
          .join('|');
        yield { rows: [{ row: at + 2, key: key || null, values }], issues };
      }
    },
    close: () => Promise.resolve(),
  };
}

function normal(column: DatasetLayout['columns'][number] | undefined, value: string | null): string | null {
  if (!column || value === null) return value;
  if (column.kind === 'date')
    return value.replace(
      /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
      (_, d: string, m: string, y: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
    );
  if (column.kind === 'code')
    return column.codes?.find(({ code, label }) => code === value || label === value)?.code ?? value;
  if (column.kind === 'yes-no') return /^(có|yes|true|1|x)$/i.test(value) ? 'yes' : 'no';
  return value;
}
