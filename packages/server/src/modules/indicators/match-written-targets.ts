import { parseAdministrativeName } from '@ansinh/vietnamese/administrative-name';
import { parseVietnameseNumber } from '@ansinh/vietnamese/number-format';
import { equalsIgnoringMarks } from '@ansinh/vietnamese/text';
import type { PlanFacts } from './plan-facts.ts';
import type { LookedAtCell } from './plan-rows.ts';
import type { WrittenTarget } from './sheets/read-plan-rows.ts';

/** Why a row of a file was not taken. */
export type UnreadWhy = 'no-unit' | 'several-units' | 'no-number' | 'said-twice';

/** What a table of targets says, unit by unit. */
export interface MatchedTargets {
  readonly cells: LookedAtCell[];
  readonly unread: { readonly row: number; readonly text: string; readonly why: UnreadWhy }[];
}

/**
 * Returns the figures of a table with the units they are of: by key, else by name, with or without its kind and marks. Commas and
 * points are read as decimals; a row without a figure is passed over. A unit that several rows give different figures gets none of them.
 */
export function matchWrittenTargets(facts: PlanFacts, rows: readonly WrittenTarget[]): MatchedTargets {
  const found: { readonly cell: LookedAtCell; readonly row: number; readonly text: string }[] = [];
  const unread: MatchedTargets['unread'] = [];
  for (const written of rows) {
    const { row, key, name, note } = written;
    const text = written.value.replace(/\s*%$/u, '');
    if (text === '') continue;
    const value = parseVietnameseNumber(text);
    const units = unitsNamed(facts, key, name);
    const [unitKey] = units;
    if (value === null || value < 0) unread.push({ row, text: written.value, why: 'no-number' });
    else if (unitKey === undefined) unread.push({ row, text: name === '' ? key : name, why: 'no-unit' });
    else if (units.length > 1) unread.push({ row, text: name, why: 'several-units' });
    else {
      const cell = { unitKey, value, printed: isPlain(text) ? null : text, note };
      found.push({ cell, row, text: `${name === '' ? key : name}: ${written.value}` });
    }
  }
  const cells: LookedAtCell[] = [];
  for (const same of Map.groupBy(found, ({ cell }) => cell.unitKey).values()) {
    const [first] = same;
    if (first === undefined) continue;
    if (same.every(({ cell }) => cell.value === first.cell.value)) cells.push(first.cell);
    else unread.push(...same.map(({ row, text }) => ({ row, text, why: 'said-twice' as const })));
  }
  return { cells, unread: unread.toSorted((a, b) => a.row - b.row) };
}

/** A number as the sheets of this product write it needs no keeping; one a person typed otherwise is kept as it was. */
function isPlain(text: string): boolean {
  return /^\d+(?:,\d+)?$/u.test(text);
}

function unitsNamed(facts: PlanFacts, key: string, name: string): string[] {
  const units = [facts.parent, ...facts.parts, ...facts.others.values()];
  const byKey = units.find((unit) => unit.key === key);
  if (byKey !== undefined) return [byKey.key];
  if (equalsIgnoringMarks(name, 'Toàn tỉnh') && facts.parent.kind === 'province') return [facts.parent.key];
  const written = parseAdministrativeName(name);
  const same = units.filter((unit) => {
    const known = parseAdministrativeName(unit.name);
    return (
      known.key === written.key &&
      (written.type === null || known.type === null || known.type === written.type)
    );
  });
  return same.map((unit) => unit.key);
}
