import type { Annex, Provision } from '../parsed-regulation.ts';
import type { ReadRegion } from '../structure/build-provisions.ts';
import type { SourceLine } from '../structure/source-lines.ts';
import { linesAsTable } from './lines-as-table.ts';
import { tableGrid } from './table-grid.ts';

function titleAt(provisions: readonly Provision[], start: number): string {
  let title = '';
  for (const provision of provisions) {
    if (provision.start > start) break;
    if (provision.end > start && provision.heading !== null && provision.heading !== '')
      title = provision.heading;
  }
  return title;
}

/** True when the rows were printed with different numbers of cells, so that a value may stand in a wrong column. */
function isUneven(printed: readonly (readonly string[])[]): boolean {
  const widths = new Set(printed.slice(2).map((row) => row.length));
  return widths.size > 1;
}

/** The tables of a document, and the titles of those whose rows do not fit together. */
export interface ReadTables {
  readonly annexes: Annex[];
  readonly uneven: readonly string[];
}

/** Reads every data table of a document: those of the annexes, and those inside the text that have a header and rows. */
export function annexTables(
  lines: readonly SourceLine[],
  regions: readonly ReadRegion[],
  provisions: readonly Provision[],
): ReadTables {
  const annexes: Annex[] = [];
  const uneven: string[] = [];
  for (const region of regions) {
    const from = region.role === 'annex' ? region.from : region.frame.body;
    const to = region.role === 'annex' ? region.to : region.frame.closing;
    let found = false;
    for (let i = from; i < to; i += 1) {
      const first = lines[i];
      if (first === undefined || first.cells === null) continue;
      const printed: (readonly string[])[] = [];
      while (i < to && (lines[i]?.cells !== null || (lines[i]?.text === '' && lines[i + 1]?.cells != null))) {
        const cells = lines[i]?.cells;
        if (cells != null) printed.push(cells);
        i += 1;
      }
      const grid = tableGrid(printed);
      if (grid === null || (region.role !== 'annex' && grid.columns.length < 3)) continue;
      const title = titleAt(provisions, first.start);
      annexes.push({ title, ...grid });
      if (isUneven(printed)) uneven.push(title);
      found = true;
    }
    if (found || region.role !== 'annex') continue;
    const printed = linesAsTable(lines, from, to);
    const grid = printed === null ? null : tableGrid(printed);
    if (grid !== null) annexes.push({ title: titleAt(provisions, lines[from]?.start ?? 0), ...grid });
  }
  return { annexes, uneven };
}
