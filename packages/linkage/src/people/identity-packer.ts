import {
  BHXH,
  BHXH_SHIFT,
  BIRTH,
  BIRTH_OF_CCCD,
  CARD,
  CARD_SHIFT,
  CCCD_HEAD,
  CCCD_ODD,
  CCCD_TAIL,
  CMND,
  FEMALE,
  MALE,
  META,
  PHONE,
  SEX_SHIFT,
} from './person-record.ts';
import { COLUMN } from './people-columns.ts';
import { NumberReader } from './number-reader.ts';

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** Writes the numbers of a person: CCCD or CMND, BHXH, card, phone; and what the CCCD says of sex and year. */
export class IdentityPacker {
  readonly #number = new NumberReader();

  pack(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, records: Uint32Array, at: number): void {
    for (const column of [COLUMN.PAPER, COLUMN.OLD_PAPER])
      if (this.#read(bytes, starts, ends, column)) this.#paper(records, at);
    if (this.#read(bytes, starts, ends, COLUMN.BHXH)) {
      const { value, digits } = this.#number;
      if (digits === 12) this.#paper(records, at);
      else if (digits >= 9 && digits <= 10) this.#insurance(records, at, BHXH, BHXH_SHIFT, value);
    }
    if (this.#read(bytes, starts, ends, COLUMN.CARD) && this.#number.digits >= 9)
      this.#insurance(records, at, CARD, CARD_SHIFT, this.#number.value % (10 * BILLION));
    if (this.#read(bytes, starts, ends, COLUMN.PHONE) && this.#number.digits >= 8)
      records[at + PHONE] = this.#number.value % BILLION;
    checkCccd(records, at);
  }

  #read(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, column: number): boolean {
    const from = starts[column] ?? 0;
    const to = ends[column] ?? 0;
    if (to <= from || !this.#number.read(bytes, from, to) || this.#number.spoiled) return false;
    return this.#number.digits >= 7 && !this.#number.junk;
  }

  #paper(records: Uint32Array, at: number): void {
    const { value, digits } = this.#number;
    if (digits >= 10 && digits <= 12) {
      if (records[at + CCCD_HEAD] !== 0) return;
      records[at + CCCD_HEAD] = Math.floor(value / MILLION);
      records[at + CCCD_TAIL] = value % MILLION;
    } else if (digits >= 8 && digits <= 9 && records[at + CMND] === 0) records[at + CMND] = value;
  }

  #insurance(records: Uint32Array, at: number, word: number, shift: number, value: number): void {
    records[at + word] = value % BILLION;
    records[at + META] = (records[at + META] ?? 0) | (Math.floor(value / BILLION) << shift);
  }
}

/** Fills sex and year from the CCCD where the row has none, and marks a CCCD that says otherwise than the row. */
function checkCccd(records: Uint32Array, at: number): void {
  const head = records[at + CCCD_HEAD] ?? 0;
  if (head === 0) return;
  const century = Math.floor(head / 100) % 10;
  const sex = century % 2 === 0 ? MALE : FEMALE;
  const year = 1900 + 100 * (century >> 1) + (head % 100);
  if (century > 3) {
    records[at + META] = (records[at + META] ?? 0) | CCCD_ODD;
    return;
  }
  const meta = records[at + META] ?? 0;
  const written = (meta >>> SEX_SHIFT) & 3;
  const birth = records[at + BIRTH] ?? 0;
  const odd = (written !== 0 && written !== sex) || (birth !== 0 && birth >>> 9 !== year);
  if (odd) records[at + META] = meta | CCCD_ODD;
  if (birth === 0 && !odd && year <= 2026) {
    records[at + BIRTH] = year << 9;
    records[at + META] = meta | BIRTH_OF_CCCD;
  }
  if (written === 0 && !odd) records[at + META] = (records[at + META] ?? 0) | (sex << SEX_SHIFT);
}
