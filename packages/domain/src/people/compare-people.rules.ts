import { collapseSpaces, foldDiacritics, toNfc } from '@ansinh/vietnamese/text';

/** What is compared of a person. Dates ISO; `birthPrecision` says how much of the date is known. */
export interface ComparedPerson {
  readonly fullName: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: 'male' | 'female' | null;
  readonly communeName: string | null;
  readonly village: string | null;
  readonly household: string | null;
  readonly phone: string | null;
  readonly numbers: readonly { readonly kind: string; readonly value: string }[];
}

/** How one field of two people compares; `code` names the sentence that says it. */
export interface FieldComparison {
  readonly field:
    | 'name'
    | 'birth'
    | 'sex'
    | 'cccd'
    | 'cmnd'
    | 'bhxh'
    | 'bhyt-card'
    | 'commune'
    | 'village'
    | 'household'
    | 'phone';
  readonly verdict: 'same' | 'close' | 'different';
  readonly code:
    | 'equal'
    | 'marks-differ'
    | 'words-swapped'
    | 'word-missing'
    | 'day-month-swapped'
    | 'same-year'
    | 'one-digit'
    | 'digits-swapped'
    | 'differs';
}

/** Compares two people field by field, only where both say something. Order: what identifies most first. */
export function comparePeople(a: ComparedPerson, b: ComparedPerson): FieldComparison[] {
  const found: (FieldComparison | undefined)[] = [
    compareNames(a.fullName, b.fullName),
    compareBirths(a, b),
    a.sex && b.sex ? plain('sex', a.sex === b.sex) : undefined,
    ...(['cccd', 'cmnd', 'bhxh', 'bhyt-card'] as const).map((kind) => compareNumbers(kind, a, b)),
    compareTexts('commune', a.communeName, b.communeName),
    compareTexts('village', a.village, b.village),
    compareTexts('household', a.household, b.household),
    compareTexts('phone', a.phone, b.phone),
  ];
  return found.filter((one) => one !== undefined);
}

function plain(field: FieldComparison['field'], same: boolean): FieldComparison {
  return { field, verdict: same ? 'same' : 'different', code: same ? 'equal' : 'differs' };
}

function compareTexts(
  field: FieldComparison['field'],
  a: string | null,
  b: string | null,
): FieldComparison | undefined {
  return a && b ? plain(field, foldDiacritics(a) === foldDiacritics(b)) : undefined;
}

function compareNames(a: string, b: string): FieldComparison {
  const exact = (name: string): string => collapseSpaces(toNfc(name)).toLocaleLowerCase('vi');
  const close = (code: FieldComparison['code']): FieldComparison => ({
    field: 'name',
    verdict: 'close',
    code,
  });
  if (exact(a) === exact(b)) return plain('name', true);
  const [foldedA, foldedB] = [foldDiacritics(a), foldDiacritics(b)];
  if (foldedA === foldedB) return close('marks-differ');
  const [wordsA, wordsB] = [foldedA.split(' '), foldedB.split(' ')];
  if (wordsA.toSorted().join(' ') === wordsB.toSorted().join(' ')) return close('words-swapped');
  const [short, long] = wordsA.length < wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (short.length < long.length && short.every((word) => long.includes(word))) return close('word-missing');
  return plain('name', false);
}

function compareBirths(a: ComparedPerson, b: ComparedPerson): FieldComparison | undefined {
  if (!a.birth || !b.birth) return undefined;
  const close = (code: FieldComparison['code']): FieldComparison => ({
    field: 'birth',
    verdict: 'close',
    code,
  });
  const sameYear = a.birth.slice(0, 4) === b.birth.slice(0, 4);
  if (a.birthPrecision !== 'day' || b.birthPrecision !== 'day')
    return sameYear ? close('same-year') : plain('birth', false);
  if (a.birth === b.birth) return plain('birth', true);
  const [year = '', month = '', day = ''] = a.birth.split('-');
  if (b.birth === `${year}-${day}-${month}`) return close('day-month-swapped');
  const digits = digitDifference(a.birth.replaceAll('-', ''), b.birth.replaceAll('-', ''));
  if (digits) return close(digits);
  return sameYear ? close('same-year') : plain('birth', false);
}

function compareNumbers(
  kind: 'cccd' | 'cmnd' | 'bhxh' | 'bhyt-card',
  a: ComparedPerson,
  b: ComparedPerson,
): FieldComparison | undefined {
  const of = (person: ComparedPerson): string[] =>
    person.numbers.filter((number) => number.kind === kind).map(({ value }) => value);
  const [first, second] = [of(a), of(b)];
  if (first.length === 0 || second.length === 0) return undefined;
  if (first.some((value) => second.includes(value))) return plain(kind, true);
  const close = first.flatMap((one) => second.map((other) => digitDifference(one, other))).find(Boolean);
  return close ? { field: kind, verdict: 'close', code: close } : plain(kind, false);
}

/** One digit mistyped, or two neighbours changed places; undefined when they differ more. */
function digitDifference(a: string, b: string): 'one-digit' | 'digits-swapped' | undefined {
  if (a.length !== b.length) return undefined;
  const at = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = -1, second = -1] = at;
  if (at.length === 1) return 'one-digit';
  const swapped = at.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return swapped ? 'digits-swapped' : undefined;
}
