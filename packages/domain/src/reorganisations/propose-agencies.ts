import { addDays } from '@ansinh/vietnamese/plain-date';
import {
  NOTHING_SAID,
  type AgencyChange,
  type AgencyLife,
  type AgencySuccession,
  type TerritoryChange,
  type UnitLife,
} from './reorganisation-set.ts';

/** The agency side of a decision, to be looked through by a person. */
export interface AgencyProposal {
  readonly agencies: readonly AgencyChange[];
  readonly successions: readonly AgencySuccession[];
}

const COMMITTEE = 'peoples-committee';

/**
 * Returns what the territories of a decision mean for the agencies that stand on them: an agency of a unit that ends closes, and the
 * agencies of its kind on the receiving units go on with its work: with the whole where there is one and the unit went there whole,
 * each with its territory otherwise. A district is what its communes became. Agencies of a province move to the province that receives
 * it; those that the directory has moved already stay. A receiving commune without a people's committee gets one. Agencies of a kind that nobody goes
 * on with close without successor, for a person to settle.
 */
export function proposeAgencies(
  changes: readonly TerritoryChange[],
  lives: readonly UnitLife[],
  agencies: readonly AgencyLife[],
  effective: string,
): AgencyProposal {
  const before = addDays(effective, -1);
  const living = (day: string): AgencyLife[] =>
    agencies.filter(({ from, to }) => from <= day && (to === null || to >= day));
  const unitNames = new Map(
    lives
      .filter(({ from, to }) => from <= effective && (to === null || to >= effective))
      .map((one) => [one.key, one.name]),
  );
  const taken = linesByUnit(changes, lives);
  const affected = living(before).filter(
    ({ territory, next, to }) =>
      territory !== null &&
      next === territory &&
      taken.has(territory) &&
      !unitNames.has(territory) &&
      (to === null || to >= effective),
  );
  const [moving, ending] = [true, false].map((moves) =>
    affected.filter(({ level }) => (level === 'province') === moves),
  ) as [AgencyLife[], AgencyLife[]];
  const closing = new Set(ending.map(({ code }) => code));
  const after = Map.groupBy(
    living(effective).filter(({ code }) => !closing.has(code)),
    placeOf,
  );
  const communes = ending.filter(({ kind, level }) => kind === COMMITTEE && level === 'commune');
  const receivers = communes
    .flatMap(({ territory }) => taken.get(territory ?? '') ?? [])
    .flatMap(({ to }) => to ?? []);
  const opened = [...new Set(receivers)]
    .filter((key) => !after.has(`${COMMITTEE} ${key}`))
    .map((key) => committeeOf(key, unitNames.get(key) ?? key));
  for (const one of opened)
    after.set(`${COMMITTEE} ${one.territory}`, [
      { ...one, next: one.territory, from: effective, to: null } as AgencyLife,
    ]);
  const successions = ending.flatMap(({ code, kind, territory }) => {
    const lines = taken.get(territory ?? '') ?? [];
    const heirs = lines.flatMap((line) =>
      (after.get(`${kind} ${line.to}`) ?? []).map((heir) => ({ heir, line })),
    );
    const whole = heirs.length === 1 && heirs[0]?.line.part === 'whole';
    return heirs.map(({ heir, line }): AgencySuccession => ({
      from: code,
      to: heir.code,
      share: whole ? 'all' : 'part',
      dividedBy: whole ? 'whole' : 'territory',
      primary: whole,
      scope: `Địa bàn nay thuộc ${unitNames.get(line.to ?? '') ?? line.to ?? ''}`,
    }));
  });
  const closed = ending.map(({ code }): AgencyChange => ({ ...NOTHING_SAID, code, act: 'close' }));
  const moved = moving.flatMap(({ code, territory }): AgencyChange[] => {
    const [to, ...others] = (taken.get(territory ?? '') ?? []).flatMap((line) => line.to ?? []);
    return to === undefined || others.length > 0
      ? []
      : [{ ...NOTHING_SAID, code, act: 'change', territory: to }];
  });
  return { agencies: [...opened, ...moved, ...closed], successions };
}

/** The lines of every old unit; those of a district without its own are what its communes became. */
function linesByUnit(
  changes: readonly TerritoryChange[],
  lives: readonly UnitLife[],
): ReadonlyMap<string, readonly TerritoryChange[]> {
  const own = Map.groupBy(changes, ({ from }) => from);
  const parents = new Map(lives.map(({ key, parent }) => [key, parent]));
  const children = Map.groupBy(changes, ({ from }) => parents.get(from) ?? null);
  for (const [parent, lines] of children) {
    if (parent === null || own.has(parent)) continue;
    const receivers = [...new Set(lines.flatMap(({ to }) => to ?? []))];
    const part = receivers.length === 1 ? 'whole' : 'part';
    own.set(
      parent,
      receivers.map((to) => ({ from: parent, to, part, note: '' })),
    );
  }
  return own;
}

function placeOf({ kind, territory }: AgencyLife): string {
  return `${kind} ${territory}`;
}

function committeeOf(key: string, unit: string): AgencyChange {
  const called = unit.charAt(0).toLowerCase() + unit.slice(1);
  return {
    ...NOTHING_SAID,
    code: `ubnd-xa-${key.slice(key.indexOf(':') + 1)}`,
    act: 'open',
    kind: COMMITTEE,
    level: 'commune',
    name: `Ủy ban nhân dân ${called}`,
    shortName: `UBND ${called}`,
    territory: key,
  };
}
