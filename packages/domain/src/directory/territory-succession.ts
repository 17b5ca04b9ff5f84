import { allow, refuse, type Decision } from '../kernel/index.ts';
import { unitStands, type TerritoryUnit } from './territory-unit.ts';

/** One recorded change: a unit, or a part of it, became (a part of) another. */
export interface TerritoryStep {
  readonly fromStructure: string;
  readonly fromCode: string;
  readonly toStructure: string;
  readonly toCode: string;
  /** First day of the new unit, ISO. */
  readonly on: string;
  readonly part: 'full' | 'partial';
}

/** A resolution that changed units of a level, in one province of the new structure or in all (null). */
export interface TerritoryResolution {
  readonly level: 'province' | 'commune';
  readonly provinceCode: string | null;
  readonly resolution: string;
}

/** What took a unit over. */
export interface TerritorySuccessor {
  readonly unit: TerritoryUnit;
  /** `whole`: all of the old unit went there; `part`: it was divided, so no figure of it may be moved there as it is. */
  readonly part: 'whole' | 'part';
  /** Share of the old unit that went there: 1 for the whole, null where nobody published the share. */
  readonly weight: number | null;
  readonly basis: string;
  /** First day, ISO. */
  readonly effective: string;
}

/** Everything known about units and their changes. */
export interface TerritoryFacts {
  readonly units: readonly TerritoryUnit[];
  readonly steps: readonly TerritoryStep[];
  readonly resolutions: readonly TerritoryResolution[];
}

/** The recorded changes of a unit that have taken effect by a day. */
function stepsOf(steps: readonly TerritoryStep[], unit: TerritoryUnit, on: string): TerritoryStep[] {
  return steps.filter(
    (step) => step.fromStructure === unit.structure && step.fromCode === unit.code && step.on <= on,
  );
}

/**
 * Returns what took a unit over by an ISO day, by code; nothing while it still stands. A unit that ended without a recorded
 * successor is refused: it must not look as if nothing became of it.
 */
export function successorsOf(
  { units, steps, resolutions }: TerritoryFacts,
  unit: TerritoryUnit,
  on: string,
): Decision<readonly TerritorySuccessor[], 'directory.successors_unknown'> {
  const taken = stepsOf(steps, unit, on);
  if (taken.length === 0 && unit.to !== null && unit.to < on)
    return refuse('directory.successors_unknown', { unit: `${unit.code} ${unit.fullName}`, to: unit.to });
  return allow(
    taken
      .map((step) => {
        const next = newest(units, step.toStructure, step.toCode, on);
        const whole = step.part === 'full';
        return {
          unit: next,
          part: whole ? ('whole' as const) : ('part' as const),
          weight: whole ? 1 : null,
          basis: basisOf(resolutions, next),
          effective: step.on,
        };
      })
      .toSorted((a, b) => (a.unit.code < b.unit.code ? -1 : 1)),
  );
}

/** The unit as it is on the day; throws when the data name a unit they do not hold. */
function newest(units: readonly TerritoryUnit[], structure: string, code: string, on: string): TerritoryUnit {
  const periods = units.filter((unit) => unit.structure === structure && unit.code === code);
  const unit = periods.find((period) => unitStands(period, on)) ?? periods.at(-1);
  if (unit === undefined) throw new Error(`territory ${structure} ${code} is succeeded to but not listed`);
  return unit;
}

function basisOf(resolutions: readonly TerritoryResolution[], next: TerritoryUnit): string {
  const level = next.level === 'province' ? 'province' : 'commune';
  const found = resolutions.find(
    ({ level: changed, provinceCode }) =>
      changed === level && (provinceCode === null || provinceCode === next.provinceCode),
  );
  if (found === undefined) throw new Error(`no resolution for ${level} ${next.code}`);
  return found.resolution;
}
