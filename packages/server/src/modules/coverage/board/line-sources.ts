import type { FigureFlag } from '@ansinh/domain/coverage';
import type { SuccessionLink } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { BoardUnit } from '../db/board-units.repo.ts';
import type { FigureOrigin } from '../db/figure-years.repo.ts';
import { openDifferences, type OpenDifference } from '../db/open-differences.repo.ts';
import { unitTargets, type UnitTarget } from '../db/unit-targets.repo.ts';
import type { BoardFrame } from './board-frame.ts';
import type { BoardIndicator } from './board-indicator.ts';
import {
  readDenominators,
  type BoardDenominator,
  type BoardDenominators,
  type DenominatorYear,
} from './read-denominators.ts';
import { readFigures, type BoardFigures, type ReadFigures } from './read-figures.ts';
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

/** Units whose lines are read together. `parts`: how many units lie below each of them, where that is known. */
export interface LineGroup {
  readonly units: readonly BoardUnit[];
  readonly indicators: readonly BoardIndicator[];
  readonly links: readonly SuccessionLink[];
  readonly parts: ReadonlyMap<string, number>;
}

/** Reads what the lines of one group need. */
export async function readLineSources(tx: Tx, frame: BoardFrame, group: LineGroup): Promise<LineSources> {
  const [sources] = await readGroups(tx, frame, [group]);
  if (!sources) throw new Error('a group that was read has its sources');
  return sources;
}

/** Reads what lines need, in one statement of each kind for all groups, and returns it by group in their order. */
export async function readGroups(
  tx: Tx,
  frame: BoardFrame,
  groups: readonly LineGroup[],
): Promise<LineSources[]> {
  const asked = groups.map((group) => {
    const wholes = [...new Set(group.indicators.flatMap(({ denominator }) => denominator ?? []))];
    return {
      ...group,
      wholes,
      unitKeys: group.units.map(({ key }) => key),
      codes: group.indicators.map(({ code }) => code),
      series: [...new Set([...group.indicators.map(({ numerator }) => numerator), ...wholes])],
    };
  });
  const keys = [...new Set(asked.flatMap(({ unitKeys }) => unitKeys))];
  const figures = await readFigures(tx, frame, asked);
  const wholes = await readDenominators(
    tx,
    keys,
    [...new Set(asked.flatMap((group) => group.wholes))],
    asked.flatMap((group) => [ofMonth(group, frame.month), ofMonth(group, frame.compare)]),
  );
  const targets = await unitTargets(
    tx,
    asked.map(({ unitKeys, codes }) => ({ unitKeys, indicators: codes })),
    { from: frame.year, to: frame.year },
  );
  const disputes = await openDifferences(tx, keys, frame.month);
  const targetOf = new Map(targets.map((one) => [`${one.unitKey} ${one.indicator}`, one]));
  return asked.map((group, at) => ({
    ...ofFigures(
      frame,
      group,
      figures[at] ?? NOTHING_READ,
      { now: wholes[2 * at], before: wholes[2 * at + 1] },
      disputes,
    ),
    target: (unit, indicator) => targetOf.get(`${unit} ${indicator}`),
  }));
}

const NOTHING_READ: ReadFigures = { figures: new Map(), origins: [] };

/** What the people of a month are of: units that began after it go by the people of their former units. */
function ofMonth({ units, links }: LineGroup, month: string): DenominatorYear {
  return {
    year: Number(month.slice(0, 4)),
    links: units.some(({ from }) => from > `${month}-31`) ? links : [],
  };
}

function ofFigures(
  frame: BoardFrame,
  { links, parts }: LineGroup,
  { figures, origins: read }: ReadFigures,
  wholes: { readonly now: BoardDenominators | undefined; readonly before: BoardDenominators | undefined },
  disputes: readonly OpenDifference[],
): Omit<LineSources, 'target'> {
  const origins = new Map(read.map((one) => [`${one.unitKey} ${one.series}`, one]));
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
      one === null ? undefined : (counted(unit, one, at) ?? wholes.now?.get(`${unit} ${one}`)),
    denominatorBefore: (unit, one) =>
      one === null ? undefined : (counted(unit, one, compareAt) ?? wholes.before?.get(`${unit} ${one}`)),
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
