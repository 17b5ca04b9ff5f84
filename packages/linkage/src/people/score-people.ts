import type { Scorer, ScoreTrace } from '../kernel/feature-set.ts';
import {
  BHXH,
  BHXH_SHIFT,
  BIRTH,
  CARD,
  CARD_SHIFT,
  CCCD_HEAD,
  CCCD_ODD,
  CCCD_TAIL,
  CMND,
  META,
  NAME_RARITY,
  PHONE,
  SEX_SHIFT,
} from './person-record.ts';
import { compareBirths, type YearRarities } from './compare-births.ts';
import { countOf } from '../kernel/hashed-counts.ts';
import { floatOf, NAME_LEVEL, NameComparer, type TokenRarities } from './compare-names.ts';
import { compareNumbers, NUMBER_LEVEL } from './compare-numbers.ts';
import { compareHamlets, comparePlaces, PLACE_LEVEL } from './compare-places.ts';
import { Evidence } from './evidence.ts';
import { localHash, placeOf, yearSlot } from './key-people.ts';
import type { PeopleTables } from './people-tables.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** Fields of the score in order; the last two are no columns: the odds before evidence, and the chance of a relative. */
export const PEOPLE_FIELDS = [
  'ho_ten',
  'ngay_sinh',
  'gioi_tinh',
  'cccd',
  'cmnd',
  'ma_bhxh',
  'so_the_bhyt',
  'dien_thoai',
  'xa',
  'thon',
  'co_so',
  'nguoi_nha',
] as const;

/** Rows of a pair itself, and of a duplicate; rows of a commune that say anything of its names, and how far they are trusted. */
const OWN_ROWS = 3;
const LEAST_LOCAL = 100;
const SHRINK = 50;
const BILLION = 1_000_000_000;
const MILLION = 1_000_000;
const SEX_LEVEL = { MISSING: 0, EQUAL: 1, DIFFERS: 2 } as const;

/** Compares packed people: weights against any other person and against another of the household, the stronger doubt holds. */
export class PeopleScorer implements Scorer {
  readonly #tables: PeopleTables;
  readonly #names: NameComparer;
  readonly #years: YearRarities;
  readonly #base: number;
  /** Odds against a relative before evidence: in one list the relatives are there anyway, a second row of one person hardly. */
  readonly #relative: number;
  readonly #places: Float32Array;
  readonly #evidence = new Evidence();
  #random = 0;
  #household = 0;
  /** What equal numbers say so far about one against another of the household. */
  #shared = 0;
  #trace: ScoreTrace | undefined;
  #field = 0;

  constructor(tables: PeopleTables, rowsA: number, rowsB: number, within: boolean) {
    this.#tables = tables;
    this.#names = new NameComparer(tables, tokenRarities(tables));
    this.#years = yearRarities(tables);
    this.#base =
      (within ? WEIGHTS.base.duplicates : WEIGHTS.base.overlap) - Math.log2(Math.max(2, rowsA, rowsB));
    this.#relative = within ? WEIGHTS.base.householdWithin : WEIGHTS.base.household;
    const placed = Math.max(1, tables.totals[2] ?? 1);
    this.#places = Float32Array.from(tables.communes, (count) => Math.log2((placed + 50) / (count + 1)));
  }

  score(a: Uint32Array, at: number, b: Uint32Array, bt: number, trace?: ScoreTrace): number {
    const out = this.#evidence;
    const metaA = a[at + META] ?? 0;
    const metaB = b[bt + META] ?? 0;
    this.#trace = trace;
    this.#field = 0;
    this.#random = 0;
    this.#household = 0;
    this.#names.compare(a, at, b, bt, out);
    const name = out.level;
    this.#add();
    compareBirths(a[at + BIRTH] ?? 0, b[bt + BIRTH] ?? 0, this.#years, out);
    this.#add();
    compareSexes((metaA >>> SEX_SHIFT) & 3, (metaB >>> SEX_SHIFT) & 3, out);
    this.#add();
    this.#shared = 0;
    compareNumbers(cccd(a, at), cccd(b, bt), WEIGHTS.cccd, out);
    if (out.level === NUMBER_LEVEL.EQUAL && ((metaA | metaB) & CCCD_ODD) !== 0)
      out.set(out.level, out.random - WEIGHTS.cccd.odd, out.household - WEIGHTS.cccd.odd);
    this.#addNumber();
    compareNumbers(a[at + CMND] ?? 0, b[bt + CMND] ?? 0, WEIGHTS.cmnd, out);
    this.#addNumber();
    this.#insurance(a, at, metaA, b, bt, metaB);
    comparePhones(a[at + PHONE] ?? 0, b[bt + PHONE] ?? 0, out);
    this.#addNumber();
    comparePlaces(a, at, b, bt, this.#tables, this.#placeRarity, out);
    const place = out.level;
    if (place === PLACE_LEVEL.EQUAL && name <= NAME_LEVEL.STRIPPED && name !== NAME_LEVEL.MISSING)
      if (placeOf(a, at) === placeOf(b, bt)) this.#local(a, at);
    this.#add();
    compareHamlets(a, at, b, bt, place, out);
    this.#add();
    out.set(0, this.#base, this.#relative);
    this.#add();
    // Both doubts add up: another person at random, or a relative.
    const low = Math.min(this.#random, this.#household);
    const high = Math.max(this.#random, this.#household);
    const score = low - Math.log2(1 + 2 ** (low - high));
    out.set(0, score - this.#random, 0);
    this.#add();
    return score;
  }

  #add(): void {
    const { level, random, household } = this.#evidence;
    if (this.#trace !== undefined) {
      this.#trace.levels[this.#field] = level;
      this.#trace.shares[this.#field] = random;
    }
    this.#field++;
    this.#random += random;
    this.#household += household;
  }

  /** A clerk who puts a relative's number on a row puts all of them there: equal numbers are one piece of evidence. */
  #addNumber(): void {
    const { level, random, household } = this.#evidence;
    if (level === NUMBER_LEVEL.EQUAL && household > 0) {
      const more = Math.max(0, household - this.#shared);
      this.#shared += more;
      this.#evidence.set(level, random, more);
    }
    this.#add();
  }

  /** BHXH numbers against each other; a card only where a BHXH number is missing or the cards agree or not by themselves. */
  #insurance(a: Uint32Array, at: number, metaA: number, b: Uint32Array, bt: number, metaB: number): void {
    const out = this.#evidence;
    const bhxhA = number(a[at + BHXH], metaA >>> BHXH_SHIFT);
    const bhxhB = number(b[bt + BHXH], metaB >>> BHXH_SHIFT);
    const cardA = number(a[at + CARD], metaA >>> CARD_SHIFT);
    const cardB = number(b[bt + CARD], metaB >>> CARD_SHIFT);
    compareNumbers(bhxhA, bhxhB, WEIGHTS.bhxh, out);
    const known = out.level !== NUMBER_LEVEL.MISSING;
    this.#addNumber();
    const ownA = cardA === 0 ? bhxhA : cardA;
    const ownB = cardB === 0 ? bhxhB : cardB;
    compareNumbers(ownA, ownB, WEIGHTS.card, out);
    // The same number said twice is one piece of evidence.
    if (known && (out.level !== NUMBER_LEVEL.EQUAL || bhxhA === bhxhB)) out.set(out.level, 0, 0);
    this.#addNumber();
  }

  /** A name that is usual in this commune (a people's, a clan's) says less than in the whole of the lists. */
  #local(a: Uint32Array, at: number): void {
    const { locals, communes } = this.#tables;
    const rows = communes[placeOf(a, at) % communes.length] ?? 0;
    const others = Math.max(0, countOf(locals, localHash(a, at)) - OWN_ROWS);
    if (others === 0 || rows < LEAST_LOCAL) return;
    const rarity = floatOf(a[at + NAME_RARITY] ?? 0);
    const share = (others + SHRINK * 2 ** -rarity) / (rows + SHRINK);
    const { level, random, household } = this.#evidence;
    this.#evidence.set(level, random + Math.min(0, -Math.log2(share) - rarity), household);
  }

  readonly #placeRarity = (place: number): number => this.#places[place % this.#places.length] ?? 0;
}

function number(low: number | undefined, high: number): number {
  return (high & 15) * BILLION + (low ?? 0);
}

function cccd(records: Uint32Array, at: number): number {
  return (records[at + CCCD_HEAD] ?? 0) * MILLION + (records[at + CCCD_TAIL] ?? 0);
}

function compareSexes(a: number, b: number, out: Evidence): void {
  if (a === 0 || b === 0) out.set(SEX_LEVEL.MISSING, 0, 0);
  else if (a === b) out.set(SEX_LEVEL.EQUAL, WEIGHTS.sex.equal, WEIGHTS.sex.equal);
  else out.set(SEX_LEVEL.DIFFERS, WEIGHTS.sex.differs, WEIGHTS.sex.differs);
}

function comparePhones(a: number, b: number, out: Evidence): void {
  const { equal, differs, householdEqual } = WEIGHTS.phone;
  if (a === 0 || b === 0) out.set(NUMBER_LEVEL.MISSING, 0, 0);
  else if (a === b) out.set(NUMBER_LEVEL.EQUAL, equal, householdEqual);
  else out.set(NUMBER_LEVEL.DIFFERS, differs, differs);
}

function tokenRarities(tables: PeopleTables): TokenRarities {
  const rarities = (counts: Uint32Array): Float32Array => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return Float32Array.from(counts, (count) => Math.log2((total + 2000) / (count + 1)));
  };
  return { first: rarities(tables.first), middle: rarities(tables.middle), last: rarities(tables.last) };
}

function yearRarities(tables: PeopleTables): YearRarities {
  const born = Math.max(1, tables.totals[1] ?? 1);
  const years = Float32Array.from(tables.years, (count) => Math.log2((born + 80 * 10) / (count + 10)));
  const newYears = Float32Array.from(tables.newYears, (count, slot) =>
    Math.log2(((tables.years[slot] ?? 0) + 100) / (count + 1)),
  );
  return {
    year: (birth) => years[yearSlot(birth)] ?? 0,
    newYear: (birth) => newYears[yearSlot(birth)] ?? 0,
  };
}
