import { hashText, keyOf, mix } from '../kernel/hash.ts';
import { AFTER, type CellTokens } from '../text/cell-tokens.ts';
import type { RawTokens } from '../text/raw-tokens.ts';
import { asciiForm, hasMarks } from '../text/token-form.ts';
import { MARKED, META, NAME, NAME_HASH, NAME_SORTED, NAME_TOKENS } from './person-record.ts';

/** Usual short ways to write a surname. */
const SHORT_SURNAMES: Readonly<Record<string, string>> = { ng: 'nguyên3', nguy: 'nguyên3' };
/** "YNgọc", "AThái": the sign of the sex grown into the name. */
const GROWN = /^([ya])((?:ngh|ng|nh|ch|gh|kh|ph|th|tr|bl|br|[bcdđghklmnprstvxj]).*)$/u;
/** Signs written apart or grown in: "H Linh" and "H'Linh" are one word. */
const JOINED = new Set(['h', 'k']);
/** How people are addressed in front of their name; "Ông" is a surname too, so a whole name must follow. */
const TITLES = new Set(['ông', 'ba1', 'ong', 'ba', 'cu5', 'mr', 'mrs', 'ms']);
const LEAST_AFTER_TITLE = 3;
const AFTER_TITLE_OF_TWO = new Set(['a', 'y']);
/** Middle names that follow a surname at once. */
const MIDDLES = new Set(['thi5', 'thi', 'văn', 'van']);
/** Clans of the Ê Đê, who put them behind the name ("Y Wăn Niê", "H'Linh Mlô"), without marks. */
const CLANS = new Set(
  'nie mlo kbuor bya eban ayun hdok kdoh adrong hwing ksor knul enuol hmok hra eung krieng rcam'.split(' '),
);
const MENDED = 1;
const CLAN = 2;
const MOST = 16;

/** Writes the tokens of a name: written order, at most six, and the hashes of the name without marks. */
export class NamePacker {
  readonly #raw: RawTokens;
  /** By word: hash without marks (0 = not asked yet), whether it has marks. */
  #hashes = new Uint32Array(1 << 14);
  #marked = new Uint8Array(1 << 14);
  /** By word, bits: to be mended in front of a name, a clan. */
  #special = new Uint8Array(1 << 14);
  readonly #words = new Int32Array(MOST);
  readonly #sorted = new Uint32Array(NAME_TOKENS);

  constructor(raw: RawTokens) {
    this.#raw = raw;
  }

  pack(cell: CellTokens, reading: number, records: Uint32Array, at: number): void {
    let count = 0;
    for (let token = 0; token < cell.count; token++)
      count = this.#raw.words(cell.tokens[token] ?? 0, reading, this.#words, count);
    if (count === 0) return;
    count = this.#clanFirst(this.#mend(count, (cell.after[0] ?? 0) === AFTER.DOT));
    const kept = Math.min(count, NAME_TOKENS);
    let marked = 0;
    let hash = 17;
    for (let token = 0; token < kept; token++) {
      const word = this.#words[token === kept - 1 ? count - 1 : token] ?? 0;
      records[at + NAME + token] = word;
      const own = this.#hash(word);
      if (this.#marked[word] === 1) marked = MARKED;
      hash = mix(Math.imul(hash, 31) + own);
      let place = token;
      for (; place > 0 && (this.#sorted[place - 1] ?? 0) > own; place--)
        this.#sorted[place] = this.#sorted[place - 1] ?? 0;
      this.#sorted[place] = own;
    }
    let sorted = 19;
    for (let token = 0; token < kept; token++)
      sorted = mix(Math.imul(sorted, 31) + (this.#sorted[token] ?? 0));
    records[at + NAME_HASH] = keyOf(hash);
    records[at + NAME_SORTED] = keyOf(sorted);
    records[at + META] = kept | marked;
  }

  #form(word: number): string {
    return this.#raw.forms[word - 1] ?? '';
  }

  #hash(word: number): number {
    const known = word < this.#hashes.length ? (this.#hashes[word] ?? 0) : 0;
    if (known !== 0) return known;
    if (word >= this.#hashes.length) {
      const hashes = new Uint32Array(Math.max(word + 1, this.#hashes.length * 2));
      hashes.set(this.#hashes);
      const marked = new Uint8Array(hashes.length);
      marked.set(this.#marked);
      this.#hashes = hashes;
      this.#marked = marked;
      const special = new Uint8Array(hashes.length);
      special.set(this.#special);
      this.#special = special;
    }
    const form = this.#form(word);
    const hash = keyOf(hashText(asciiForm(form)));
    this.#hashes[word] = hash;
    this.#marked[word] = hasMarks(form) ? 1 : 0;
    this.#special[word] =
      (form === 'n' || form in SHORT_SURNAMES || JOINED.has(form) || TITLES.has(form) ? MENDED : 0) |
      (CLANS.has(asciiForm(form)) ? CLAN : 0);
    return hash;
  }

  /** Puts a clan that stands behind in front, as other peoples write their surname: the given name is last then. */
  #clanFirst(count: number): number {
    const words = this.#words;
    const first = words[0] ?? 0;
    const last = words[count - 1] ?? 0;
    this.#hash(last);
    if (count < 2 || ((this.#special[last] ?? 0) & CLAN) === 0 || !/^(?:y$|h)/u.test(this.#form(first)))
      return count;
    words.copyWithin(1, 0, count - 1);
    words[0] = last;
    return count;
  }

  /** Undoes short surnames and grown or parted signs of highland names; returns the new count. */
  #mend(count: number, dotted: boolean): number {
    const words = this.#words;
    this.#hash(words[0] ?? 0);
    if (count > 1 && ((this.#special[words[0] ?? 0] ?? 0) & MENDED) === 0) return count;
    const first = this.#form(words[0] ?? 0);
    if (count === 1) {
      const grown = GROWN.exec(first);
      if (grown === null || !/[aeiouyàâăêôơư]/u.test(grown[2] ?? '')) return 1;
      words[0] = this.#raw.numberOf(grown[1] ?? '');
      words[1] = this.#raw.numberOf(grown[2] ?? '');
      return 2;
    }
    if (
      TITLES.has(first) &&
      (count > LEAST_AFTER_TITLE || (count === 3 && AFTER_TITLE_OF_TWO.has(this.#form(words[1] ?? 0)))) &&
      !MIDDLES.has(this.#form(words[1] ?? 0))
    ) {
      words.copyWithin(0, 1, count);
      return this.#mend(count - 1, dotted);
    }
    const surname = SHORT_SURNAMES[first] ?? (first === 'n' && dotted ? SHORT_SURNAMES['ng'] : undefined);
    if (surname !== undefined) words[0] = this.#raw.numberOf(surname);
    else if (JOINED.has(first) && !dotted) {
      words[0] = this.#raw.numberOf(first + this.#form(words[1] ?? 0));
      words.copyWithin(1, 2, count);
      return count - 1;
    }
    return count;
  }
}
