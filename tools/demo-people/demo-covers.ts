import type { DemoPerson } from './demo-person.ts';

/** The list of the quarter the demo stands in: it knows who paid on since. */
export const CURRENT_LIST = '2026-Q4';

/** One participation as a list states it. Dates ISO; an empty end: none stated. */
export interface DemoCover {
  readonly scheme: 'BHYT' | 'BHXH-BB' | 'BHXH-TN';
  readonly from: string;
  readonly to: string;
}

const START = '2026-01-01';
/** Shares of the cards that people pay for themselves, by the month they end in; the rest runs into next year. */
const CARD_ENDS: readonly (readonly [share: number, to: string])[] = [
  [0.03, '2026-08-31'],
  [0.08, '2026-10-31'],
  [0.09, '2026-11-30'],
  [0.08, '2026-12-31'],
  [0.3, '2027-03-31'],
  [0.42, '2027-06-30'],
];
const VOLUNTARY_ENDS: readonly (readonly [share: number, to: string])[] = [
  [0.08, '2026-07-31'],
  [0.17, '2026-10-31'],
  [0.17, '2026-11-30'],
  [0.08, '2026-12-31'],
  [0.5, '2027-06-30'],
];
const VOLUNTARY_GROUPS = new Set(['GD', 'CN', 'HN', 'DT']);
/** Whose cover ended with October and who paid on is covered without a gap until here. */
const RENEWED_UNTIL = '2027-10-31';

/** Returns what a list says a person participates in; the same person has the same ends in every list. */
export function coversOf(person: DemoPerson, group: string, list: string): DemoCover[] {
  if (group === 'DN') {
    const left = chance(person, 1) < 0.03 ? '2026-08-31' : '';
    return [
      { scheme: 'BHYT', from: START, to: left },
      { scheme: 'BHXH-BB', from: START, to: left },
    ];
  }
  const covers: DemoCover[] = [];
  const ownCard = group === 'GD' || group === 'CN';
  const cardTo = ownCard ? drawn(CARD_ENDS, chance(person, 2)) : '';
  const renews = list === CURRENT_LIST && chance(person, 3) < 0.65;
  const until = (to: string): string => (renews && to === '2026-10-31' ? RENEWED_UNTIL : to);
  covers.push({ scheme: 'BHYT', from: START, to: until(cardTo) });
  const age = 2026 - Number(person.birth.slice(0, 4));
  if (VOLUNTARY_GROUPS.has(group) && age >= 20 && age <= 55 && chance(person, 4) < 0.1) {
    const to = drawn(VOLUNTARY_ENDS, chance(person, 5));
    covers.push({ scheme: 'BHXH-TN', from: START, to: until(to) });
  }
  return covers;
}

function drawn(ends: readonly (readonly [share: number, to: string])[], at: number): string {
  let reached = 0;
  for (const [share, to] of ends) {
    reached += share;
    if (at < reached) return to;
  }
  return '2027-06-30';
}

/** A number from 0 to 1 that belongs to the person and a question: no other draw moves it. */
function chance({ bhxh }: DemoPerson, question: number): number {
  let hash = 2_166_136_261;
  for (const sign of `${bhxh} ${question}`) hash = Math.imul(hash ^ sign.charCodeAt(0), 16_777_619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296;
}
