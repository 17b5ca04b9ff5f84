import type { FigureFlag } from '@ansinh/domain/coverage';
import type { SuccessionLink } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { BoardUnit } from '../db/board-units.repo.ts';
import type { FigureOrigin } from '../db/figure-years.repo.ts';
import { openDifferences } from '../db/open-differences.repo.ts';
import { unitTargets, type UnitTarget } from '../db/unit-targets.repo.ts';
import type { BoardFrame } from './board-frame.ts';
import type { BoardIndicator } from './board-indicator.ts';
import { readDenominators, type BoardDenominator } from './read-denominators.ts';
import { readFigures, type BoardFigures } from './read-figures.ts';
import { sourceFlags } from './source-flags.ts';

/** Everything that lines of some units for some indicators are made of. */
export interface LineSources {
  readonly figures: BoardFigures;
  denominator(unit: string, series: string | null): BoardDenominator | undefined;
  /** Of the month compared with. */
  denominatorBefore(unit: string, series: string | null): BoardDenominator | undefined;
  target(unit: string, indicator: string): UnitTarget | undefined;
  origin(unit: string, series: string): FigureOrigin | undefined;
  /** What parts, other statements and unconfirmed shares say about a figure. */
  flags(unit: BoardUnit, series: string): FigureFlag[];
}

/** Reads what lines need in a handful of statements. `parts`: how many units lie below each of them, where that is known. */
export async function readLineSources(
  tx: Tx,
  frame: BoardFrame,
  units: readonly BoardUnit[],
  indicators: readonly BoardIndicator[],
  links: readonly SuccessionLink[],
  parts: ReadonlyMap<string, number>,
): Promise<LineSources> {
  const keys = units.map(({ key }) => key);
  const wholes = [...new Set(indicators.flatMap(({ denominator }) => denominator ?? []))];
  const series = [...new Set([...indicators.map(({ numerator }) => numerator), ...wholes])];
  const codes = indicators.map(({ code }) => code);
  const read = await readFigures(tx, frame, keys, series, links);
  const { figures } = read;
  const [now, before] = await readDenominators(tx, keys, wholes, [
    { year: frame.year, links: startedSince(units, `${frame.month}-31`) ? links : [] },
    {
      year: Number(frame.compare.slice(0, 4)),
      links: startedSince(units, `${frame.compare}-31`) ? links : [],
    },
  ]);
  const origins = new Map(read.origins.map((one) => [`${one.unitKey} ${one.series}`, one]));
  const targets = new Map(
    (await unitTargets(tx, keys, codes, { from: frame.year, to: frame.year })).map((one) => [
      `${one.unitKey} ${one.indicator}`,
      one,
    ]),
  );
  const disputes = await openDifferences(tx, keys, frame.month);
  const at = frame.months.length - 1;
  const compareAt = frame.months.indexOf(frame.compare);
  /** A denominator that is itself counted month by month (people due) is read where the figures are. */
  const counted = (unit: string, one: string, place: number): BoardDenominator | undefined => {
    const value = figures.get(one)?.courses.get(unit)?.[place] ?? null;
    return value === null ? undefined : { value, year: frame.year, estimated: false, source: '' };
  };
  const unverified = new Set(links.filter(({ certainty }) => certainty === 'unverified').map(({ to }) => to));
  return {
    figures,
    denominator: (unit, one) =>
      one === null ? undefined : (counted(unit, one, at) ?? now?.get(`${unit} ${one}`)),
    denominatorBefore: (unit, one) =>
      one === null ? undefined : (counted(unit, one, compareAt) ?? before?.get(`${unit} ${one}`)),
    target: (unit, indicator) => targets.get(`${unit} ${indicator}`),
    origin: (unit, one) => origins.get(`${unit} ${one}`),
    flags: (unit, one) => {
      const flags = sourceFlags(parts.get(unit.key) ?? null, origins.get(`${unit.key} ${one}`));
      const dispute = disputes.find(({ unitKey, series: of }) => unitKey === unit.key && of === one);
      if (dispute) flags.push({ code: 'disputed', params: { mine: dispute.counted, other: dispute.other } });
      const open = [...(figures.get(one)?.undivided ?? [])].filter(
        ([, { course, towards }]) => towards.includes(unit.key) && (course[at] ?? null) !== null,
      );
      if (open.length > 0)
        flags.push({ code: 'rest-undivided', params: { units: open.map(([from]) => from).join(', ') } });
      else if (unit.from > `${frame.month}-31` && unverified.has(unit.key))
        flags.push({ code: 'weights-unverified', params: {} });
      return flags;
    },
  };
}

function startedSince(units: readonly BoardUnit[], day: string): boolean {
  return units.some(({ from }) => from > day);
}
