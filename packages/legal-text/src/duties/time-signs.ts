import { tokenize } from './tokens.ts';

/** Which syllables of time a text holds: a test so cheap that it spares most texts the exact patterns. */
export function timeSigns(text: string): number {
  let signs = 0;
  for (const token of tokenize(text)) signs |= token.signs;
  return signs;
}
