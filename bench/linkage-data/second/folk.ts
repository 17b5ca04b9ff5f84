import type { Dice } from './dice.ts';
import { drawName, drawSurname, type Folk, type FolkName } from './folk-names.ts';
import { drawSpot, type OldCommune } from './folk-places.ts';

/** A member of the invented population, as he or she really is. */
export interface Inhabitant {
  readonly number: number;
  readonly folk: Folk;
  readonly name: FolkName;
  readonly isMan: boolean;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly cccd: string;
  /** '' = never had one. */
  readonly cmnd: string;
  readonly bhxh: string;
  readonly card: string;
  readonly phone: string;
  readonly spot: string;
  readonly commune: OldCommune;
  /** Member of the household whose numbers may stand on this one's row. */
  readonly guardian: Inhabitant | undefined;
  readonly isTwin: boolean;
}

/** What the population is like. */
export interface FolkSettings {
  /** Shares of peoples; the rest is Kinh. */
  readonly folks: Partial<Readonly<Record<Folk, number>>>;
  readonly surnameSkew: number;
  readonly twins: number;
  /** Average number of children. */
  readonly children: number;
}

const CARDS = ['HT2', 'DN4', 'GD4', 'TE1', 'DT2', 'HN2', 'HS4', 'DK2', 'CN3'];

function digits(dice: Dice, count: number): string {
  return String(Math.floor(dice.roll() * 10 ** count)).padStart(count, '0');
}

function drawFolk(dice: Dice, folks: FolkSettings['folks']): Folk {
  let roll = dice.roll();
  for (const [folk, share] of Object.entries(folks)) {
    roll -= share;
    if (roll < 0) return folk as Folk;
  }
  return 'kinh';
}

/** Founds a household: calls back with each member. */
export class Founder {
  readonly #dice: Dice;
  readonly #communes: readonly OldCommune[];
  readonly #settings: FolkSettings;
  #number = 0;

  constructor(dice: Dice, communes: readonly OldCommune[], settings: FolkSettings) {
    this.#dice = dice;
    this.#communes = communes;
    this.#settings = settings;
  }

  household(): Inhabitant[] {
    const dice = this.#dice;
    const folk = drawFolk(dice, this.#settings.folks);
    const commune = dice.skewed(this.#communes, 0.35, 5);
    const home = {
      taken: new Set<string>(),
      folk,
      commune,
      spot: drawSpot(dice, commune.name),
      serial: dice.between(0, 999_980),
      bhxh: dice.between(1, 9_999_000),
    };
    const surname = drawSurname(dice, folk, this.#settings.surnameSkew);
    const headYear = dice.between(1940, 2000);
    const head = this.#person(home, surname, true, headYear, undefined);
    const members = [head];
    if (dice.chance(0.8)) {
      const own = drawSurname(dice, folk, this.#settings.surnameSkew);
      members.push(this.#person(home, own, false, headYear + dice.between(-6, 6), head));
    }
    const mother = members.at(-1) ?? head;
    // Matrilineal peoples hand on the mother's surname.
    const inherited = folk === 'giarai' || folk === 'ede' ? mother.name.surname : surname;
    const children = Math.min(8, Math.round(-Math.log(1 - dice.roll() * 0.98) * this.#settings.children));
    let year = headYear + dice.between(19, 28);
    for (let child = 0; child < children && year < 2026; child++) {
      const one = this.#person(home, inherited, dice.chance(0.51), year, dice.of([head, mother]));
      members.push(one);
      if (dice.chance(this.#settings.twins)) members.push(this.#twin(home, one));
      year += dice.between(1, 5);
    }
    return members;
  }

  #twin(home: Home, other: Inhabitant): Inhabitant {
    const dice = this.#dice;
    const isMan = dice.chance(0.85) ? other.isMan : !other.isMan;
    const twin = this.#person(home, other.name.surname, isMan, other.year, other.guardian);
    // Parents often vary one word: "Minh Anh" and "Minh Ánh".
    const middle = dice.chance(0.7) && isMan === other.isMan ? other.name.middle : twin.name.middle;
    return { ...twin, name: { ...twin.name, middle }, month: other.month, day: other.day, isTwin: true };
  }

  /** Nobody is named after another of the same house. */
  #nameIn(home: Home, surname: readonly string[], isMan: boolean, year: number): FolkName {
    for (;;) {
      const name = drawName(this.#dice, home.folk, surname, isMan, year);
      if (home.taken.has(name.given)) continue;
      home.taken.add(name.given);
      return name;
    }
  }

  #person(
    home: Home,
    surname: readonly string[],
    isMan: boolean,
    year: number,
    guardian: Inhabitant | undefined,
  ): Inhabitant {
    const dice = this.#dice;
    const unknownDay = dice.chance(
      (year < 1970 ? 0.25 : 0.04) + (home.folk === 'kinh' ? 0 : year < 1995 ? 0.35 : 0.05),
    );
    const serial = dice.chance(0.35) ? home.serial + dice.between(0, 12) : dice.between(0, 999_999);
    const bhxh = dice.chance(0.5) ? home.bhxh + dice.between(0, 8) : dice.between(1, 9_999_999);
    const sexDigit = (year >= 2000 ? 2 : 0) + (isMan ? 0 : 1);
    const bhxhCode = `${home.commune.provinceCode.slice(-2)}2${String(bhxh).padStart(7, '0')}`;
    const ownPhone = year < 2010 && dice.chance(0.75);
    return {
      number: this.#number++,
      folk: home.folk,
      name: this.#nameIn(home, surname, isMan, year),
      isMan,
      year,
      month: unknownDay ? 1 : dice.between(1, 12),
      day: unknownDay ? 1 : dice.between(1, 28),
      cccd: `0${home.commune.provinceCode}${sexDigit}${String(year % 100).padStart(2, '0')}${String(serial).padStart(6, '0')}`,
      cmnd: year < 2005 ? `${dice.of(['23', '20', '21', '05', '03'])}${digits(dice, 7)}` : '',
      bhxh: bhxhCode,
      card: `${dice.of(CARDS)}${home.commune.provinceCode.slice(-2)}${bhxhCode}`,
      phone:
        ownPhone || guardian === undefined
          ? `0${dice.of([9, 3, 8, 7, 5])}${digits(dice, 8)}`
          : guardian.phone,
      spot: home.spot,
      commune: home.commune,
      guardian,
      isTwin: false,
    };
  }
}

interface Home {
  readonly taken: Set<string>;
  readonly folk: Folk;
  readonly commune: OldCommune;
  readonly spot: string;
  readonly serial: number;
  readonly bhxh: number;
}
