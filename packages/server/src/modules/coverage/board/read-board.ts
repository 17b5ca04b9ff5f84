import type { Board } from '@ansinh/contract/coverage/board.schemas';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { lastDayOf } from '@ansinh/domain/coverage';
import type { SuccessionLink } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../../platform/database/transaction.ts';
import { boardUnits, type BoardPart, type BoardUnit } from '../db/board-units.repo.ts';
import type { BoardFrame } from './board-frame.ts';
import type { BoardIndicator } from './board-indicator.ts';
import { boardLine } from './board-line.ts';
import { compareSiblings } from './compare-siblings.ts';
import { readGroups, type LineGroup } from './line-sources.ts';
import type { BoardArea } from './read-area.ts';
import { undividedRest } from './undivided-rest.ts';
import { unitRef } from './unit-ref.ts';

/** Returns the board of an area: the unit's line for every indicator, and its parts for the chosen one. */
export async function readBoard(
  tx: Tx,
  area: BoardArea,
  frame: BoardFrame,
  indicators: readonly BoardIndicator[],
  chosen: BoardIndicator,
): Promise<Omit<Board, 'months'>> {
  const { unit, parts } = area;
  const adding = new Set(parts.flatMap(({ key, addsUp }) => (addsUp ? [key] : [])));
  const [own, below] = await readGroups(tx, frame, [
    ofUnit(area, indicators),
    { units: parts, indicators: [chosen], links: area.partLinks, parts: new Map() },
  ]);
  if (!own || !below) throw new Error('every group that was read has its sources');
  const lines = compareSiblings(
    parts.map((part) => boardLine(part, chosen, frame, below)),
    below,
    chosen,
    adding,
  );
  const ownLines = indicators.map((indicator) => boardLine(unit, indicator, frame, own));
  const rest = await undividedRest(tx, area, frame, chosen.numerator, below.figures.get(chosen.numerator));
  const used = linksUsed([...area.ownLinks, ...area.partLinks], frame);
  const names = await namesOf(tx, [
    ...used.flatMap(({ from, to }) => [from, to]),
    ...rest.flatMap(({ from, towards }) => [from, ...towards]),
    ...ownLines.flatMap(({ flags }) => flags.flatMap(undividedKeys)),
  ]);
  const total = ownLines.find(({ indicator }) => indicator === chosen.code)?.value ?? null;
  const sums = {
    parts: lines.reduce((sum, { unit: of, value }) => sum + (adding.has(of.key) ? (value ?? 0) : 0), 0),
    undivided: rest.reduce((sum, { value }) => sum + value, 0),
  };
  return {
    unit: unitRef(unit),
    path: area.path.map(unitRef),
    structure: parts[0] && !parts[0].key.startsWith('u:') ? parts[0].key.slice(0, 4) : null,
    month: frame.month,
    compare: frame.compare,
    view: frame.view,
    indicator: chosen.code,
    indicators: [...indicators],
    own: ownLines.map((line) => withNames(line, names)),
    parts: lines.map((line) => withNames(line, names)),
    undivided: rest.map(({ from, value, towards }) => ({
      from: refOf(from, names),
      value,
      towards: towards.map((key) => refOf(key, names)),
    })),
    sum: { ...sums, unexplained: total === null ? 0 : total - sums.parts - sums.undivided },
    stated: lines.filter(({ value }) => value !== null).length,
    restatedBy: used.map(({ weight, from, to, ...link }) => ({
      ...link,
      from: refOf(from, names),
      to: refOf(to, names),
      weight: weight && (weight.numerator / weight.denominator) * 100,
    })),
  };
}

/** What the lines of a board's own unit are made of. */
export function ofUnit(
  { unit, parts, ownLinks }: BoardArea,
  indicators: readonly BoardIndicator[],
): LineGroup {
  return { units: [unit], indicators, links: ownLinks, parts: new Map([[unit.key, expectedParts(parts)]]) };
}

/** How many parts should have a figure: those that add up, for organisations state theirs on their own. */
export function expectedParts(parts: readonly BoardPart[]): number {
  return parts.filter(({ addsUp }) => addsUp).length;
}

/** The successions that the board's month went through; earlier months of its courses may have gone through more. */
function linksUsed(links: readonly SuccessionLink[], frame: BoardFrame): SuccessionLink[] {
  return [...new Set(links)].filter(({ effective }) => effective > lastDayOf(frame.month));
}

async function namesOf(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, BoardUnit>> {
  const wanted = [...new Set(keys)];
  const found = wanted.length === 0 ? [] : await boardUnits(tx, wanted);
  return new Map(found.map((unit) => [unit.key, unit]));
}

function refOf(key: string, names: ReadonlyMap<string, BoardUnit>): ReturnType<typeof unitRef> {
  return unitRef(names.get(key) ?? { key, name: key, kind: 'commune', parentKey: null, from: '', to: null });
}

/** Flags know units by key; people know them by name. */
function withNames(line: CoverageLine, names: ReadonlyMap<string, BoardUnit>): CoverageLine {
  const flags = line.flags.map((flag) => {
    const keys = undividedKeys(flag);
    return keys.length === 0
      ? flag
      : { ...flag, params: { units: keys.map((key) => names.get(key)?.name ?? key).join(', ') } };
  });
  return { ...line, flags };
}

function undividedKeys({ code, params }: CoverageLine['flags'][number]): string[] {
  return code === 'rest-undivided' ? String(params['units']).split(', ') : [];
}
