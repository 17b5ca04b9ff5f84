/** Returns the words with what `like` would read as a wildcard taken literally. */
export function escapeLike(words: string): string {
  return words.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
