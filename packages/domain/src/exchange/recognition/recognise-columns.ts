import { cellReaderOf } from '../cells/cell-reader.ts';
import type { CellKind, DatasetLayout } from '../dataset.ts';
import type { MappedBy } from '../mapping.policy.ts';
import { headerForms, type FileColumn } from './find-header.ts';
import { headerName } from './header-name.ts';
import { layoutNames, NAMED_BY, namedColumns, type NamedBy } from './layout-names.ts';
import { placesOf } from './places-of.ts';

/** Where a column of the layout is in a file, how that was found out and how sure it is, 0 to 1. */
export interface RecognisedColumn {
  readonly key: string;
  readonly index: number | null;
  readonly by: MappedBy;
  readonly confidence: number;
}

const SURENESS: Readonly<Record<NamedBy, number>> = { key: 1, header: 1, alias: 0.9 };
/** Kinds whose cells tell what they are. */
const TELLING: readonly CellKind[] = [
  'bhyt-card',
  'tax-code',
  'identity-number',
  'bhxh-number',
  'email',
  'ethnicity',
  'sex',
  'phone',
];
/** Ten digits too, so that telephones pass for them: where the cells may be telephones, a person says what they are. */
const LIKE_PHONES: readonly CellKind[] = ['bhyt-card', 'bhxh-number'];
const FEWEST_SAMPLES = 3;
const FITTING = 0.8;

/**
 * Recognises the columns of a layout in a file: as confirmed before, else by field key, header, another name of it, and last by what the
 * cells hold. `missing`: required columns that are nowhere.
 */
export function recogniseColumns(
  layout: DatasetLayout,
  columns: readonly FileColumn[],
  today: string,
  remembered?: Readonly<Record<string, number | null>>,
): { readonly columns: readonly RecognisedColumn[]; readonly missing: readonly string[] } {
  const found: (RecognisedColumn | undefined)[] = layout.columns.map(({ key }) =>
    remembered === undefined
      ? undefined
      : { key, index: remembered[key] ?? null, by: 'remembered', confidence: 1 },
  );
  if (remembered === undefined) {
    const used = new Set<number>();
    const holding = columns.filter(({ samples }) => samples.some((cell) => cell !== null));
    // Where two headers fit one column the one that holds data is meant; the empty ones take what is left.
    for (const part of [holding, columns])
      for (const by of NAMED_BY) byName(layout, columns, part, by, found, used);
    byContent(layout, columns, today, found, used);
  }
  const all = layout.columns.map(
    ({ key }, at) => found[at] ?? { key, index: null, by: 'header' as const, confidence: 0 },
  );
  const missing = layout.columns
    .filter(({ required }, at) => required && all[at]?.index === null)
    .map(({ key }) => key);
  return { columns: all, missing };
}

function byName(
  layout: DatasetLayout,
  all: readonly FileColumn[],
  part: readonly FileColumn[],
  by: NamedBy,
  found: (RecognisedColumn | undefined)[],
  used: Set<number>,
): void {
  const names = layoutNames(layout);
  const depth = Math.max(0, ...part.map(({ texts }) => headerForms(texts).length));
  for (let form = 0; form < depth; form += 1) {
    const places = placesOf(all, (texts) => namedColumns(names, headerForms(texts)[form] ?? '', by));
    for (const { index } of part) {
      const free = used.has(index) ? undefined : places.get(index)?.find((at) => found[at] === undefined);
      const key = free === undefined ? undefined : layout.columns[free]?.key;
      if (free === undefined || key === undefined) continue;
      used.add(index);
      found[free] = { key, index, by, confidence: SURENESS[by] };
    }
  }
}

function byContent(
  layout: DatasetLayout,
  columns: readonly FileColumn[],
  today: string,
  found: (RecognisedColumn | undefined)[],
  used: Set<number>,
): void {
  for (const kind of TELLING) {
    for (const [at, column] of layout.columns.entries()) {
      if (column.kind !== kind || found[at] !== undefined) continue;
      const read = cellReaderOf(column, today);
      const fit = columns
        .filter(({ index, texts }) => !used.has(index) && !texts.some((text) => headerName(text) === 'stt'))
        .filter(({ samples }) => !LIKE_PHONES.includes(kind) || fitting(samples, isPhone) < FITTING)
        .map(({ index, samples }) => ({
          index,
          share: fitting(samples, (text) => read(text).problem === undefined),
        }))
        .toSorted((one, other) => other.share - one.share)[0];
      if (fit === undefined || fit.share < FITTING) continue;
      used.add(fit.index);
      found[at] = { key: column.key, index: fit.index, by: 'content', confidence: fit.share * 0.6 };
    }
  }
}

const PHONE = /^(?:0|84|\+84)[35789]\d{8}$/;

function isPhone(text: string): boolean {
  return PHONE.test(text.replaceAll(/[\s.-]/g, ''));
}

function fitting(samples: readonly (string | null)[], fits: (text: string) => boolean): number {
  const texts = samples.filter((text) => text !== null);
  if (texts.length < FEWEST_SAMPLES || new Set(texts).size === 1) return 0;
  return texts.filter(fits).length / texts.length;
}
