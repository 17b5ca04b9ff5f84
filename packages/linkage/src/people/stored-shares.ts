import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asciiForm, tokenForms } from '../text/token-form.ts';

/** Where in a name a word stands. */
export type NamePlace = 'first' | 'middle' | 'last';

/** The stored table counts as this many rows: it decides in small lists and is lost in large ones. */
export const STORED_ROWS = 2000;

const FILE = join(import.meta.dirname, '../../data/name-shares.csv');

/** Calls back with every usual word of names without marks, and how many of the stored rows have it in that place. */
export function forEachStoredWord(visit: (place: NamePlace, ascii: string, rows: number) => void): void {
  const shares = new Map<string, number>();
  for (const line of readFileSync(FILE, 'utf8').trim().split('\n').slice(1)) {
    const [place = '', word = '', share = ''] = line.split(',');
    const key = `${place} ${tokenForms(word).map(asciiForm).join('')}`;
    shares.set(key, (shares.get(key) ?? 0) + Number(share));
  }
  for (const [key, share] of shares) {
    const [place = '', ascii = ''] = key.split(' ');
    visit(place as NamePlace, ascii, Math.round(share * STORED_ROWS));
  }
}
