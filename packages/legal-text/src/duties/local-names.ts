import { partiesAt } from './party-list.ts';
import { schemesOf } from './schemes.ts';
import { tokenize } from './tokens.ts';

/** Short names of bodies among the abbreviations that a document defines ("TCDVT" for "Tổ chức dịch vụ thu"). */
export function localNames(abbreviations: Readonly<Record<string, string>>): string[] {
  return Object.entries(abbreviations)
    .filter(([short, full]) => short.length >= 2 && namesBody(short, full))
    .map(([short]) => short);
}

function namesBody(short: string, full: string): boolean {
  if (schemesOf(short).length > 0) return false;
  const name = full.charAt(0).toUpperCase() + full.slice(1);
  const tokens = tokenize(name);
  const list = partiesAt(name, tokens, 0);
  return list.parties.length === 1 && list.end >= Math.min(tokens.length, 3);
}
