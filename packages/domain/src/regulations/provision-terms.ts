import { foldDiacritics } from '@ansinh/vietnamese/text';

/** A clause as the comparison reads it. */
export interface ComparedProvision {
  readonly id: string;
  /** Its label path and heading, the agency's name included: "Điều 9. Sở Kế hoạch và Đầu tư". */
  readonly heading: string | null;
  readonly text: string;
}

/** Words that stand in every clause and tell nothing. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'va cac cua theo voi cho trong tren ve tai de duoc do la co mot nhung khi tu den hoac'.split(' '),
);

/** Returns the folded words of a text, punctuation gone, in order. */
export function termsOf(text: string): string[] {
  return foldDiacritics(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Returns how often each shingle (word, and pair of neighbouring words) occurs in a text; words that tell nothing stand only in pairs. */
export function shinglesOf(text: string): Map<string, number> {
  const words = termsOf(text);
  const counts = new Map<string, number>();
  const count = (shingle: string): void => {
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  };
  words.forEach((word, index) => {
    if (!EMPTY_WORDS.has(word)) count(word);
    const next = words[index + 1];
    if (next !== undefined) count(`${word} ${next}`);
  });
  return counts;
}
