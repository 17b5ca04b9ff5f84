import type { Person } from './person.ts';
import type { Random } from './random.ts';

const JUNK = ['0', '000000000000', '123456789', '111111111', 'không có', 'chưa có', '0000', '999999999999'];

/** Returns a number with one digit wrong. */
export function wrongDigit(random: Random, number: string): string {
  const at = random.below(number.length);
  const digit = (Number(number[at]) + random.between(1, 9)) % 10;
  return number.slice(0, at) + String(digit) + number.slice(at + 1);
}

/** Returns a number with two neighbouring digits exchanged. */
export function swappedDigits(random: Random, number: string): string {
  const at = random.between(1, number.length - 1);
  return number.slice(0, at - 1) + (number[at] ?? '') + (number[at - 1] ?? '') + number.slice(at + 1);
}

/** Returns the content of the column of identity papers and what is difficult about it. */
export function writeIdentity(
  random: Random,
  person: Person,
  trouble: number,
): { text: string; tag: string } {
  const age = 2026 - person.year;
  const draw = random.next() / trouble;
  if (draw < (age < 14 ? 0.25 : 0.09)) return { text: '', tag: 'id-missing' };
  const kind = random.next() / trouble;
  if (kind < 0.012 && age < 18 && person.parentCccd !== '')
    return { text: person.parentCccd, tag: 'id-of-parent' };
  if (person.cmnd !== '' && random.chance(0.09))
    return kind < 0.02
      ? { text: wrongDigit(random, person.cmnd), tag: 'cmnd' }
      : { text: person.cmnd, tag: 'cmnd' };
  if (kind < 0.014) return { text: wrongDigit(random, person.cccd), tag: 'id-digit' };
  if (kind < 0.022) return { text: swappedDigits(random, person.cccd), tag: 'id-swapped' };
  if (kind < 0.028) return { text: random.pick(JUNK), tag: 'id-junk' };
  if (kind < 0.058) return { text: person.cccd.slice(1), tag: 'id-zero-lost' };
  if (kind < 0.061)
    return {
      text: Number(person.cccd).toExponential(random.between(1, 5)).replace('e', 'E'),
      tag: 'id-scientific',
    };
  if (kind < 0.071)
    return { text: person.cccd.replace(/(\d{3})(\d{3})(\d{3})(\d{3})/u, '$1 $2 $3 $4'), tag: 'id-spaced' };
  return { text: person.cccd, tag: '' };
}

/** Returns the BHXH number as a list has it, often missing where other agencies keep the list. */
export function writeBhxh(
  random: Random,
  person: Person,
  missing: number,
  trouble: number,
): { text: string; tag: string } {
  if (random.chance(missing)) return { text: '', tag: 'bhxh-missing' };
  const draw = random.next() / trouble;
  if (draw < 0.012) return { text: wrongDigit(random, person.bhxh), tag: 'bhxh-digit' };
  if (draw < 0.016) return { text: swappedDigits(random, person.bhxh), tag: 'bhxh-digit' };
  return { text: person.bhxh, tag: '' };
}

/** Returns the card as a list has it; old cards carry a number of their own. */
export function writeCard(random: Random, person: Person, missing: number): { text: string; tag: string } {
  if (random.chance(missing)) return { text: '', tag: '' };
  if (random.chance(0.06)) return { text: person.card.slice(0, 5) + random.digits(10), tag: 'card-old' };
  return { text: random.chance(0.2) ? person.bhxh : person.card, tag: '' };
}

/** Returns the telephone number, sometimes as a table wrote it without its zero. */
export function writePhone(random: Random, person: Person): { text: string; tag: string } {
  if (random.chance(0.45)) return { text: '', tag: '' };
  const phone = random.chance(0.06) ? person.household.phone : person.phone;
  const shared = phone === person.household.phone ? 'phone-shared' : '';
  return { text: random.chance(0.12) ? phone.slice(1) : phone, tag: shared };
}
