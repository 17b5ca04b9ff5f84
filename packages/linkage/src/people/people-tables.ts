import { addCounts } from '../kernel/hashed-counts.ts';
import { combine, hashText } from '../kernel/hash.ts';
import { sharedWords } from '../kernel/record.ts';
import type { MergedDictionaries, PartDictionary, SharedTables } from '../kernel/feature-set.ts';
import { readCatalogue } from '../territory/place-catalogue.ts';
import { PlaceResolver } from '../territory/resolve-place.ts';
import { asciiForm, hasMarks } from '../text/token-form.ts';
import { forEachStoredWord } from './stored-shares.ts';
import { soundOf } from '../text/sound-form.ts';

/** Slots of the tables of hashed counts: names, hamlets. */
const NAME_SLOTS = 1 << 22;
const HAMLET_SLOTS = 1 << 20;
const NUMBER_SLOTS = 1 << 22;
export const YEARS = 256;
export const FIRST_YEAR = 1870;
/** New communes an old one may have become, kept by table. */
export const SUCCESSORS = 4;
const OLD_COMMUNES = 16_384;
const NEW_COMMUNES = 4096;
const PROVINCES = 64;
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
  /** Hashed counts of names in their commune, up to a hundred. */
  readonly locals: Uint8Array;
  /** Hashed counts of each kind of number, up to a hundred. */
  readonly cccds: Uint8Array;
  readonly cmnds: Uint8Array;
  readonly insurances: Uint8Array;
  readonly cards: Uint8Array;
  readonly phones: Uint8Array;
  /** By year of birth: rows, rows of 1 January. */
  readonly years: Uint32Array;
  readonly newYears: Uint32Array;
  readonly communes: Uint32Array;
  readonly successors: Uint16Array;
  /** Share of each province (since 2025) in the addresses. */
  readonly provinces: Float32Array;
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
export function mergePeople(parts: readonly PartDictionary[], known?: PeopleTables): MergedDictionaries {
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
    provinces: new Float32Array(new SharedArrayBuffer(PROVINCES * 4)),
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
  fillPlaces(parts, tables);
  if (known !== undefined) takeOver(known, tables);
  else
    forEachStoredWord((place, ascii, rows) => {
      const number = numbers.get(ascii);
      if (number !== undefined) tables[place][number] = rows;
    });
  return { tables, remaps: formMaps.map((map) => ({ forms: map })), dictionary: { forms } };
}

/** Counts of a list packed before, and its provinces where the new list names none. */
function takeOver(
  known: PeopleTables,
  tables: Pick<PeopleTables, Counts | 'successors' | 'provinces'>,
): void {
  for (const name of COUNTS) tables[name].set(known[name]);
  tables.successors.set(known.successors);
  tables.provinces.set(known.provinces);
}

const COUNTS = [
  'first',
  'middle',
  'last',
  'names',
  'hamlets',
  'locals',
  'cccds',
  'cmnds',
  'insurances',
  'cards',
  'phones',
  'years',
  'newYears',
  'communes',
  'totals',
] as const;
type Counts = (typeof COUNTS)[number];

/** The counted tables alone. */
export type PeopleCounts = Pick<PeopleTables, Counts>;

/** Returns empty counts of the same sizes, for one thread. */
export function ownCounts(tables: PeopleTables): PeopleCounts {
  const own = COUNTS.map((name) => [name, emptyLike(tables[name])]);
  return Object.fromEntries(own) as PeopleCounts;
}

function emptyLike(table: Uint32Array | Uint8Array): Uint32Array | Uint8Array {
  return table instanceof Uint32Array ? new Uint32Array(table.length) : new Uint8Array(table.length);
}

/** Adds one thread's counts to the tables; one thread at a time. */
export function addOwnCounts(own: PeopleCounts, tables: PeopleTables): void {
  for (const name of COUNTS) addCounts(own[name], tables[name]);
}

function emptyCounts(tokens: number): PeopleCounts {
  return {
    first: sharedWords(tokens),
    middle: sharedWords(tokens),
    last: sharedWords(tokens),
    names: sharedWords(NAME_SLOTS),
    hamlets: sharedWords(HAMLET_SLOTS),
    locals: shared8(NUMBER_SLOTS),
    cccds: shared8(NUMBER_SLOTS),
    cmnds: shared8(NUMBER_SLOTS),
    insurances: shared8(NUMBER_SLOTS),
    cards: shared8(NUMBER_SLOTS),
    phones: shared8(NUMBER_SLOTS),
    years: sharedWords(YEARS),
    newYears: sharedWords(YEARS),
    communes: sharedWords(OLD_COMMUNES + NEW_COMMUNES),
    totals: sharedWords(4),
  };
}

/** Fills what old communes became, and how much each province weighs in the lists. */
function fillPlaces(
  parts: readonly PartDictionary[],
  { successors, provinces }: Pick<PeopleTables, 'successors' | 'provinces'>,
): void {
  const sample = parts.flatMap((part) => (part['tails'] ?? []).slice(0, SAMPLE)).slice(0, SAMPLE);
  if (sample.length === 0) return;
  const catalogue = readCatalogue();
  catalogue.successors.forEach((list, old) =>
    list.slice(0, SUCCESSORS).forEach((next, at) => {
      successors[old * SUCCESSORS + at] = next;
    }),
  );
  const resolver = new PlaceResolver(catalogue);
  for (const tail of sample) {
    const { province } = resolver.resolve(tail);
    if (province !== 0) provinces[province] = (provinces[province] ?? 0) + 1 / sample.length;
  }
}

/** Returns, by number of a part's tail: packed commune, hash of the commune's name, province. */
export function placesOfTails(
  dictionary: PartDictionary,
  { provinces }: PeopleTables,
): Record<string, Uint32Array> {
  const tails = dictionary['tails'] ?? [];
  const communes = new Uint32Array(tails.length + 1);
  const communeNames = new Uint32Array(tails.length + 1);
  const own = new Uint32Array(tails.length + 1);
  if (tails.length > 0) {
    const resolver = new PlaceResolver(readCatalogue(), provinces);
    tails.forEach((tail, at) => {
      const { old, new: now, province, name } = resolver.resolve(tail);
      communes[at + 1] = ((old << 16) | now) >>> 0;
      communeNames[at + 1] = name === '' ? 0 : combine(hashText(name), 1);
      own[at + 1] = province;
    });
  }
  return { communes, communeNames, provinces: own };
}
