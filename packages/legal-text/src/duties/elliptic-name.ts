import type { Token } from './tokens.ts';

const UNITS = new Set(['huyện', 'thị', 'quận', 'thành', 'tỉnh', 'xã', 'đảng']);
const BODIES = new Set(['ủy', 'đoàn']);

/** End of "huyện, thị, thành ủy" or "huyện, thành đoàn", where the last word belongs to every unit named; 0 when the words are not so. */
export function ellipticEnd(tokens: readonly Token[], from: number): number {
  let units = 0;
  for (let at = from; UNITS.has(tokens[at]?.lower ?? '');) {
    units += 1;
    if (BODIES.has(tokens[at + 1]?.lower ?? '')) return units > 1 ? at + 2 : 0;
    const separator = tokens[at + 1]?.lower;
    if (separator !== ',' && separator !== 'và') return 0;
    at += 2;
  }
  return 0;
}
