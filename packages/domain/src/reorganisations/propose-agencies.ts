import { addDays } from '@ansinh/vietnamese/plain-date';
import type {
  AgencyChange,
  AgencyLife,
  AgencySuccession,
  TerritoryChange,
  UnitLife,
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
 * each with its territory otherwise. A receiving commune without a people's committee gets one. Agencies of a kind that nobody goes
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
  const taken = Map.groupBy(changes, ({ from }) => from);
  const ends = (key: string): boolean => taken.has(key) && !unitNames.has(key);
  const ending = living(before).filter(
    ({ territory, to }) => territory !== null && ends(territory) && (to === null || to >= effective),
  );
  const closing = new Set(ending.map(({ code }) => code));
  const receivers = new Set(
    ending.flatMap(({ territory }) => taken.get(territory ?? '') ?? []).flatMap(({ to }) => to ?? []),
  );
  const after = Map.groupBy(
    living(effective).filter(({ code }) => !closing.has(code)),
    placeOf,
  );
  const opened = [...receivers]
    .filter(
      (key) =>
        ending.some(({ kind, level }) => kind === COMMITTEE && level === 'commune') &&
        !after.has(`${COMMITTEE} ${key}`),
    )
    .map((key) => committeeOf(key, unitNames.get(key) ?? key));
  for (const one of opened)
    after.set(`${COMMITTEE} ${one.territory}`, [{ ...one, from: effective, to: null } as AgencyLife]);
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
  const closed = ending.map(({ code }): AgencyChange => ({ ...NOTHING, code, act: 'close' }));
  return { agencies: [...opened, ...closed], successions };
}

const NOTHING = {
  kind: null,
  level: null,
  name: null,
  shortName: null,
  parent: null,
  territory: null,
  note: '',
};

function placeOf({ kind, territory }: AgencyLife): string {
  return `${kind} ${territory}`;
}

function committeeOf(key: string, unit: string): AgencyChange {
  const called = unit.charAt(0).toLowerCase() + unit.slice(1);
  return {
    ...NOTHING,
    code: `ubnd-xa-${key.slice(key.indexOf(':') + 1)}`,
    act: 'open',
    kind: COMMITTEE,
    level: 'commune',
    name: `Ủy ban nhân dân ${called}`,
    shortName: `UBND ${called}`,
    territory: key,
  };
}
