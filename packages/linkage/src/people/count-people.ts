import { countFew, countHash } from '../kernel/hashed-counts.ts';
import { STRIDE } from '../kernel/record.ts';
import { hamletHash, localHash, NEW_YEAR, NUMBERS, numberHash, placeOf, yearSlot } from './key-people.ts';
import type { PeopleCounts, PeopleTables } from './people-tables.ts';
import {
  BIRTH,
  COMMUNE,
  COMMUNE_NAME,
  HAMLET,
  META,
  NAME,
  NAME_HASH,
  PROVINCE,
  TOKEN_COUNT,
} from './person-record.ts';

/** Puts global numbers in place of local ones and adds the rows to `counts`, which are the thread's own. */
export function countPeople(
  records: Uint32Array,
  from: number,
  to: number,
  remap: Readonly<Record<string, Uint32Array>>,
  tables: PeopleTables,
  counts: PeopleCounts,
): void {
  settleNumbers(records, from, to, remap);
  const end = to * STRIDE;
  const start = from * STRIDE;
  // One table at a time: it stays in the processor's cache while the rows go by in order.
  for (let at = start; at < end; at += STRIDE) countTokens(records, at, tables, counts);
  for (let at = start; at < end; at += STRIDE)
    if (((records[at + META] ?? 0) & TOKEN_COUNT) > 0) countHash(counts.names, records[at + NAME_HASH] ?? 0);
  for (let at = start; at < end; at += STRIDE)
    if (records[at + HAMLET] !== 0) countHash(counts.hamlets, hamletHash(records, at));
  for (let at = start; at < end; at += STRIDE) countBirth(records, at, counts);
  for (const { words, counts: kind } of NUMBERS)
    for (let at = start; at < end; at += STRIDE) {
      const hash = numberHash(records, at, words);
      if (hash !== 0) countFew(counts[kind], hash);
    }
  for (let at = start; at < end; at += STRIDE) countPlace(records, at, counts);
  counts.totals[0] = (counts.totals[0] ?? 0) + to - from;
}

function settleNumbers(
  records: Uint32Array,
  from: number,
  to: number,
  { forms, communes, communeNames, provinces }: Readonly<Record<string, Uint32Array>>,
): void {
  for (let at = from * STRIDE; at < to * STRIDE; at += STRIDE) {
    const tokens = (records[at + META] ?? 0) & TOKEN_COUNT;
    for (let token = 0; token < tokens; token++)
      records[at + NAME + token] = forms?.[records[at + NAME + token] ?? 0] ?? 0;
    const tail = records[at + COMMUNE] ?? 0;
    records[at + COMMUNE] = communes?.[tail] ?? 0;
    records[at + COMMUNE_NAME] = communeNames?.[tail] ?? 0;
    records[at + PROVINCE] = provinces?.[tail] ?? 0;
  }
}

function countTokens(
  records: Uint32Array,
  at: number,
  { ascii }: PeopleTables,
  { first, middle, last }: PeopleCounts,
): void {
  const tokens = (records[at + META] ?? 0) & TOKEN_COUNT;
  for (let token = 0; token < tokens; token++)
    addOne(
      token === tokens - 1 ? last : token === 0 ? first : middle,
      ascii[records[at + NAME + token] ?? 0] ?? 0,
    );
}

function countBirth(records: Uint32Array, at: number, { years, newYears, totals }: PeopleCounts): void {
  const birth = records[at + BIRTH] ?? 0;
  if (birth === 0) return;
  addOne(years, yearSlot(birth));
  if ((birth & 511) === NEW_YEAR) addOne(newYears, yearSlot(birth));
  addOne(totals, 1);
}

function countPlace(records: Uint32Array, at: number, { communes, locals, totals }: PeopleCounts): void {
  const place = placeOf(records, at);
  if (place === 0) return;
  addOne(communes, place % communes.length);
  addOne(totals, 2);
  if (((records[at + META] ?? 0) & TOKEN_COUNT) > 0) countFew(locals, localHash(records, at));
}

function addOne(table: Uint32Array, slot: number): void {
  table[slot] = (table[slot] ?? 0) + 1;
}
