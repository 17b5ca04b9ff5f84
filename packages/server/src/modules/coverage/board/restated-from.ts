import type { Cell } from '@ansinh/contract/coverage/board.schemas';
import { lastDayOf } from '@ansinh/domain/coverage';
import { linksBetween, restate, type SuccessionLink } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../../platform/database/transaction.ts';
import { boardUnits, type BoardUnit } from '../db/board-units.repo.ts';
import { figureYears } from '../db/figure-years.repo.ts';
import { knownLinks } from './known-links.ts';
import { unitRef } from './unit-ref.ts';

/** Returns what former units bring to a unit's figure of a month in which it was not there yet, with the successions they went through. */
export async function restatedFrom(
  tx: Tx,
  key: string,
  series: string,
  month: string,
  today: string,
): Promise<{ value: number | null; from: Cell['restatedFrom'] }> {
  const links = linksBetween(await knownLinks(tx, [key]), lastDayOf(month), today);
  const year = Number(month.slice(0, 4));
  const rows = await figureYears(tx, [...new Set(links.map(({ from }) => from))], [series], {
    from: year,
    to: year,
  });
  const stated = rows.flatMap(({ unitKey, months }): [string, number][] => {
    const value = months[Number(month.slice(5, 7)) - 1] ?? null;
    return value === null ? [] : [[unitKey, value]];
  });
  const figure = restate(new Map(stated), links).figures.get(key);
  const found = await boardUnits(tx, [...new Set(links.flatMap(({ from, to }) => [from, to]))]);
  const units = new Map(found.map((unit) => [unit.key, unit]));
  return {
    value: figure?.value ?? null,
    from: (figure?.parts ?? []).map(({ from, value, path }) => ({
      unit: refOf(from, units),
      value,
      by: path.map((link) => succession(link, units)),
    })),
  };
}

function succession(
  { weight, from, to, ...link }: SuccessionLink,
  units: ReadonlyMap<string, BoardUnit>,
): Cell['restatedFrom'][number]['by'][number] {
  const share = weight && (weight.numerator / weight.denominator) * 100;
  return { ...link, from: refOf(from, units), to: refOf(to, units), weight: share };
}

function refOf(key: string, units: ReadonlyMap<string, BoardUnit>): ReturnType<typeof unitRef> {
  return unitRef(units.get(key) ?? { key, name: key, kind: 'commune', parentKey: null, from: '', to: null });
}
