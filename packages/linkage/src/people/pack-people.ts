import { keyOf } from '../kernel/hash.ts';
import type { CellRow } from '../kernel/cell-row.ts';
import type { Packer, PartDictionary } from '../kernel/feature-set.ts';
import { CellTokens } from '../text/cell-tokens.ts';
import { RawTokens } from '../text/raw-tokens.ts';
import { AddressPacker } from './address-packer.ts';
import { DateReader } from './birth-date.ts';
import { IdentityPacker } from './identity-packer.ts';
import { NamePacker } from './name-packer.ts';
import { COLUMN } from './people-columns.ts';
import { BIRTH, COMMUNE, FEMALE, HAMLET, MALE, META, SEX_SHIFT } from './person-record.ts';

/** Reads rows of a people list into packed records. */
export class PeoplePacker implements Packer {
  readonly #raw = new RawTokens();
  readonly #name = new CellTokens();
  readonly #given = new CellTokens();
  readonly #address = new CellTokens();
  readonly #places = [new CellTokens(), new CellTokens(), new CellTokens()];
  readonly #names = new NamePacker(this.#raw);
  readonly #addresses = new AddressPacker(this.#raw);
  readonly #dates = new DateReader();
  readonly #identity = new IdentityPacker();
  readonly #points = new Float64Array(3);
  /** "Họ đệm" and "Tên" in two columns: the second is a part of the name, though elsewhere "Tên" is all of it. */
  readonly #parted: boolean;

  constructor(present: readonly boolean[]) {
    this.#parted =
      present[COLUMN.SURNAME] === true && present[COLUMN.NAME] === true && present[COLUMN.GIVEN] !== true;
  }

  pack({ bytes, starts, ends }: CellRow, records: Uint32Array, at: number): void {
    const raw = this.#raw;
    this.#name.read(raw, bytes, starts[COLUMN.NAME] ?? 0, ends[COLUMN.NAME] ?? 0);
    if (this.#name.count === 0 || (this.#parted && this.#name.count <= 2)) {
      const given = this.#parted ? COLUMN.NAME : COLUMN.GIVEN;
      this.#name.read(raw, bytes, starts[COLUMN.SURNAME] ?? 0, ends[COLUMN.SURNAME] ?? 0);
      this.#given.read(raw, bytes, starts[given] ?? 0, ends[given] ?? 0);
      this.#name.append(this.#given);
    }
    this.#address.read(raw, bytes, starts[COLUMN.ADDRESS] ?? 0, ends[COLUMN.ADDRESS] ?? 0);
    for (let column = COLUMN.COMMUNE; column <= COLUMN.PROVINCE; column++)
      if ((ends[column] ?? 0) > (starts[column] ?? 0)) {
        const part = this.#places[column - COLUMN.COMMUNE];
        if (part === undefined) continue;
        part.read(raw, bytes, starts[column] ?? 0, ends[column] ?? 0);
        this.#address.append(part);
      }
    const reading = this.#reading();
    this.#names.pack(this.#name, reading, records, at);
    this.#addresses.read(this.#address, reading);
    records[at + COMMUNE] = this.#addresses.tail;
    records[at + HAMLET] = this.#addresses.hamlet === 0 ? 0 : keyOf(this.#addresses.hamlet);
    records[at + BIRTH] = this.#dates.read(bytes, starts[COLUMN.BIRTH] ?? 0, ends[COLUMN.BIRTH] ?? 0);
    const sex = sexOf(bytes, starts[COLUMN.SEX] ?? 0, ends[COLUMN.SEX] ?? 0);
    records[at + META] = (records[at + META] ?? 0) | (sex << SEX_SHIFT);
    this.#identity.pack(bytes, starts, ends, records, at);
  }

  dictionary(): PartDictionary {
    return { forms: this.#raw.forms, tails: this.#addresses.tails };
  }

  /** Name and address of a row decide together how both are read. */
  #reading(): number {
    const points = this.#points.fill(0);
    this.#raw.vote(this.#name.tokens, this.#name.count, points);
    this.#raw.vote(this.#address.tokens, this.#address.count, points);
    const [unicode = 0, tcvn3 = 0, vni = 0] = points;
    if (unicode >= tcvn3 && unicode >= vni) return 0;
    return tcvn3 >= vni ? 1 : 2;
  }
}

/** Nam/Nữ, M/F, 1/0 (1 male, as in D02-LT) and 1/2. */
function sexOf(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] ?? 0) <= 32) at++;
  if (at >= to) return 0;
  const first = (bytes[at] ?? 0) | 32;
  if (bytes[at] === 49) return MALE;
  if (bytes[at] === 48 || bytes[at] === 50) return FEMALE;
  if (first === 102 || first === 103) return FEMALE;
  if (first === 109 || first === 116) return MALE;
  if (first !== 110) return 0;
  // "nam" against "nữ", "nu", "nữ" in any encoding.
  return ((bytes[at + 1] ?? 0) | 32) === 97 ? MALE : FEMALE;
}
