import { phraseAt, placeAtEnd, plainWords, shortActivities } from './name-words.ts';

/** An enterprise's name taken apart, all without marks. */
export interface EnterpriseName {
  /** TNHH1, TNHH, CP, DNTN, HTX, HD, HKD; empty when the name does not say. */
  readonly form: string;
  /** CN, VPDD, DDKD for a branch and the like; empty for a head office. */
  readonly office: string;
  readonly activities: readonly string[];
  /** What is left: the proper name. */
  readonly core: readonly string[];
  /** Place of a branch, as the name gives it. */
  readonly where: string;
}

/** Returns the parts of a name such as "CN Kon Tum - Cty TNHH MTV TMDV Phát Hùng". */
export function parseEnterpriseName(text: string): EnterpriseName {
  const words = plainWords(text);
  let form = '';
  let office = '';
  const activities: string[] = [];
  let core: string[] = [];
  let where: string[] = [];
  let afterAt = false;
  for (let at = 0; at < words.length;) {
    const found = phraseAt(words, at);
    const word = words[at] ?? '';
    if (found === null) {
      const short = at === 0 && word === 'cn' ? null : shortActivities(word);
      if (at === 0 && word === 'cn') office = 'CN';
      else if (afterAt) where.push(word);
      else if (short !== null) activities.push(...short);
      else core.push(word);
      at += 1;
      continue;
    }
    const { kind, code } = found.phrase;
    if (kind === 'form') {
      // What stands between "Chi nhánh" and the company's form is where the branch is.
      if (office !== '' && core.length > 0 && form === '') {
        where = core;
        core = [];
      }
      if (code !== '' && (form === '' || code === 'TNHH1')) form = code;
      afterAt = false;
    } else if (kind === 'office' && (at === 0 || code !== 'DDKD')) office ||= code;
    else if (kind === 'activity') activities.push(code);
    else if (kind === 'office') core.push(...words.slice(at, at + found.length));
    else if (word === 'tai' && office !== '') afterAt = true;
    at += found.length;
  }
  const tail = placeAtEnd(core);
  if (tail > 0) {
    if (where.length === 0 && office !== '') where = core.slice(-tail);
    core = core.slice(0, -tail);
  }
  if (core.length === 0) core = activities.length > 0 ? [...activities] : words;
  return { form, office, activities, core, where: where.join(' ') };
}
