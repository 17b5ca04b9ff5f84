import { isoDateOf } from '@ansinh/vietnamese/plain-date';

const WORDS = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/i;
const DIGITS = /(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/i;

/** Returns the first full date in the words as an ISO date, or null when there is none or it is not a day of the calendar. */
export function printedDateIn(text: string): string | null {
  const words = WORDS.exec(text);
  const digits = DIGITS.exec(text);
  const match = words === null ? digits : digits !== null && digits.index < words.index ? digits : words;
  if (match === null) return null;
  return isoDateOf(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** Returns the first date written with words ("ngày 13 tháng 5 năm 2024"), else the first written with digits. */
export function issueDateIn(text: string): string | null {
  const words = WORDS.exec(text);
  return words === null
    ? printedDateIn(text)
    : isoDateOf(Number(words[3]), Number(words[2]), Number(words[1]));
}
