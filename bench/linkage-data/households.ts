import { cardOf, drawBhxh, drawCccd, drawCmnd, drawGroup, drawPhone, neighbourOf } from './person-numbers.ts';
import { drawGiven, drawName, drawSurname, type People, type PersonName, type Sex } from './person-names.ts';
import type { Household, Person } from './person.ts';
import type { Place } from './places.ts';
import { ranked, weighted, type Random } from './random.ts';

const PEOPLES: Readonly<Record<string, readonly People[]>> = {
  '62': weighted<People>([
    ['highland', 46],
    ['kinh', 44],
    ['jarai', 7],
    ['muong', 3],
  ]),
  '14': weighted<People>([
    ['thai', 54],
    ['kinh', 17],
    ['hmong', 16],
    ['muong', 13],
  ]),
  '31': ['kinh'],
  '52': weighted<People>([
    ['kinh', 97],
    ['highland', 1],
    ['jarai', 2],
  ]),
};

const STREETS =
  'Trần|Phú,Lê|Lợi,Quang|Trung,Hùng|Vương,Nguyễn|Huệ,Phan|Đình|Phùng,Lê|Hồng|Phong,Hoàng|Văn|Thụ,Trường|Chinh,Bà|Triệu,Duy|Tân,Trần|Hưng|Đạo,Nguyễn|Thái|Học,Tô|Hiệu,Lạch|Tray'
    .split(',')
    .map((street) => street.replaceAll('|', ' '));
const HAMLETS = ranked(
  'Kon_Rờ_Bàng Đăk_Mế Kon_Jri Nong_Nội Plei_Đôn Tân_Lập Đông_Sơn Pa_Khoang Nà_Sản Chiềng_Đi Lọng_Lót Hòa_Bình Thống_Nhất Hua_La Bình_Minh Măng_Rương',
).map((name) => name.replaceAll('_', ' '));
/** Pairs of names parents give to twins: they differ in a tone or a letter. */
const TWINS: readonly (readonly [string, string])[] = [
  ['Hùng', 'Dũng'],
  ['An', 'Ân'],
  ['Thảo', 'Thảo Em'],
  ['Hoa', 'Hòa'],
  ['Thủy', 'Thúy'],
  ['Nhung', 'Nhụng'],
  ['Hoài', 'Hoàn'],
  ['Linh', 'Lĩnh'],
  ['Phương', 'Phượng'],
  ['Tâm', 'Tầm'],
];
const THIS_YEAR = 2026;

function drawHamlet(random: Random, place: Place): string {
  if (/^(Phường|Thị trấn)/u.test(place.commune))
    return random.chance(0.4)
      ? `Số ${random.between(1, 400)} ${random.pick(STREETS)}`
      : `Tổ dân phố ${random.between(1, 22)}`;
  const kind = place.province === '14' ? 'Bản' : place.province === '62' ? 'Làng' : 'Thôn';
  return random.chance(0.5) ? `Thôn ${random.between(1, 15)}` : `${kind} ${random.pick(HAMLETS)}`;
}

interface Birth {
  year: number;
  month: number;
  day: number;
}

function drawBirth(random: Random, year: number): Birth {
  return {
    year,
    month: random.between(1, 12),
    day: random.between(1, 28 + random.below(3) * random.below(2)),
  };
}

/** People of whom the day was never known are on 1 January in every register. */
function asRegistered(random: Random, birth: Birth, people: People): Birth {
  const unknown =
    (birth.year < 1960 ? 0.22 : birth.year < 1985 ? 0.08 : 0.01) * (people === 'kinh' ? 0.6 : 1.8);
  return random.chance(unknown)
    ? { ...birth, month: 1, day: 1 }
    : { ...birth, day: birth.month === 2 ? Math.min(28, birth.day) : birth.day };
}

interface Draft {
  name: PersonName;
  sex: Sex;
  birth: Birth;
  tags: string[];
  parentCccd?: string;
  cccd?: string;
}

function finish(random: Random, draft: Draft, household: Household, bhxh: string, cmnd: string): Person {
  const { name, sex, birth, tags } = draft;
  const { province } = household.place;
  const age = THIS_YEAR - birth.year;
  const group = drawGroup(random, age, household.people !== 'kinh');
  const born = random.chance(0.9)
    ? province
    : random.pick(['01', '24', '37', '38', '40', '46', '51', '49', '64', '79']);
  if (birth.month === 1 && birth.day === 1) tags.push('first-of-january');
  if (household.people === 'highland') tags.push('highland-name');
  else if (household.people !== 'kinh') tags.push('minority-name');
  return {
    name,
    sex,
    ...birth,
    cccd: draft.cccd ?? drawCccd(random, born, sex, birth.year),
    cmnd: age >= 24 && random.chance(0.9) ? cmnd : '',
    bhxh,
    card: cardOf(group, province, bhxh),
    phone: age < 15 || random.chance(0.35) ? household.phone : drawPhone(random),
    group,
    household,
    parentCccd: draft.parentCccd ?? '',
    tags,
  };
}

/** Returns the members of one household: couple, children, twins, sometimes a grandparent; numbers run on as registered together. */
export function drawHousehold(random: Random, place: Place): Person[] {
  const people = random.pick(PEOPLES[place.province] ?? ['kinh' as const]);
  const household: Household = { place, people, hamlet: drawHamlet(random, place), phone: drawPhone(random) };
  const surname = drawSurname(random, people);
  const headYear = THIS_YEAR - random.between(24, 82);
  const bhxh = drawBhxh(random, place.province);
  const cmnd = drawCmnd(random, place.province);
  const members: Person[] = [];
  const add = (draft: Draft): Person => {
    const serial = members.length;
    const own = random.chance(0.7) ? neighbourOf(bhxh, serial) : drawBhxh(random, place.province);
    const old = random.chance(0.3) ? neighbourOf(cmnd, serial) : drawCmnd(random, place.province);
    const person = finish(random, draft, household, own, old);
    members.push(person);
    return person;
  };
  const born = (year: number): Birth => asRegistered(random, drawBirth(random, year), people);
  const father = random.chance(0.88)
    ? add({
        name: drawName(random, people, 'male', headYear, surname),
        sex: 'male',
        birth: born(headYear),
        tags: [],
      })
    : null;
  const motherYear = headYear + random.between(-3, 7);
  const mother =
    father === null || random.chance(0.85)
      ? add({
          name: drawName(random, people, 'female', motherYear, drawSurname(random, people)),
          sex: 'female',
          birth: born(motherYear),
          tags: [],
        })
      : null;
  const parent = mother ?? father;
  const children = random.pick([0, 0, 1, 1, 2, 2, 2, 3, 3, people === 'kinh' ? 2 : 5]);
  let middle: readonly string[] = [];
  for (
    let child = 0, year = headYear + random.between(20, 30);
    child < children && year < THIS_YEAR;
    child += 1, year += random.between(1, 5)
  ) {
    const sex: Sex = random.chance(0.52) ? 'male' : 'female';
    const drawn = drawName(random, people, sex, year, surname);
    const shared = child > 0 && people === 'kinh' && random.chance(0.35);
    const name = shared ? { ...drawn, middles: middle } : drawn;
    middle = name.middles;
    const birth = born(year);
    const given = random.pick(TWINS);
    const twins = random.chance(0.012);
    const close = twins && random.chance(0.4);
    const first = add({
      name: close ? { ...name, given: given[0] } : name,
      sex,
      birth,
      tags: [...(twins ? ['twin'] : []), ...(shared ? ['sibling'] : [])],
      parentCccd: parent?.cccd ?? '',
    });
    if (!twins) continue;
    const twinSex: Sex = close || random.chance(0.7) ? sex : sex === 'male' ? 'female' : 'male';
    const other = close ? given[1] : drawGiven(random, people, twinSex, year);
    add({
      name: twinSex === sex ? { ...name, given: other } : drawName(random, people, twinSex, year, surname),
      sex: twinSex,
      birth,
      tags: ['twin'],
      parentCccd: parent?.cccd ?? '',
      ...(twinSex === sex ? { cccd: neighbourOf(first.cccd, 1) } : {}),
    });
  }
  if (random.chance(0.12)) {
    const year = headYear - random.between(20, 34);
    const sex: Sex = random.chance(0.35) ? 'male' : 'female';
    const own = sex === 'male' ? surname : drawSurname(random, people);
    if (year > 1925)
      add({ name: drawName(random, people, sex, year, own), sex, birth: born(year), tags: [] });
  }
  return members;
}
