import { encodeTcvn3, encodeVni } from '../../../packages/vietnamese/src/legacy-encoding.ts';
import type { Dice } from './dice.ts';
import type { Inhabitant } from './folk.ts';
import { drawSpot, type OldCommune } from './folk-places.ts';
import { drawName, spoken } from './folk-names.ts';
import { bare, filler, misheard, otherPlacement, otherTone, slip, wrongDigit } from './handwriting.ts';
import type { Field, ListHabits } from './settings.ts';

/** One written row: the cells in the order of the list's headers, and what was difficult about it. */
export interface LedgerRow {
  readonly cells: readonly string[];
  readonly tags: readonly string[];
}

/** Writes inhabitants down as the clerks of one list do. */
export class Ledger {
  readonly #dice: Dice;
  readonly #habits: ListHabits;
  readonly #communes: readonly OldCommune[];
  #tags: string[] = [];

  constructor(dice: Dice, habits: ListHabits, communes: readonly OldCommune[]) {
    this.#dice = dice;
    this.#habits = habits;
    this.#communes = communes;
  }

  row(person: Inhabitant): LedgerRow {
    const { headers, capitals, noMarks, tcvn3, vni } = this.#habits;
    const dice = this.#dice;
    this.#tags = person.isTwin ? ['twin'] : [];
    if (person.folk !== 'kinh') this.#tags.push(`folk-${person.folk}`);
    const moved = this.#slips(0.03, 'moved');
    const commune = moved ? dice.of(this.#communes) : person.commune;
    const spot = moved ? drawSpot(dice, commune.name) : person.spot;
    const words = this.#name(person);
    const lost = dice.chance(noMarks);
    const upper = dice.chance(capitals);
    const roll = dice.roll();
    const font = upper || lost ? '' : roll < tcvn3 ? 'tcvn3' : roll < tcvn3 + vni ? 'vni' : '';
    if (font !== '') this.#tags.push(font);
    if (lost) this.#tags.push('no-marks');
    const old = dice.chance(this.#habits.oldTerritory);
    const letters = (text: string): string => {
      const cased = upper ? text.toUpperCase() : text;
      const marked = lost ? bare(cased) : cased;
      if (font === 'tcvn3') return encodeTcvn3(marked);
      if (font === 'vni') return encodeVni(marked);
      return dice.chance(0.02) ? marked.normalize('NFD') : marked;
    };
    const own = this.#paperOwner(person);
    const cell = (field: Field): string => {
      switch (field) {
        case 'name':
          return letters(words.join(dice.chance(0.01) ? '  ' : ' '));
        case 'surname':
          return letters(words.slice(0, -1).join(' '));
        case 'given':
          return letters(words.at(-1) ?? '');
        case 'birth':
          return this.#birth(person);
        case 'sex':
          return letters(this.#sex(person));
        case 'paper':
          return this.#paper(own, person);
        case 'oldPaper':
          return dice.chance(0.3) ? this.#number(person.cmnd, 0) : '';
        case 'bhxh':
          return this.#number(own.bhxh, this.#habits.noBhxh);
        case 'card':
          return this.#number(own.card, this.#habits.noBhxh + 0.1);
        case 'address':
          return dice.chance(this.#habits.noAddress) ? '' : letters(this.#address(spot, commune, old));
        case 'commune':
          return letters(old ? commune.name : commune.now);
        case 'district':
          return old ? letters(commune.district) : '';
        case 'province':
          return letters(old ? commune.province : commune.nowProvince);
        case 'phone':
          return this.#number(
            dice.chance(0.06) ? `09${String(Math.floor(dice.roll() * 1e8)).padStart(8, '0')}` : person.phone,
            this.#habits.noPhone,
          );
        case 'group':
          return dice.of(['Hộ gia đình', 'Học sinh', 'Hộ nghèo', 'DTTS', '']);
      }
    };
    const cells = headers.map(([field]) => cell(field));
    return { cells, tags: [...new Set(this.#tags)] };
  }

  #slips(share: number, tag: string): boolean {
    if (!this.#dice.chance(share * this.#habits.slips)) return false;
    this.#tags.push(tag);
    return true;
  }

  #name(person: Inhabitant): string[] {
    const dice = this.#dice;
    const renamed = this.#slips(0.003, 'renamed');
    const name = renamed
      ? {
          ...person.name,
          given: drawName(dice, person.folk, person.name.surname, person.isMan, person.year).given,
        }
      : person.name;
    let words = spoken(name);
    const last = words.length - 1;
    const change = (at: number, how: (dice: Dice, word: string) => string): void => {
      words[at] = how(dice, words[at] ?? '');
    };
    if (this.#slips(0.012, 'slip')) change(dice.between(0, last), slip);
    if (this.#slips(0.015, 'misheard')) change(dice.between(0, last), misheard);
    if (this.#slips(0.015, 'tone')) change(dice.between(0, last), otherTone);
    if (dice.chance(0.3)) words = words.map(otherPlacement);
    if (name.middle.length > 0 && last > 1 && person.folk === 'kinh') {
      if (this.#slips(0.01, 'middle-left-out')) words.splice(1, 1);
      else if (this.#slips(0.015, 'initials'))
        words[1] = `${(words[1] ?? '').charAt(0)}${dice.chance(0.7) ? '.' : ''}`;
    }
    if (words[0] === 'Nguyễn' && this.#slips(0.01, 'initials'))
      words[0] = dice.of(['Ng.', 'Ng', 'N.', 'Nguyen']);
    if (words.length > 1 && this.#slips(0.006, 'swapped'))
      words = dice.chance(0.5)
        ? [...words.slice(1), words[0] ?? '']
        : [words.at(-1) ?? '', ...words.slice(0, -1)];
    if (['A', 'Y', 'H'].includes(words[0] ?? '') && this.#slips(0.02, 'grown'))
      words.splice(0, 2, `${words[0]}${dice.of(['', '', "'", '-'])}${words[1]}`);
    if (this.#slips(0.004, 'titled')) words.unshift(dice.of(['Ông', 'Bà', 'ông', 'Em']));
    return words;
  }

  #birth({ year, month, day }: Inhabitant): string {
    const dice = this.#dice;
    const { noBirth, yearOnly } = this.#habits;
    if (dice.chance(noBirth)) return '';
    let [y, m, d] = [year, month, day];
    if (this.#slips(0.006, 'birth-day')) d = dice.between(1, 28);
    if (this.#slips(0.004, 'birth-month')) m = dice.between(1, 12);
    if (this.#slips(0.008, 'birth-year'))
      y = dice.chance(0.6)
        ? y + dice.of([-1, 1])
        : Number(wrongDigit(dice, `${y}`.slice(2)).padStart(2, '0')) + Math.floor(y / 100) * 100;
    if (this.#slips(0.015, 'birth-swapped') && d <= 12) [m, d] = [d, m];
    if (this.#slips(0.02, 'first-of-january')) [m, d] = [1, 1];
    if (dice.chance(yearOnly)) {
      this.#tags.push('year-only');
      return dice.of([`${y}`, `${y}`, `00/00/${y}`]);
    }
    const two = (number: number): string => String(number).padStart(2, '0');
    switch (dice.between(0, 9)) {
      case 0:
        return `${y}-${two(m)}-${two(d)}`;
      case 1:
        return `${d}/${m}/${y}`;
      case 2:
        return `${two(d)}-${two(m)}-${y}`;
      case 3:
        return `${two(d)}.${two(m)}.${y}`;
      case 4:
        return `${Math.round(Date.UTC(y, m - 1, d) / 86_400_000) + 25_569}`;
      default:
        return `${two(d)}/${two(m)}/${y}`;
    }
  }

  #sex({ isMan }: Inhabitant): string {
    const dice = this.#dice;
    if (dice.chance(this.#habits.noSex)) return '';
    return (this.#slips(0.006, 'sex') ? !isMan : isMan)
      ? dice.of(['Nam', 'Nam', 'nam', '1'])
      : dice.of(['Nữ', 'Nữ', 'nữ', '0']);
  }

  /** Whose numbers stand on the row. */
  #paperOwner(person: Inhabitant): Inhabitant {
    if (person.guardian === undefined || !this.#dice.chance(this.#habits.familyNumbers)) return person;
    this.#tags.push('family-number');
    return person.guardian;
  }

  #paper(owner: Inhabitant, { cmnd }: Inhabitant): string {
    const dice = this.#dice;
    if (cmnd !== '' && dice.chance(this.#habits.cmnd)) {
      this.#tags.push('cmnd');
      return this.#number(cmnd, this.#habits.noPaper);
    }
    const number = this.#number(owner.cccd, this.#habits.noPaper);
    return dice.chance(0.02) ? number.replace(/^0+/u, '') : number;
  }

  #number(number: string, missing: number): string {
    const dice = this.#dice;
    if (dice.chance(this.#habits.junkNumbers)) {
      this.#tags.push('junk');
      // A number typed for everybody who has none at hand.
      return dice.chance(0.25) ? '231456987' : filler(dice);
    }
    if (number === '' || dice.chance(missing)) return '';
    const written = this.#slips(0.01, 'wrong-digit') ? wrongDigit(dice, number) : number;
    return dice.chance(0.01) ? written.replace(/(\d{3})(?=\d)/gu, '$1 ') : written;
  }

  #address(spot: string, commune: OldCommune, old: boolean): string {
    const dice = this.#dice;
    let [name, district, province] = old
      ? [commune.name, commune.district, commune.province]
      : [commune.now, '', commune.nowProvince];
    if (this.#slips(0.015, 'place-slip')) name = slip(dice, name);
    if (dice.chance(0.15))
      name = name
        .replace(/^Xã /u, dice.of(['x. ', 'X.', '', 'xã ']))
        .replace(/^Phường /u, dice.of(['P.', 'P. ', 'phường ']))
        .replace(/^Thị trấn /u, dice.of(['TT ', 'TT.', 'thị trấn ']));
    if (dice.chance(0.2))
      district = district
        .replace(/^Huyện /u, dice.of(['H. ', '', 'huyện ']))
        .replace(/^Thành phố /u, dice.of(['TP ', 'Tp. ', 'TP.']));
    if (dice.chance(0.4)) province = province.replace(/^(?:Tỉnh|Thành phố) /u, '');
    const parts = [
      dice.chance(0.12) ? '' : spot,
      name,
      dice.chance(0.08) ? '' : district,
      dice.chance(0.15) ? '' : province,
    ];
    return parts.filter((part) => part !== '').join(dice.of([', ', ', ', ', ', ' - ', ',']));
  }
}
