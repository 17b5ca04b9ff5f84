import type { Sex } from './person-names.ts';
import type { Random } from './random.ts';

/** Returns the first six digits of a CCCD: province, century and sex, year of birth. */
export function cccdHead(province: string, sex: Sex, year: number): string {
  const century = (year >= 2000 ? 2 : 0) + (sex === 'female' ? 1 : 0);
  return `0${province}${century}${String(year % 100).padStart(2, '0')}`;
}

/** Returns a CCCD; most were given out at birth or in drives, in which serial numbers of a province stay low. */
export function drawCccd(random: Random, province: string, sex: Sex, year: number): string {
  const serial = random.chance(0.8) ? random.below(20_000) : random.below(1_000_000);
  return cccdHead(province, sex, year) + String(serial).padStart(6, '0');
}

const CMND_HEADS: Readonly<Record<string, string>> = { '62': '233', '14': '050', '31': '031', '52': '211' };

/** Returns an old nine-digit number of a province. */
export function drawCmnd(random: Random, province: string): string {
  return `${CMND_HEADS[province] ?? '285'}${random.digits(6)}`;
}

/** Returns a number some steps after another, with the same length: families are registered one after another. */
export function neighbourOf(number: string, step: number): string {
  return String(Number(number) + step)
    .padStart(number.length, '0')
    .slice(-number.length);
}

/** Returns a ten-digit BHXH number of a province. */
export function drawBhxh(random: Random, province: string): string {
  return `${province}${random.pick(['08', '11', '13', '15', '16', '20', '22'])}${random.digits(6)}`;
}

const OBJECTS: Readonly<Record<string, string>> = {
  HN: '2',
  CN: '3',
  DT: '2',
  DK: '2',
  TE: '1',
  HS: '4',
  SV: '4',
  GD: '4',
  HC: '4',
  DN: '4',
  HT: '3',
  BT: '2',
  CC: '1',
  HX: '4',
};

/** Returns a card number of 15 characters from the group and the BHXH number. */
export function cardOf(group: string, province: string, bhxh: string): string {
  return `${group}${OBJECTS[group] ?? '4'}${province}${bhxh}`;
}

/** Returns the code of the group a person's card is of, by age and people. */
export function drawGroup(random: Random, age: number, minority: boolean): string {
  if (age < 6) return 'TE';
  if (age < 18) return minority && random.chance(0.5) ? 'DT' : 'HS';
  if (age < 23 && random.chance(0.4)) return 'SV';
  if (minority) return random.pick(['DT', 'DT', 'DK', 'HN', 'HN', 'CN', 'DN', 'HC']);
  if (age >= 60) return random.pick(['HT', 'BT', 'CC', 'GD', 'GD', 'HN']);
  return random.pick(['DN', 'DN', 'DN', 'GD', 'GD', 'HC', 'HX', 'CN', 'HN']);
}

/** Returns a mobile number. */
export function drawPhone(random: Random): string {
  return `${random.pick(['097', '098', '096', '035', '036', '038', '090', '093', '077', '091', '094', '084', '081', '086'])}${random.digits(7)}`;
}
