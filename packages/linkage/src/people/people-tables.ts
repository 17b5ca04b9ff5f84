import { combine, hashText } from '../kernel/hash.ts';
import { sharedWords } from '../kernel/record.ts';
import type { MergedDictionaries, PartDictionary, SharedTables } from '../kernel/feature-set.ts';
import { readCatalogue } from '../territory/place-catalogue.ts';
import { PlaceResolver } from '../territory/resolve-place.ts';
import { asciiForm, hasMarks } from '../text/token-form.ts';
import { soundOf } from '../text/sound-form.ts';

/** Slots of a table of hashed counts, twice: two hashes, the smaller count holds. */
export const COUNT_SLOTS = 1 << 21;
export const YEARS = 256;
export const FIRST_YEAR = 1870;
/** New communes an old one may have become, kept by table. */
export const SUCCESSORS = 4;
const OLD_COMMUNES = 16_384;
const NEW_COMMUNES = 4096;
const LETTERS = 6;
/** Tails, in order of first sight, whose provinces settle names that many provinces have. */
const SAMPLE = 4000;

/** Tables of a list pair, by name. */
export interface PeopleTables extends SharedTables {
  /** By token: number of its form without marks, whether it has marks, its first twelve letters and their count. */
  readonly ascii: Uint32Array;
  readonly marked: Uint8Array;
  readonly letters: Uint32Array;
  readonly lengths: Uint8Array;
  /** By token without marks: hash of how it sounds where dialects merge letters. */
  readonly sounds: Uint32Array;
  /** By token without marks, how often as first, middle and last token. */
  readonly first: Uint32Array;
  readonly middle: Uint32Array;
  readonly last: Uint32Array;
  /** Hashed counts of whole names, and of hamlets in their commune. */
  readonly names: Uint32Array;
  readonly hamlets: Uint32Array;
  /** By year of birth: rows, rows of 1 January. */
  readonly years: Uint32Array;
  readonly newYears: Uint32Array;
  readonly communes: Uint32Array;
  readonly successors: Uint16Array;
  /** Rows counted; rows with a birth; rows with a commune. */
  readonly totals: Uint32Array;
}

/** Returns the packed letters of an ASCII form: six letters of five bits a word, two words. */
function packLetters(form: string): [number, number] {
  const word = (from: number): number => {
    let bits = 0;
    for (let at = from; at < from + LETTERS; at++) {
      const code = at < form.length ? form.charCodeAt(at) - 96 : 0;
      bits = (bits << 5) | (code > 0 && code < 27 ? code : at < form.length ? 27 + (code & 3) : 0);
    }
    return bits;
  };
  return [word(0), word(LETTERS)];
}

function shared16(length: number): Uint16Array {
  return new Uint16Array(new SharedArrayBuffer(length * 2));
}

function shared8(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

/** Returns one dictionary of all parts: token tables, empty counts, and for each part its new numbers. */
export function mergePeople(parts: readonly PartDictionary[]): MergedDictionaries {
  const forms: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (form: string): number => {
    let number = numbers.get(form);
    if (number === undefined) {
      number = forms.push(form);
      numbers.set(form, number);
    }
    return number;
  };
  const formMaps = parts.map((part) =>
    Uint32Array.from(['', ...(part['forms'] ?? [])], (form) => (form === '' ? 0 : numberOf(form))),
  );
  const bare = forms.map(asciiForm);
  const bareNumbers = bare.map(numberOf);
  const size = forms.length + 1;
  const tables = {
    ...emptyCounts(size),
    ascii: sharedWords(size),
    marked: shared8(size),
    letters: sharedWords(size * 2),
    lengths: shared8(size),
    sounds: sharedWords(size),
    successors: shared16(OLD_COMMUNES * SUCCESSORS),
  };
  for (let number = 1; number < size; number++) {
    const form = forms[number - 1] ?? '';
    const ascii = bare[number - 1] ?? form;
    tables.ascii[number] = bareNumbers[number - 1] ?? number;
    tables.marked[number] = hasMarks(form) ? 1 : 0;
    tables.sounds[number] = hashText(soundOf(ascii));
    tables.lengths[number] = Math.min(255, ascii.length);
    [tables.letters[number * 2], tables.letters[number * 2 + 1]] = packLetters(ascii);
  }
  const places = resolveTails(parts, tables.successors);
  return {
    tables,
    remaps: parts.map((_, at) => ({ forms: formMaps[at] ?? new Uint32Array(1), ...places[at] })),
  };
}

function emptyCounts(
  tokens: number,
): Pick<
  PeopleTables,
  'first' | 'middle' | 'last' | 'names' | 'hamlets' | 'years' | 'newYears' | 'communes' | 'totals'
> {
  return {
    first: sharedWords(tokens),
    middle: sharedWords(tokens),
    last: sharedWords(tokens),
    names: sharedWords(COUNT_SLOTS * 2),
    hamlets: sharedWords(COUNT_SLOTS),
    years: sharedWords(YEARS),
    newYears: sharedWords(YEARS),
    communes: sharedWords(OLD_COMMUNES + NEW_COMMUNES),
    totals: sharedWords(4),
  };
}

/** By part and number of a tail: packed commune, hash of the commune's name, province. */
function resolveTails(
  parts: readonly PartDictionary[],
  successors: Uint16Array,
): Record<string, Uint32Array>[] {
  const tails = parts.map((part) => part['tails'] ?? []);
  const results = new Map<string, { commune: number; name: number; province: number }>();
  if (tails.some((list) => list.length > 0)) {
    const catalogue = readCatalogue();
    catalogue.successors.forEach((list, old) =>
      list.slice(0, SUCCESSORS).forEach((next, at) => {
        successors[old * SUCCESSORS + at] = next;
      }),
    );
    const first = new PlaceResolver(catalogue);
    const distinct = [...new Set(tails.flat())];
    const weights = new Float64Array(64);
    let total = 0;
    for (const tail of distinct.slice(0, SAMPLE)) {
      const { province } = first.resolve(tail);
      if (province === 0) continue;
      weights[province] = (weights[province] ?? 0) + 1;
      total++;
    }
    const resolver = new PlaceResolver(
      catalogue,
      weights.map((weight) => weight / Math.max(1, total)),
    );
    for (const tail of distinct) {
      const { old, new: now, province, name } = resolver.resolve(tail);
      results.set(tail, {
        commune: ((old << 16) | now) >>> 0,
        name: name === '' ? 0 : combine(hashText(name), 1),
        province,
      });
    }
  }
  return tails.map((list) => ({
    communes: Uint32Array.from(['', ...list], (tail) => results.get(tail)?.commune ?? 0),
    communeNames: Uint32Array.from(['', ...list], (tail) => results.get(tail)?.name ?? 0),
    provinces: Uint32Array.from(['', ...list], (tail) => results.get(tail)?.province ?? 0),
  }));
}
