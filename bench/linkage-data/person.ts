import type { People, PersonName, Sex } from './person-names.ts';
import type { Place } from './places.ts';

/** Where a household lives and what its members share. */
export interface Household {
  readonly place: Place;
  readonly people: People;
  readonly hamlet: string;
  readonly phone: string;
}

/** One real person, before any list gets hold of the data. */
export interface Person {
  readonly name: PersonName;
  readonly sex: Sex;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly cccd: string;
  /** Old nine-digit number; empty for those who never had one. */
  readonly cmnd: string;
  readonly bhxh: string;
  readonly card: string;
  readonly phone: string;
  readonly group: string;
  readonly household: Household;
  /** CCCD of a parent, for the children whose lists carry it by mistake. */
  readonly parentCccd: string;
  /** Difficulties that lie in the person, not in a list: twin, namesake, highland name. */
  readonly tags: readonly string[];
}
