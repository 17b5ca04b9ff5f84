import { hasMarks, placeForm } from '../text/token-form.ts';
import { MisspeltPlaces } from './misspelt-place.ts';
import type { Commune, PlaceCatalogue } from './place-catalogue.ts';

/** Where an address lies, as far as its tail says. Numbers of the catalogue, 0 = not known. */
export interface ResolvedPlace {
  readonly old: number;
  readonly new: number;
  /** Province since 1 July 2025. */
  readonly province: number;
  /** Key of the commune's name as written; '' when nothing looks like one. */
  readonly name: string;
}

const KIND_WORDS = new Set(['xa3', 'xa', 'phương1', 'phuong', 'tt', 'x', 'p', 'f']);
const KINDS_OF_TWO = new Set(['thi5 trân2', 'thi tran', 'đăc5 khu', 'dac khu']);
const HIGHER = /^(?:huyên5|huyen|h|quân5|quan|q|tinh4|tinh|t|tp|tx|thi5|thanh1)$/u;
/** Kinds written shortly or without marks, for comparison with the catalogue. */
const WHOLE_KIND: Readonly<Record<string, string>> = {
  xa: 'xa3',
  x: 'xa3',
  phuong: 'phương1',
  p: 'phương1',
  f: 'phương1',
  tt: 'thi5 trân2',
  'thi tran': 'thi5 trân2',
  'dac khu': 'đăc5 khu',
};
const LONGEST_NAME = 6;

interface Found {
  readonly commune: Commune;
  readonly points: number;
}

/** Words of a tail: forms, and whether a comma stands behind. */
function wordsOf(tail: string): { form: string; comma: boolean }[] {
  return tail
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ form: word.replace(/,$/u, ''), comma: word.endsWith(',') }))
    .flatMap(({ form, comma }) => {
      const number = /^p(\d+)$/u.exec(form)?.[1];
      return number === undefined
        ? [{ form, comma }]
        : [
            { form: 'p', comma: false },
            { form: number.replace(/^0+(?=\d)/u, ''), comma },
          ];
    });
}

/** Finds the communes the tails of a list speak of. Results do not depend on the order of the tails. */
export class PlaceResolver {
  readonly #catalogue: PlaceCatalogue;
  /** Weight of each province (since 2025) in the lists: settles names that many provinces have. */
  readonly #weights: Float32Array;
  readonly #misspelt: MisspeltPlaces;

  constructor(catalogue: PlaceCatalogue, weights: Float32Array = new Float32Array(64)) {
    this.#catalogue = catalogue;
    this.#weights = weights;
    this.#misspelt = new MisspeltPlaces(catalogue, weights);
  }

  readonly #placeForms = new Map<string, string>();
  readonly #placeForm = (form: string): string => {
    let place = this.#placeForms.get(form);
    if (place === undefined) {
      place = placeForm(form);
      this.#placeForms.set(form, place);
    }
    return place;
  };

  /** Returns where the tail of an address lies. */
  resolve(tail: string): ResolvedPlace {
    const words = wordsOf(tail);
    const forms = words.map(({ form }) => form);
    const places = forms.map(this.#placeForm);
    const rests = restsOf(places);
    let best: Found[] = [];
    let bestPoints = -1;
    let written = '';
    let misspelt = -1;
    for (let at = 0; at < words.length; at++) {
      const { skip, kind } = this.#kindAt(forms, at);
      const start = at + skip;
      const fresh = at === 0 || words[at - 1]?.comma === true;
      if ((skip === 0 && !fresh) || start >= words.length) continue;
      if (skip > 0 && written === '') {
        written = nameAfter(words, places, start);
        misspelt = at;
      }
      for (const one of this.#named(forms, places, rests, start)) {
        if (skip > 0) misspelt = -1;
        const points = this.#points(one, kind, skip > 0, at);
        if (points > bestPoints + 1e-9) {
          best = [{ commune: one.commune, points }];
          bestPoints = points;
          written = one.key;
        } else if (points > bestPoints - 1e-9) best.push({ commune: one.commune, points });
      }
    }
    if (misspelt >= 0) {
      const { key, communes } = this.#misspelt.find(written, rests[misspelt] ?? '');
      if (communes.length > 0) return this.#settle(communes, key);
    }
    return this.#settle(
      best.map(({ commune }) => commune),
      written,
    );
  }

  #kindAt(forms: readonly string[], at: number): { skip: number; kind: string } {
    const one = forms[at] ?? '';
    const two = `${one} ${forms[at + 1] ?? ''}`;
    if (KINDS_OF_TWO.has(two)) return { skip: 2, kind: WHOLE_KIND[two] ?? two };
    if (KIND_WORDS.has(one)) return { skip: 1, kind: WHOLE_KIND[one] ?? one };
    return { skip: 0, kind: '' };
  }

  *#named(
    forms: readonly string[],
    places: readonly string[],
    rests: readonly string[],
    start: number,
  ): Generator<{ commune: Commune; key: string; marked: string; rest: string; words: number }> {
    let key = '';
    for (let end = start; end < Math.min(places.length, start + LONGEST_NAME); end++) {
      key += places[end];
      const communes = this.#catalogue.byName.get(key);
      if (communes === undefined) continue;
      const rest = rests[end + 1] ?? '';
      const marked = forms.slice(start, end + 1).join('');
      for (const commune of communes) yield { commune, key, marked, rest, words: end + 1 - start };
    }
  }

  #points(
    { commune, marked, rest, words }: { commune: Commune; marked: string; rest: string; words: number },
    kind: string,
    led: boolean,
    at: number,
  ): number {
    let points = (led ? 3 : 0) + words * 0.3 - at * 0.05;
    if (commune.district !== '' && rest.includes(commune.district)) points += 4;
    if (commune.provinces.some((province) => province !== '' && rest.includes(province))) points += 3;
    if (kind !== '' && commune.kind === kind) points += 0.6;
    if (marked === commune.marked) points += 0.5;
    else if (hasMarks(marked)) points -= 0.4;
    return points + 2 * (this.#weights[commune.province] ?? 0);
  }

  /** One commune, or what the equally good ones have in common. */
  #settle(communes: readonly Commune[], name: string): ResolvedPlace {
    const olds = new Set(communes.filter(({ old }) => old).map(({ number }) => number));
    const news = new Set(communes.filter(({ old }) => !old).map(({ number }) => number));
    const provinces = new Set(communes.map(({ province }) => province));
    const province = provinces.size === 1 ? ([...provinces][0] ?? 0) : 0;
    const [firstNew = 0] = news;
    const [firstOld = 0] = olds;
    const next = this.#catalogue.successors[firstOld] ?? [];
    if (news.size === 1 && olds.size <= 1 && (olds.size === 0 || next.includes(firstNew)))
      return { old: 0, new: firstNew, province, name };
    if (news.size === 0 && olds.size === 1) return { old: firstOld, new: next[0] ?? 0, province, name };
    if (news.size === 1) return { old: 0, new: firstNew, province, name };
    return { old: 0, new: 0, province, name };
  }
}

/** What follows each word, joined. */
function restsOf(places: readonly string[]): string[] {
  const rests: string[] = Array.from({ length: places.length + 1 }, () => '');
  for (let at = places.length - 1; at >= 0; at--) rests[at] = (places[at] ?? '') + (rests[at + 1] ?? '');
  return rests;
}

/** Key of the words up to the comma or the next kind of territory. */
function nameAfter(
  words: readonly { form: string; comma: boolean }[],
  places: readonly string[],
  start: number,
): string {
  let key = '';
  for (let at = start; at < Math.min(words.length, start + 4); at++) {
    if (at > start && HIGHER.test(words[at]?.form ?? '')) break;
    key += places[at];
    if (words[at]?.comma === true) break;
  }
  return key;
}
