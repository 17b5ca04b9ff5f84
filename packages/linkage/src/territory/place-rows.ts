import { parseAdministrativeName } from '@ansinh/vietnamese/administrative-name';
import { placeForm, tokenForms } from '../text/token-form.ts';

/** Returns the key of a place's name: no marks, no spaces, one spelling. */
export function placeKey(name: string): string {
  return tokenForms(name).map(placeForm).join('');
}

/** A territory as the reference data of the platform has it; successors are codes, the main one first. */
export interface Territory {
  readonly structure: string;
  readonly level: string;
  readonly code: string;
  readonly fullName: string;
  readonly parent: string;
  readonly successors: readonly string[];
}

const bareKey = (fullName: string): string => placeKey(parseAdministrativeName(fullName).name);

/** Returns the rows of data/places.csv (see place-catalogue.ts) for the territories of both structures. */
export function placeRows(territories: readonly Territory[]): string[] {
  const above = new Map(
    territories.filter(({ level }) => level !== 'commune').map((one) => [one.structure + one.code, one]),
  );
  const keys = new Map([...above].map(([code, { fullName }]) => [code, bareKey(fullName)]));
  const provinces = [
    ...new Set([...above.values()].filter(({ structure }) => structure === '2025').map(({ code }) => code)),
  ];
  const communes = territories.filter(({ level }) => level === 'commune');
  const numbersOf = (structure: string): Map<string, number> =>
    new Map(
      [...new Set(communes.filter((one) => one.structure === structure).map(({ code }) => code))].map(
        (code, at) => [code, at + 1],
      ),
    );
  const numbers = { '2024': numbersOf('2024'), '2025': numbersOf('2025') };
  return communes.map(({ structure, code, fullName, parent, successors }) => {
    const old = structure === '2024';
    const { type, name } = parseAdministrativeName(fullName);
    const provinceCode = old ? (above.get(`2024${parent}`)?.parent ?? '') : parent;
    const since = old ? (above.get(`2024${provinceCode}`)?.successors[0] ?? '') : provinceCode;
    const names = [keys.get(structure + provinceCode) ?? '', keys.get(`2025${since}`) ?? ''];
    return [
      old ? 'old' : 'new',
      (old ? numbers['2024'] : numbers['2025']).get(code) ?? 0,
      fullName,
      tokenForms(type ?? '').join(' '),
      placeKey(name),
      tokenForms(name).join(''),
      old ? (keys.get(`2024${parent}`) ?? '') : '',
      [...new Set(names)].join('|'),
      provinces.indexOf(since) + 1,
      old ? successors.flatMap((next) => numbers['2025'].get(next) ?? []).join('|') : '',
    ].join(',');
  });
}
