import {
  administrativeNameKey,
  parseAdministrativeName,
  type AdministrativeName,
} from '@ansinh/vietnamese/administrative-name';
import { allow, refuse, type Decision } from '../kernel/index.ts';

/** An administrative unit for a stretch of time. A code means one unit within a structure ("2024", "2025"). */
export interface TerritoryUnit {
  readonly structure: string;
  readonly code: string;
  readonly level: 'province' | 'district' | 'commune';
  readonly fullName: string;
  readonly name: string;
  readonly parentCode: string | null;
  readonly provinceCode: string;
  /** First and last day, ISO, both included; `to` null while nothing ends it. */
  readonly from: string;
  readonly to: string | null;
}

type UnitRefusal = 'directory.unit_unknown' | 'directory.unit_ambiguous';

const CODE = /^\d{2,5}$/u;
const MOST_NAMED = 8;

/** Returns whether the unit exists on an ISO day. */
export function unitStands(unit: TerritoryUnit, on: string): boolean {
  return unit.from <= on && (unit.to === null || unit.to >= on);
}

/**
 * Returns the unit that a code or a name means: "23365", "Kon Plông", "xã Đăk Hà, huyện Tu Mơ Rông". Names written alike come before
 * those that differ in marks, then units for which `prefers` holds before the others, later periods of one code before earlier ones.
 * A name that several of the first of these bear is refused with the list of them.
 */
export function unitOf(
  units: readonly TerritoryUnit[],
  text: string,
  prefers: (unit: TerritoryUnit) => boolean,
): Decision<TerritoryUnit, UnitRefusal> {
  const said = text.trim();
  const [own = '', ...above] = said.split(',').map((part) => part.trim());
  const isCode = CODE.test(said);
  const wanted = parseAdministrativeName(own);
  const places = new Map(units.map((unit) => [`${unit.structure} ${unit.code}`, unit]));
  const found = units.filter((unit) =>
    isCode ? unit.code === said : bears(unit, wanted) && above.every((name) => liesIn(places, unit, name)),
  );
  const exact = found.filter(({ name }) => name.toLowerCase() === wanted.name.toLowerCase());
  const matching = exact.length > 0 ? exact : found;
  const preferred = matching.filter(prefers);
  const latest = new Map<string, TerritoryUnit>();
  for (const unit of (preferred.length > 0 ? preferred : matching).toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  ))
    latest.set(isCode ? unit.code : `${unit.structure} ${unit.code}`, unit);
  const [first, ...others] = latest.values();
  if (first === undefined) return refuse('directory.unit_unknown', { unit: said });
  if (others.length === 0) return allow(first);
  const named = [first, ...others].slice(0, MOST_NAMED).map((unit) => placeOf(places, unit));
  const more = others.length + 1 - named.length;
  const candidates = `${named.join('; ')}${more > 0 ? `; +${more}` : ''}`;
  return refuse('directory.unit_ambiguous', { unit: said, candidates });
}

function bears(unit: TerritoryUnit, { type, key }: AdministrativeName): boolean {
  if (key === '' || administrativeNameKey(unit.name) !== key) return false;
  return type === null || parseAdministrativeName(unit.fullName).type === type;
}

function liesIn(places: ReadonlyMap<string, TerritoryUnit>, unit: TerritoryUnit, name: string): boolean {
  const wanted = parseAdministrativeName(name);
  return aboveOf(places, unit).some((place) => bears(place, wanted));
}

/** Its district and province, as far as there are such. */
function aboveOf(places: ReadonlyMap<string, TerritoryUnit>, unit: TerritoryUnit): TerritoryUnit[] {
  const codes = new Set([unit.parentCode, unit.provinceCode]);
  return [...codes]
    .filter((code) => code !== null && code !== unit.code)
    .flatMap((code) => places.get(`${unit.structure} ${code}`) ?? []);
}

function placeOf(places: ReadonlyMap<string, TerritoryUnit>, unit: TerritoryUnit): string {
  return `${unit.code} ${[unit, ...aboveOf(places, unit)].map(({ fullName }) => fullName).join(', ')}`;
}
