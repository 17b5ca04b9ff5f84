import { readFileSync } from 'node:fs';

/** Names of the five documents that the parser is proved on. */
export const SEEDS = [
  'kontum-25-2024',
  'haiphong-2583-2014',
  'binhdinh-3ben-2024',
  'sonla-1210-2013',
  'kontum-210-2023',
] as const;

/** Text of one of the documents. */
export function seedText(name: (typeof SEEDS)[number]): string {
  return readFileSync(new URL(`../../testdata/${name}.txt`, import.meta.url), 'utf8');
}
