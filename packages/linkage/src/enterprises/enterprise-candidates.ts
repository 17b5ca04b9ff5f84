import type { EnterpriseFrequencies } from './enterprise-frequencies.ts';
import type { EnterpriseRecord } from './enterprise-record.ts';
import { possibleCodes } from './tax-code.ts';

/** One way of finding rows worth comparing: rows that share a key. */
interface Pass {
  readonly name: string;
  /** A key that more pairs than this share is left out, and reported. */
  readonly cap: number;
  keys(record: EnterpriseRecord, rarest: string): readonly string[];
}

const some = (key: string, ...parts: readonly string[]): string[] => (parts.includes('') ? [] : [key]);

const PASSES: readonly Pass[] = [
  { name: 'ma_so_thue', cap: 2500, keys: ({ code }) => some(code.main, code.main) },
  { name: 'ma_don_vi', cap: 400, keys: ({ unitCode }) => some(unitCode, unitCode) },
  { name: 'dien_thoai', cap: 900, keys: ({ phone }) => some(phone, phone) },
  { name: 'ten', cap: 2500, keys: ({ core, name }) => some([...name.core].sort().join(' '), core) },
  {
    name: 'nguoi_dai_dien va tu hiem',
    cap: 400,
    keys: ({ directorKey }, rarest) => some(`${directorKey}|${rarest}`, directorKey, rarest),
  },
  { name: 'nguoi_dai_dien', cap: 144, keys: ({ directorKey }) => some(directorKey, directorKey) },
  {
    name: 'nguoi_dai_dien va noi',
    cap: 400,
    keys: ({ directorKey, places }) =>
      some(`${directorKey}|${places[0]} ${places[1]}`, directorKey, places[0] ?? ''),
  },
  {
    name: 'dia_chi',
    cap: 225,
    keys: ({ street, places }) => some(`${street}|${places[0]}`, street, places[0] ?? ''),
  },
  {
    name: 'ngay_dang_ky va ten',
    cap: 400,
    keys: ({ registered, name }) =>
      registered === 0 ? [] : name.core.map((word) => `${registered}|${word}`),
  },
  {
    name: 'ten va noi',
    cap: 400,
    keys: ({ name, places }, rarest) =>
      some(`${rarest}|${name.core.length}|${places[0]} ${places[1]}`, rarest, places[0] ?? ''),
  },
  {
    name: 'ma_so_thue sua mot chu so',
    cap: 400,
    keys: ({ code: { main, valid } }) => (main === '' ? [] : valid ? [main] : possibleCodes(main)),
  },
];

export interface Candidates {
  /** Row of the second list for each row of the first, each pair once. */
  readonly ofRow: readonly Int32Array[];
  /** What the caps left out: pass, keys and pairs. */
  readonly cuts: readonly { readonly pass: string; readonly keys: number; readonly pairs: number }[];
}

function rarestWord(record: EnterpriseRecord, counts: EnterpriseFrequencies): string {
  let rarest = '';
  for (const word of record.name.core)
    if (rarest === '' || counts.coreWord(word) > counts.coreWord(rarest)) rarest = word;
  return rarest;
}

/** Returns the pairs worth comparing. Of one list against itself (`b === a`) each pair comes once, the earlier row first. */
export function enterpriseCandidates(
  a: readonly EnterpriseRecord[],
  b: readonly EnterpriseRecord[],
  counts: EnterpriseFrequencies,
): Candidates {
  const found: Set<number>[] = a.map(() => new Set());
  const cuts: { pass: string; keys: number; pairs: number }[] = [];
  const rarestA = a.map((record) => rarestWord(record, counts));
  const rarestB = b === a ? rarestA : b.map((record) => rarestWord(record, counts));
  for (const { name, cap, keys } of PASSES) {
    const blocks = new Map<string, { a: number[]; b: number[] }>();
    const put = (side: 'a' | 'b', record: EnterpriseRecord, row: number, rarest: string): void => {
      for (const key of keys(record, rarest)) {
        const block = blocks.get(key);
        if (block !== undefined) block[side].push(row);
        else if (side === 'b') blocks.set(key, { a: [], b: [row] });
      }
    };
    b.forEach((record, row) => put('b', record, row, rarestB[row] ?? ''));
    a.forEach((record, row) => put('a', record, row, rarestA[row] ?? ''));
    const cut = { pass: name, keys: 0, pairs: 0 };
    for (const block of blocks.values()) {
      const pairs = block.a.length * block.b.length;
      if (pairs > cap) {
        cut.keys += 1;
        cut.pairs += pairs;
        continue;
      }
      for (const row of block.a)
        for (const other of block.b) if (a !== b || row < other) found[row]?.add(other);
    }
    if (cut.keys > 0) cuts.push(cut);
  }
  return { ofRow: found.map((rows) => Int32Array.from(rows).sort()), cuts };
}
