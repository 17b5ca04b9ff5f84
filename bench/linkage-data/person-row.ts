import { encodeTcvn3, encodeVni } from '../../packages/vietnamese/src/legacy-encoding.ts';
import { exchangeYI, moveTones, stripMarks } from './misspell.ts';
import type { Person } from './person.ts';
import type { Place } from './places.ts';
import type { Rates } from './profiles.ts';
import type { Random } from './random.ts';
import { writeAddress } from './written-address.ts';
import { writeBirth } from './written-date.ts';
import { writeName } from './written-name.ts';
import { writeBhxh, writeCard, writeIdentity, writePhone } from './written-numbers.ts';

export const PEOPLE_COLUMNS =
  'ho_ten,ngay_sinh,gioi_tinh,so_giay_to,so_cmnd_cu,ma_bhxh,so_the_bhyt,dia_chi,dien_thoai,nhom';

/** Habits of the office that keeps a list. */
export interface Office {
  /** Share of rows without a BHXH number, and without a card. */
  readonly bhxhMissing: number;
  readonly cardMissing: number;
  /** Share of addresses in the territory of after 1 July 2025. */
  readonly newTerritory: number;
  readonly sexes: readonly [male: string, female: string];
}

const FORMS: readonly (readonly [tag: string, rate: number, form: (text: string) => string])[] = [
  ['no-marks', 0.05, stripMarks],
  ['tcvn3', 0.03, encodeTcvn3],
  ['vni', 0.03, encodeVni],
  ['nfd', 0.03, (text) => text.normalize('NFD')],
  ['tone-placement', 0.1, moveTones],
  ['y-i', 0.04, exchangeYI],
  ['no-break-space', 0.02, (text) => ` ${text.replace(' ', '\u00A0')} `],
];

/** Returns the columns of one row (without id) and the difficulties in it. */
export function personRow(
  random: Random,
  person: Person,
  office: Office,
  rates: Rates,
  other: Place,
): { row: string; tags: string } {
  const { trouble } = rates;
  const tags = [...person.tags];
  const put = (part: { text: string; tag: string }): string => {
    if (part.tag !== '') tags.push(part.tag);
    return part.text;
  };
  const name = writeName(random, person.name, trouble);
  tags.push(...name.tags);
  const moved = random.chance(rates.moved);
  if (moved) tags.push('moved');
  const address = writeAddress(
    random,
    person.household,
    moved ? other : person.household.place,
    random.chance(office.newTerritory),
  );
  tags.push(...address.tags);
  let who = random.chance(0.25) ? name.text.toUpperCase() : name.text;
  let where = address.text;
  const draw = random.next();
  let from = 0;
  for (const [tag, rate, form] of FORMS) {
    from += rate * Math.min(trouble, 1.5);
    if (draw >= from) continue;
    const [changedName, changedPlace] = [form(who), form(where)];
    if (changedName !== who) tags.push(tag);
    who = changedName;
    where = changedPlace;
    break;
  }
  const birth = put(writeBirth(random, person, trouble));
  const sex = random.chance(0.012 * trouble) ? '' : (office.sexes[person.sex === 'male' ? 0 : 1] ?? '');
  const wrongSex = random.chance(0.004 * trouble);
  if (wrongSex) tags.push('sex-wrong');
  const cells: Record<string, string> = {
    ho_ten: who,
    ngay_sinh: birth,
    gioi_tinh: wrongSex ? (office.sexes[person.sex === 'male' ? 1 : 0] ?? '') : sex,
    so_giay_to: put(writeIdentity(random, person, trouble)),
    so_cmnd_cu: random.chance(0.2) ? person.cmnd : '',
    ma_bhxh: put(writeBhxh(random, person, office.bhxhMissing, trouble)),
    so_the_bhyt: put(writeCard(random, person, office.cardMissing)),
    dia_chi: `"${where}"`,
    dien_thoai: put(writePhone(random, person)),
    nhom: random.chance(0.1) ? '' : person.group,
  };
  const row = PEOPLE_COLUMNS.split(',').map((column) =>
    rates.without.includes(column) ? '' : (cells[column] ?? ''),
  );
  return { row: row.join(','), tags: tags.join('|') };
}
