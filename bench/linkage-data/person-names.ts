import {
  FEMALE_GIVEN,
  FEMALE_MIDDLES,
  FEMALE_NEW_MIDDLES,
  HIGHLAND_FEMALE,
  HIGHLAND_MALE,
  HMONG_FEMALE,
  HMONG_MALE,
  HMONG_SURNAMES,
  JARAI_FEMALE,
  JARAI_MALE,
  JARAI_SURNAMES,
  KINH_SURNAMES,
  MALE_GIVEN,
  MALE_MIDDLES,
  MALE_NEW_MIDDLES,
  MUONG_SURNAMES,
  THAI_SURNAMES,
} from './name-tables.ts';
import { ranked, weighted, type Random } from './random.ts';

export type Sex = 'male' | 'female';
export type People = 'kinh' | 'highland' | 'jarai' | 'thai' | 'muong' | 'hmong';

/** A name in its parts; highland names have the mark of sex as surname. */
export interface PersonName {
  readonly surname: string;
  readonly middles: readonly string[];
  readonly given: string;
}

const surnames = {
  kinh: weighted(KINH_SURNAMES),
  thai: ranked(THAI_SURNAMES, 1),
  muong: ranked(MUONG_SURNAMES, 2),
  hmong: ranked(HMONG_SURNAMES, 3),
  jarai: weighted(JARAI_SURNAMES.split('|').map((name, rank) => [name, 1 / (rank + 2)] as const)),
};
const given = {
  male: MALE_GIVEN.map((words) => ranked(words, 8)),
  female: FEMALE_GIVEN.map((words) => ranked(words, 8)),
};
const own = {
  highland: { male: ranked(HIGHLAND_MALE, 12), female: ranked(HIGHLAND_FEMALE, 12) },
  jarai: { male: ranked(JARAI_MALE, 6), female: ranked(JARAI_FEMALE, 6) },
  hmong: { male: ranked(HMONG_MALE, 8), female: ranked(HMONG_FEMALE, 8) },
};
const middles = {
  male: [ranked(MALE_MIDDLES, 4), ranked(MALE_NEW_MIDDLES, 4)],
  female: [ranked(FEMALE_MIDDLES, 4), ranked(FEMALE_NEW_MIDDLES, 4)],
};

/** Returns a surname of a people; highland people have none. */
export function drawSurname(random: Random, people: People): string {
  return people === 'highland' ? '' : random.pick(surnames[people]);
}

function generation(year: number): number {
  return year < 1965 ? 0 : year < 1990 ? 1 : year < 2010 ? 2 : 3;
}

/** Returns a given name usual for the sex at the time of birth. */
export function drawGiven(random: Random, people: People, sex: Sex, year: number): string {
  const special = people === 'highland' || people === 'jarai' || people === 'hmong' ? own[people][sex] : null;
  if (special !== null && !random.chance(year > 1995 ? 0.35 : 0.1)) return random.pick(special);
  return random.pick(given[sex][generation(year)] ?? []);
}

function drawMiddles(random: Random, people: People, sex: Sex, year: number): string[] {
  const old = [0.85, 0.6, 0.4, 0.15][generation(year)] ?? 0;
  const usual = sex === 'male' ? 'Văn' : 'Thị';
  const share = people === 'kinh' ? (sex === 'male' ? old * 0.7 : old) : Math.min(0.95, old + 0.3);
  const other = (): string => random.pick(middles[sex][year < 1990 ? 0 : 1] ?? []);
  if (people === 'hmong') return random.chance(0.9) ? [sex === 'male' ? 'A' : 'Thị'] : [other()];
  if (!random.chance(share)) return random.chance(0.12) ? [other(), other()] : [other()];
  return random.chance(sex === 'female' ? 0.3 : 0.05) ? [usual, other()] : [usual];
}

/** Returns a whole name; the surname comes from the father unless the people have none. */
export function drawName(
  random: Random,
  people: People,
  sex: Sex,
  year: number,
  surname: string,
): PersonName {
  const last = drawGiven(random, people, sex, year);
  if (people === 'highland') {
    const second = random.chance(0.08) ? [random.pick(middles[sex][1] ?? [])] : [];
    return { surname: sex === 'male' ? 'A' : 'Y', middles: second, given: last };
  }
  if (people === 'jarai') return { surname, middles: [], given: last };
  return { surname, middles: drawMiddles(random, people, sex, year), given: last };
}

/** Returns the name as written in full. */
export function fullName({ surname, middles: between, given: last }: PersonName): string {
  return [surname, ...between, last].join(' ');
}
