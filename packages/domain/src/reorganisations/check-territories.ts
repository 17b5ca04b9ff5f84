import { addDays } from '@ansinh/vietnamese/plain-date';
import type { SetIssue, TerritoryChange, UnitLife } from './reorganisation-set.ts';

/**
 * Returns what is wrong with the territories of a decision that takes effect on an ISO day, unit by unit: units or receivers that do
 * not exist then, a unit both whole and in parts, a part without the other parts, one line twice, a circle, and units of the same
 * provinces that end the day before without being in the decision. Nothing: the set is sound (shares may still be open).
 */
export function checkTerritories(
  changes: readonly TerritoryChange[],
  lives: readonly UnitLife[],
  effective: string,
): SetIssue[] {
  const byKey = Map.groupBy(lives, ({ key }) => key);
  const before = addDays(effective, -1);
  const called = (key: string): string => {
    const name = byKey.get(key)?.at(-1)?.name;
    return name === undefined ? key : `${name} (${key})`;
  };
  const standing = (key: string, day: string): UnitLife | undefined =>
    byKey.get(key)?.find(({ from, to }) => from <= day && (to === null || to >= day));
  const issues: SetIssue[] = [];
  const add = (code: string, params: SetIssue['params']): void => {
    issues.push({ code: `reorganisations.${code}`, params });
  };
  for (const [from, lines] of Map.groupBy(changes, (change) => change.from)) {
    const unit = called(from);
    if (!byKey.has(from)) add('unit_unknown', { unit });
    else if (standing(from, before) === undefined) add('unit_not_there', { unit, on: before });
    const parts = new Set(lines.map(({ part }) => part));
    if (parts.size > 1 || (lines.length > 1 && !parts.has('part'))) add('parts_mixed', { unit });
    else if (lines.length === 1 && parts.has('part')) add('part_alone', { unit });
    if (lines.some(({ part, note }) => part === 'none' && note.trim() === ''))
      add('abolished_without_rule', { unit });
    for (const [to, same] of Map.groupBy(lines, (line) => line.to)) {
      if (same.length > 1) add('line_twice', { unit, to: called(to ?? '') });
      if (to === null) continue;
      if (!byKey.has(to)) add('unit_unknown', { unit: called(to) });
      else if (standing(to, effective) === undefined)
        add('receiver_not_there', { unit: called(to), on: effective });
      if (to === from && parts.has('whole')) add('succeeds_itself', { unit });
    }
  }
  for (const key of circles(changes)) add('circle', { unit: called(key) });
  const sources = new Set(changes.map(({ from }) => from));
  const provinces = new Set([...sources].map((key) => standing(key, before)?.provinceCode));
  const structures = new Set([...sources].map(structureOf));
  for (const { key, to, provinceCode } of lives)
    if (
      to === before &&
      provinces.has(provinceCode) &&
      structures.has(structureOf(key)) &&
      !sources.has(key) &&
      standing(key, effective) === undefined
    )
      add('unit_without_successor', { unit: called(key) });
  return issues;
}

function structureOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** Units from which the lines lead back to themselves, each circle by its first unit; a part that stays is no circle. */
function circles(changes: readonly TerritoryChange[]): string[] {
  const next = Map.groupBy(
    changes.filter(({ from, to }) => to !== null && to !== from),
    ({ from }) => from,
  );
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  // A stack of its own: a table with a shifted column is one chain of as many units as it has rows.
  const way: { readonly key: string; readonly left: (string | null)[] }[] = [];
  const enter = (key: string): void => {
    state.set(key, 'open');
    way.push({ key, left: (next.get(key) ?? []).map(({ to }) => to).toReversed() });
  };
  for (const start of next.keys()) {
    if (!state.has(start)) enter(start);
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const to = at.left.pop();
      if (to === undefined) {
        state.set(at.key, 'done');
        way.pop();
      } else if (to !== null && state.get(to) === 'open') found.push(to);
      else if (to !== null && !state.has(to)) enter(to);
    }
  }
  return found;
}
