import { drawHousehold } from '../../bench/linkage-data/households.ts';
import { cardOf, cccdHead } from '../../bench/linkage-data/person-numbers.ts';
import { fullName } from '../../bench/linkage-data/person-names.ts';
import { readPlaces } from '../../bench/linkage-data/places.ts';
import { type Random } from '../../bench/linkage-data/random.ts';

/** One invented person of the demo province. Dates ISO. */
export interface DemoPerson {
  readonly name: string;
  readonly sex: 'Nam' | 'Nữ';
  readonly birth: string;
  readonly ethnicity: string;
  readonly cccd: string;
  readonly bhxh: string;
  readonly card: string;
  readonly household: string;
  readonly village: string;
  /** House and street, where the village is told apart from it. */
  readonly address: string;
  /** Name of the commune of today. */
  readonly commune: string;
  /** Code of the commune of today. */
  readonly code: string;
  /** The group that pays for him by law. */
  readonly group: string;
  readonly unit: string;
}

/** Communes of the demo with about how many of their people are invented. */
export const COMMUNES: readonly { readonly code: string; readonly name: string; readonly people: number }[] =
  [
    { code: '23293', name: 'Phường Kon Tum', people: 700 },
    { code: '23284', name: 'Phường Đăk Cấm', people: 350 },
    { code: '23500', name: 'Xã Đăk Hà', people: 400 },
    { code: '23401', name: 'Xã Đăk Tô', people: 350 },
    { code: '23377', name: 'Xã Bờ Y', people: 300 },
    { code: '23527', name: 'Xã Sa Thầy', people: 350 },
    { code: '23473', name: 'Xã Măng Đen', people: 250 },
    { code: '23425', name: 'Xã Tu Mơ Rông', people: 300 },
  ];

/** A commune whose people came later: drawn by themselves, so that those before stay who they are. */
export const LATER_COMMUNES: typeof COMMUNES = [{ code: '23317', name: 'Xã Ngọk Bay', people: 160 }];

/** Villages of the communes whose network the demo has (db/demo/network.json): what they are called and how many there are. */
const VILLAGES: Readonly<Record<string, { readonly called: string; readonly count: number }>> = {
  '23293': { called: 'Tổ dân phố', count: 4 },
  '23284': { called: 'Tổ dân phố', count: 4 },
  '23317': { called: 'Thôn', count: 4 },
};

/** Serial numbers so high that no office has given them out: an invented number is nobody's. */
const FIRST_SERIAL = 980_000;
const HIGHLAND = ['Xơ-đăng', 'Ba-na', 'Gié-Triêng'];
const ETHNICITY: Readonly<Record<string, string>> = { kinh: 'Kinh', jarai: 'Gia-rai', muong: 'Mường' };
/** The last day the lists of the demo speak of. */
const TODAY = '2026-06-15';

/** Returns the invented people, household by household; `before`: those there already. */
export function drawPeople(
  random: Random,
  communes: typeof COMMUNES,
  before: readonly DemoPerson[] = [],
): DemoPerson[] {
  const places = readPlaces(['62']);
  const people: DemoPerson[] = [...before];
  for (const { code, name, people: wanted } of communes) {
    const here = places.filter(({ newCommune }) => newCommune === name);
    if (here.length === 0) throw new Error(`no commune ${name}`);
    let households = 0;
    for (let count = 0; count < wanted;) {
      const drawn = drawHousehold(random, random.pick(here));
      const folk = drawn[0]?.household.people ?? 'kinh';
      const ethnicity = ETHNICITY[folk] ?? random.pick(HIGHLAND);
      const standing = householdStanding(random, folk, name);
      households += 1;
      const household = `KT-${code}-${String(people.length).padStart(5, '0')}`;
      const unit = `TZ0${random.between(100, 180)}A`;
      for (const one of drawn) {
        const pad = (part: number): string => String(part).padStart(2, '0');
        // The generator stops at last year; its youngest are this year's births here.
        const year = one.year === 2025 ? 2026 : one.year;
        const birth = `${year}-${pad(year === 2026 ? 1 + (one.month % 5) : one.month)}-${pad(one.day)}`;
        if (birth > TODAY) continue;
        const serial = people.length;
        const bhxh = `6299${String(100_000 + serial * 7)}`;
        const group = groupOf(random, 2026 - one.year, birth, standing);
        people.push({
          name: fullName(one.name),
          sex: one.sex === 'male' ? 'Nam' : 'Nữ',
          birth,
          ethnicity,
          cccd: `${cccdHead('62', one.sex, year)}${String(FIRST_SERIAL + serial)}`,
          bhxh,
          card: cardOf(group, '62', bhxh),
          household,
          village: villageOf(code, households) ?? one.household.hamlet,
          address: VILLAGES[code] === undefined ? '' : one.household.hamlet,
          commune: name,
          code,
          group,
          unit: group === 'DN' ? unit : '',
        });
        count += 1;
      }
    }
  }
  return people;
}

/** Households of the communes with a network are spread over its villages in turn. */
function villageOf(code: string, household: number): string | undefined {
  const named = VILLAGES[code];
  return named && `${named.called} ${1 + (household % named.count)}`;
}

function householdStanding(random: Random, folk: string, commune: string): string {
  const ward = commune.startsWith('Phường');
  const roll = random.next();
  if (roll < (ward ? 0.04 : 0.13)) return 'HN';
  if (roll < (ward ? 0.09 : 0.22)) return 'CN';
  return folk !== 'kinh' && random.chance(ward ? 0.2 : 0.75) ? 'DT' : '';
}

function groupOf(random: Random, age: number, birth: string, standing: string): string {
  if (birth > '2020-06-30') return 'TE';
  if (age >= 60 && random.chance(0.25)) return 'HT';
  if (age >= 70 && random.chance(0.12)) return 'CC';
  if (age >= 22 && age < 60 && random.chance(standing === '' ? 0.45 : 0.08)) return 'DN';
  if (standing === 'HN' || standing === 'DT') return standing;
  if (age >= 18 && random.chance(0.02)) return 'BT';
  if (standing === 'CN') return 'CN';
  return age < 18 ? 'HS' : 'GD';
}
