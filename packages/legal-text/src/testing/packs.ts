import { readFileSync } from 'node:fs';
import type { SEEDS } from './seeds.ts';
import type { TrueDuty } from './score-duties.ts';

/** The duties of a seed document as a person confirmed them in its pack. */
export function packDuties(name: (typeof SEEDS)[number]): TrueDuty[] {
  return JSON.parse(
    readFileSync(new URL(`../../../../packs/${name}/duties.json`, import.meta.url), 'utf8'),
  ) as TrueDuty[];
}
