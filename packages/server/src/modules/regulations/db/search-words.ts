import { foldDiacritics } from '@ansinh/vietnamese/text';

/**
 * Returns LIKE patterns for the words of a search, folded: every word must stand in the text; words within quotation marks stand
 * together.
 */
export function searchPatterns(words: string): string[] {
  return [...words.matchAll(/"([^"]+)"|“([^”]+)”|(\S+)/gu)]
    .map(([, quoted, curly, word]) => foldDiacritics(quoted ?? curly ?? word ?? ''))
    .filter((word) => word !== '')
    .map((word) => `%${word.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`);
}
