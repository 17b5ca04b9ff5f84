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
  /** Rows of the first and of the second list, each pair once, in the order of the first and then of the second. */
  readonly rowsA: Int32Array;
  readonly rowsB: Int32Array;
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
  const found: number[] = [];
  const cuts: { pass: string; keys: number; pairs: number }[] = [];
  const rarestA = a.map((record) => rarestWord(record, counts));
  const rarestB = b === a ? rarestA : b.map((record) => rarestWord(record, counts));
  for (const { name, cap, keys } of PASSES) {
    const blocks = new Map<string, { a: number; b: number[] }>();
    b.forEach((record, row) => {
      for (const key of keys(record, rarestB[row] ?? '')) {
        const block = blocks.get(key);
        if (block === undefined) blocks.set(key, { a: 0, b: [row] });
        else block.b.push(row);
      }
    });
    const blocksOf = (record: EnterpriseRecord, row: number): { a: number; b: number[] }[] =>
      keys(record, rarestA[row] ?? '').flatMap((key) => blocks.get(key) ?? []);
    a.forEach((record, row) => {
      for (const block of blocksOf(record, row)) block.a += 1;
    });
    a.forEach((record, row) => {
      for (const block of blocksOf(record, row)) {
        if (block.a * block.b.length > cap) continue;
        for (const other of block.b) if (a !== b || row < other) found.push(row * b.length + other);
      }
    });
    const wide = [...blocks.values()].filter((block) => block.a * block.b.length > cap);
    if (wide.length > 0)
      cuts.push({
        pass: name,
        keys: wide.length,
        pairs: wide.reduce((sum, block) => sum + block.a * block.b.length, 0),
      });
  }
  const pairs = Float64Array.from(found).sort();
  const once = pairs.filter((pair, at) => at === 0 || pair !== pairs[at - 1]);
  return {
    rowsA: Int32Array.from(once, (pair) => Math.floor(pair / b.length)),
    rowsB: Int32Array.from(once, (pair) => pair % b.length),
    cuts,
  };
}
