import { foldDiacritics } from '@ansinh/vietnamese/text';

/** What stands above a table about the unit whose list it is; null: not said. */
export interface HeadingFacts {
  readonly unitCode: string | null;
  readonly taxCode: string | null;
}

const NOTHING: HeadingFacts = { unitCode: null, taxCode: null };
const UNIT = /\bma (?:so )?(?:don vi|dv)(?: (?:tham gia )?(?:bhxh|bao hiem xa hoi|quan ly))?\b/u;
const TAX = /\b(?:ma so thue|mst)\b/u;
const UNIT_CODE = /^[A-Z]{1,3}\d{3,6}[A-Z]?$/u;
const TAX_CODE = /^\d{10}(?:-?\d{3})?$/u;

/** Returns the codes of the unit named above a table: "Mã đơn vị: TC0243", or the code in the cell beside the words. */
export function headingFacts(rows: readonly (readonly (string | null)[])[]): HeadingFacts {
  let found = NOTHING;
  for (const row of rows) {
    const cells = row.filter((cell) => cell !== null);
    for (const [at, cell] of cells.entries()) {
      const near = [cell, cells[at + 1] ?? ''];
      const folded = foldDiacritics(cell);
      if (found.unitCode === null && UNIT.test(folded))
        found = { ...found, unitCode: coded(near, UNIT_CODE) };
      if (found.taxCode === null && TAX.test(folded)) found = { ...found, taxCode: coded(near, TAX_CODE) };
    }
  }
  return found;
}

function coded(cells: readonly string[], form: RegExp): string | null {
  const words = cells.flatMap((cell) => cell.toUpperCase().split(/[\s:;,.()–]+/u));
  return words.find((word) => form.test(word)) ?? null;
}
