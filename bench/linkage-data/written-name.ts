import { dialectOf, toneSlipOf, typoOf } from './misspell.ts';
import type { PersonName } from './person-names.ts';
import type { Random } from './random.ts';

/** A name as a clerk put it down, with what went wrong. */
export interface WrittenName {
  readonly text: string;
  readonly tags: readonly string[];
}

type Slip = (random: Random, parts: string[], name: PersonName) => string[] | null;

function changeOne(random: Random, parts: string[], change: (word: string) => string): string[] {
  const at = random.chance(0.55) ? parts.length - 1 : random.below(parts.length);
  return parts.map((part, index) => (index === at && part.length > 1 ? change(part) : part));
}

const SLIPS: readonly (readonly [tag: string, rate: number, slip: Slip])[] = [
  [
    'initials',
    0.018,
    (random, parts, { middles }) =>
      middles.length === 0
        ? null
        : parts.map((part, at) =>
            (at > 0 && at < parts.length - 1) || (at === 0 && random.chance(0.3))
              ? `${part.charAt(0)}.`
              : part,
          ),
  ],
  ['swapped', 0.015, (_, parts) => [parts.at(-1) ?? '', ...parts.slice(0, -1)]],
  [
    'dropped-middle',
    0.02,
    (_, parts, { middles }) => (middles.length === 0 ? null : [...parts.slice(0, -2), parts.at(-1) ?? '']),
  ],
  ['dialect', 0.02, (random, parts) => changeOne(random, parts, (word) => dialectOf(random, word))],
  ['typo', 0.022, (random, parts) => changeOne(random, parts, (word) => typoOf(random, word))],
  ['tone', 0.015, (random, parts) => changeOne(random, parts, (word) => toneSlipOf(random, word))],
];

/** Returns the name as written in full letters, at most one slip of each kind; `trouble` multiplies the rates. */
export function writeName(random: Random, name: PersonName, trouble: number): WrittenName {
  let parts = [...(name.surname === '' ? [] : [name.surname]), ...name.middles, name.given];
  const tags: string[] = [];
  for (const [tag, rate, slip] of SLIPS) {
    if (!random.chance(rate * trouble)) continue;
    const after = slip(random, parts, name);
    if (after === null) continue;
    parts = after;
    tags.push(tag);
  }
  if (name.middles.length === 0 && parts[0]?.length === 1 && random.chance(0.05)) {
    tags.push('joined');
    return { text: parts.join(''), tags };
  }
  return { text: parts.join(' '), tags };
}
