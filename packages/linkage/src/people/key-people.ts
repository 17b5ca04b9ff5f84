import { combine, keyOf, mix } from '../kernel/hash.ts';
import { commonSlots, countOf, mayBeCommon } from '../kernel/hashed-counts.ts';
import { STRIDE } from '../kernel/record.ts';
import type { BlockingPass } from '../kernel/feature-set.ts';
import {
  BHXH,
  BHXH_SHIFT,
  BIRTH,
  CARD,
  CARD_SHIFT,
  CCCD_HEAD,
  CCCD_TAIL,
  CMND,
  COMMUNE,
  COMMUNE_NAME,
  HAMLET,
  HAMLET_RARITY,
  META,
  NAME,
  NAME_HASH,
  NAME_RARITY,
  NAME_SORTED,
  PHONE,
  TOKEN_COUNT,
} from './person-record.ts';
import { STORED_ROWS } from './stored-shares.ts';
import { FIRST_YEAR, YEARS, type PeopleTables } from './people-tables.ts';

/** Who is compared with whom; the number of a pass is the word of its key. */
export const PEOPLE_PASSES: readonly BlockingPass[] = [
  { name: 'CCCD', cap: 2500 },
  { name: 'CMND', cap: 2500 },
  { name: 'mã BHXH hoặc số thẻ', cap: 2500 },
  { name: 'họ tên và năm sinh', cap: 40_000 },
  { name: 'ngày sinh và tên', cap: 10_000 },
  { name: 'tên, năm sinh và xã', cap: 10_000 },
  { name: 'ngày sinh và xã', cap: 10_000 },
  { name: 'họ tên và xã', cap: 10_000 },
  { name: 'họ tên và ngày tháng sinh', cap: 10_000 },
  { name: 'điện thoại và tên', cap: 2500 },
];

/** 1 January: often stands for an unknown day. */
export const NEW_YEAR = (1 << 5) | 1;

/** Returns the slot of a year in the tables by year. */
export function yearSlot(birth: number): number {
  const slot = (birth >>> 9) - FIRST_YEAR;
  return slot > 0 && slot < YEARS ? slot : 0;
}

/** Returns the hash of a hamlet in its commune. */
export function hamletHash(records: Uint32Array, at: number): number {
  return combine(records[at + HAMLET] ?? 0, placeOf(records, at));
}

/** Returns the hash of a name in its commune. */
export function localHash(records: Uint32Array, at: number): number {
  return combine(records[at + NAME_HASH] ?? 0, placeOf(records, at));
}

/** The commune since 2025, or the name as written when the catalogue has none. */
export function placeOf(records: Uint32Array, at: number): number {
  const now = (records[at + COMMUNE] ?? 0) & 0xffff;
  return now === 0 ? (records[at + COMMUNE_NAME] ?? 0) : now;
}

/** Rows of both lists that may share a number: a family's, twice over. A number on more rows says nothing about anyone. */
const MOST_SHARING = 10;
const MOST_SHARING_PHONE = 30;

/** Words of a record that hold a number, the counts of that kind, and how many rows may share one. */
export const NUMBERS = [
  { words: [CCCD_HEAD, CCCD_TAIL], counts: 'cccds', most: MOST_SHARING },
  { words: [CMND], counts: 'cmnds', most: MOST_SHARING },
  { words: [BHXH], counts: 'insurances', most: MOST_SHARING },
  { words: [CARD], counts: 'cards', most: MOST_SHARING },
  { words: [PHONE], counts: 'phones', most: MOST_SHARING_PHONE },
] as const;

/** Returns the hash of a number of several words; 0 = there is none. */
export function numberHash(records: Uint32Array, at: number, words: readonly number[]): number {
  let hash = 0;
  for (const word of words) {
    const value = records[at + word] ?? 0;
    if (value !== 0 || hash !== 0) hash = combine(hash, value);
  }
  return hash;
}

function dropCommonNumbers(
  records: Uint32Array,
  at: number,
  tables: PeopleTables,
  common: readonly Uint32Array[],
): void {
  for (const [kind, { words, counts, most }] of NUMBERS.entries()) {
    const hash = numberHash(records, at, words);
    const bits = common[kind];
    if (hash === 0 || bits === undefined || !mayBeCommon(bits, hash)) continue;
    if (countOf(tables[counts], hash) > most) for (const word of words) records[at + word] = 0;
  }
}

const FLOAT = new Float32Array(1);
const BITS = new Uint32Array(FLOAT.buffer);

function floatBits(value: number): number {
  FLOAT[0] = value;
  return BITS[0] ?? 0;
}

/** Writes rarities and blocking keys, once all rows are counted. */
export function keyPeople(records: Uint32Array, from: number, to: number, tables: PeopleTables): void {
  const rows = Math.max(1, tables.totals[0] ?? 1);
  const common = NUMBERS.map(({ counts, most }) => commonSlots(tables[counts], most));
  for (let row = from; row < to; row++) {
    const at = row * STRIDE;
    dropCommonNumbers(records, at, tables, common);
    const tokens = (records[at + META] ?? 0) & TOKEN_COUNT;
    if (tokens > 0) records[at + NAME_RARITY] = floatBits(nameRarity(records, at, tokens, tables, rows));
    if (records[at + HAMLET] !== 0) {
      const place = placeOf(records, at);
      const around = Math.max(1, tables.communes[place % tables.communes.length] ?? 1);
      const count = countOf(tables.hamlets, hamletHash(records, at));
      records[at + HAMLET_RARITY] = floatBits(Math.max(0, Math.log2((around + 20) / (count + 1))));
    }
    keysOf(records, at, tokens, tables);
  }
}

/** Names rarer than their parts say count by both: a name seen once is not one in a billion. */
const PARTS_WEIGHT = 0.25;

function nameRarity(
  records: Uint32Array,
  at: number,
  tokens: number,
  tables: PeopleTables,
  rows: number,
): number {
  const bare = (token: number): number => tables.ascii[records[at + NAME + token] ?? 0] ?? 0;
  const known = rows + STORED_ROWS;
  let parts = ((tables.last[bare(tokens - 1)] ?? 0) + 0.5) / known;
  if (tokens > 1) parts *= ((tables.first[bare(0)] ?? 0) + 0.5) / known;
  for (let token = 1; token < tokens - 1; token++) parts *= ((tables.middle[bare(token)] ?? 0) + 0.5) / known;
  const seen = Math.max(0, countOf(tables.names, records[at + NAME_HASH] ?? 0) - 2);
  const share = (seen / rows + PARTS_WEIGHT * parts) / (1 + PARTS_WEIGHT);
  return -Math.log2(Math.max(share, 0.1 / known));
}

function keysOf(records: Uint32Array, at: number, tokens: number, tables: PeopleTables): void {
  const set = (pass: number, hash: number): void => {
    records[at + pass] = keyOf(combine(hash, pass));
  };
  const meta = records[at + META] ?? 0;
  const tail = records[at + CCCD_TAIL] ?? 0;
  const head = records[at + CCCD_HEAD] ?? 0;
  if (head !== 0) set(0, combine(mix(head), tail));
  const cmnd = records[at + CMND] ?? 0;
  if (cmnd !== 0) set(1, mix(cmnd));
  const bhxh = records[at + BHXH] ?? 0;
  const card = records[at + CARD] ?? 0;
  if (bhxh !== 0) set(2, combine(bhxh, (meta >>> BHXH_SHIFT) & 15));
  else if (card !== 0) set(2, combine(card, (meta >>> CARD_SHIFT) & 15));
  if (tokens === 0) return;
  const birth = records[at + BIRTH] ?? 0;
  const year = birth >>> 9;
  const dayMonth = birth & 511;
  const sorted = records[at + NAME_SORTED] ?? 0;
  // By letters, not by number: numbers depend on how the file was parted.
  const token = tables.ascii[records[at + NAME + tokens - 1] ?? 0] ?? 0;
  const given = combine(tables.letters[token * 2] ?? 0, tables.letters[token * 2 + 1] ?? 0);
  const place = placeOf(records, at);
  const exactDay = dayMonth !== 0 && dayMonth !== NEW_YEAR;
  if (year !== 0) set(3, combine(sorted, year));
  if (exactDay) set(4, combine(given, birth));
  if (year !== 0 && place !== 0) set(5, combine(combine(given, year), place));
  if (exactDay && place !== 0) set(6, combine(birth, place));
  if (place !== 0) set(7, combine(sorted, place));
  if (exactDay) set(8, combine(sorted, dayMonth));
  const phone = records[at + PHONE] ?? 0;
  if (phone !== 0) set(9, combine(phone, given));
}
