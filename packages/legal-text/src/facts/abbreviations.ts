const DEFINED =
  /\(\s*(?:sau đây\s+)?(?:được\s+)?(?:gọi|viết)(?:\s+(?:tắt|chung))?\s+(?:tắt\s+)?là:?\s*[“"']?([^()”"']{1,60}?)[”"']?\s*\)/giu;
const BRACKETED = /\(([\p{Lu}Đ][\p{L}\d&-]{0,14}(?:\s*\/\s*[\p{Lu}Đ][\p{L}\d&-]{1,14})*)\)/gu;

function initialsOf(word: string): string {
  return word.charAt(0).toUpperCase();
}

/** Longest run of words before the place whose initials spell the abbreviation, or null. */
function spelledBefore(before: string, abbreviation: string): string | null {
  const letters = abbreviation.toUpperCase().replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return null;
  const words = before.match(/[\p{L}\d]+|[^\s\p{L}\d]+/gu) ?? [];
  let letter = letters.length - 1;
  let taken = 0;
  for (let i = words.length - 1; i >= 0 && letter >= 0; i -= 1) {
    const word = words[i] ?? '';
    taken += 1;
    if (!/^[\p{L}\d]/u.test(word)) {
      if (/[.;()]/.test(word)) return null;
      continue;
    }
    if (initialsOf(word) === letters.charAt(letter)) letter -= 1;
    else if (!/^(?:và|của|thực|hiện|chính|sách|với|các|về)$/i.test(word)) return null;
  }
  if (letter >= 0) return null;
  const start = before.length - tailLength(before, taken);
  return before.slice(start).trim();
}

function tailLength(before: string, tokens: number): number {
  const places = [...before.matchAll(/[\p{L}\d]+|[^\s\p{L}\d]+/gu)];
  const first = places[Math.max(0, places.length - tokens)];
  return first === undefined ? 0 : before.length - first.index;
}

function phraseBefore(before: string, short: string): string {
  const letters = short.replace(/[^\p{L}]/gu, '').toUpperCase();
  const words = [...before.matchAll(/[\p{L}\d]+/gu)];
  for (let i = words.length - letters.length; i >= 0 && letters.length >= 2 && !short.includes(' '); i -= 1) {
    const run = words.slice(i, i + letters.length).map((word) => initialsOf(word[0]));
    if (run.join('') === letters)
      return before
        .slice(words[i]?.index ?? 0)
        .replace(/\s+/g, ' ')
        .trim();
  }
  const cut = before.split(/[.;:,()“”"]|\s(?:giữa|là|và)\s(?=\p{Lu})/u).at(-1) ?? '';
  return cut.trim().split(' ').slice(-16).join(' ');
}

/** Returns the abbreviations that the text itself defines: "BCĐ" -> "Ban chỉ đạo thực hiện chính sách bảo hiểm xã hội …". */
export function abbreviationsIn(words: string): Record<string, string> {
  const found = new Map<string, string>();
  const add = (short: string, long: string): void => {
    if (short !== '' && long.length > short.length && !found.has(short))
      found.set(short, long.replace(/\s+/g, ' '));
  };
  for (const match of words.matchAll(DEFINED)) {
    const short = (match[1] ?? '').trim();
    if (/^\d/.test(short)) continue;
    const before = words
      .slice(Math.max(0, match.index - 200), match.index)
      .replace(/\s*\([^()]{0,40}\)/g, '');
    add(short, spelledBefore(before, short) ?? phraseBefore(before, short));
  }
  for (const match of words.matchAll(BRACKETED)) {
    const parts = (match[1] ?? '').split(/\s*\/\s*/);
    let before = words.slice(Math.max(0, match.index - 160), match.index);
    for (const short of parts.toReversed()) {
      if (short.replace(/[^\p{Lu}]/gu, '').length < 2) continue;
      const long = spelledBefore(before.trim(), short);
      if (long === null) continue;
      add(short, long);
      before = before
        .trim()
        .slice(0, -long.length)
        .replace(/[/,]\s*$/, '');
    }
  }
  return Object.fromEntries(found);
}
