import { decodeTcvn3, decodeVni, detectFontEncoding } from '@ansinh/vietnamese/legacy-encoding';
import { toNfc } from '@ansinh/vietnamese/text';

/** What copying from Word leaves behind and no reader sees: zero-width marks, soft hyphens, control characters. */
const UNSEEN = /\p{Cf}|(?!\t)\p{Cc}/gu;
const BULLET = /^[\u2022\u00B7\uF0B7\uF0A7\u25AA\u25CF]\s*/u;

/**
 * Returns pasted text as an official document may hold it, paragraph by paragraph: legacy fonts decoded, composed letters, ordinary spaces, nothing
 * hidden; bullets become "- ". Words are never changed.
 */
export function cleanPasted(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line) =>
      decoded(line)
        .replace(UNSEEN, '')
        .replace(/[\u00A0\u2007\u202F\t]/gu, ' ')
        .trim(),
    )
    .map((line) => line.replace(BULLET, '- ').replace(/ {2,}/gu, ' '))
    .filter((line) => line !== '');
}

/** Decoded before anything is taken out: what is a hidden mark in Unicode is a letter in the legacy fonts. */
function decoded(line: string): string {
  const font = detectFontEncoding(line);
  return toNfc(font === 'tcvn3' ? decodeTcvn3(line) : font === 'vni' ? decodeVni(line) : line);
}
