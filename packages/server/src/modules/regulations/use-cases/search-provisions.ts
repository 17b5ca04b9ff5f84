import { inputOf } from '@ansinh/contract/platform/endpoint';
import { searchProvisionsEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import { useCase } from '../../../platform/use-case.ts';
import { searchProvisions as find } from '../db/provisions.repo.ts';

const BEFORE = 60;
const LONGEST = 240;

/** Clauses of all regulations that hold the words. */
export const searchProvisions = useCase({
  name: 'regulations.search-provisions',
  access: 'regulations.read',
  input: inputOf(searchProvisionsEndpoint),
  audit: 'read',
  run: async ({ tx, input: { q, limit } }) => ({
    items: (await find(tx, q, limit)).map(({ text, ...hit }) => ({ ...hit, excerpt: excerptOf(text, q) })),
  }),
});

/** Returns the part of a text around the first searched word. Folding keeps the length of NFC text without runs of spaces. */
function excerptOf(text: string, words: string): string {
  const folded = foldDiacritics(text);
  const whole = folded.indexOf(foldDiacritics(words));
  const first = foldDiacritics(words).split(' ')[0] ?? '';
  const at = Math.max(whole >= 0 ? whole : folded.indexOf(first), 0);
  const start = at <= BEFORE ? 0 : text.lastIndexOf(' ', at - BEFORE) + 1;
  const cut = text.slice(start, start + LONGEST - 2);
  return `${start > 0 ? '…' : ''}${cut}${start + cut.length < text.length ? '…' : ''}`;
}
