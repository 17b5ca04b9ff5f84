/** Beginnings that some dialect does not tell apart. */
const ONSETS: readonly (readonly [RegExp, string])[] = [
  [/^(?:gi(?=[aeouy])|d|r|v|z)/u, 'd'],
  [/^(?:ch|tr)/u, 'c'],
  [/^(?:x|s)/u, 's'],
  [/^(?:l|n)(?![gh])/u, 'l'],
  [/^(?:qu|hu|ngu)(?=[aeiy])/u, 'w'],
  [/^(?:k|c)(?!h)/u, 'k'],
  [/^ngh/u, 'ng'],
  [/^gh/u, 'g'],
  [/^ph/u, 'f'],
];
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/(?:ng|nh|n)$/u, 'n'],
  [/(?:ch|c|t)$/u, 't'],
  [/(?:i|y)$/u, 'i'],
  [/(?:ao|au|o|u)$/u, 'u'],
];

/** Words that are one in two dialects though written quite differently. */
const SAME: Readonly<Record<string, string>> = {
  huinh: 'hoang',
  huynh: 'hoang',
  vo: 'vu',
  phuoc: 'phuc',
  nhut: 'nhat',
  chu: 'chau',
  sanh: 'sinh',
  chanh: 'chinh',
};

/** Returns how a word without marks sounds where dialects merge letters: "dau" and "giau", "tran" and "chan" are one. */
export function soundOf(ascii: string): string {
  let sound = SAME[ascii] ?? ascii;
  for (const [written, heard] of ONSETS)
    if (written.test(sound)) {
      sound = sound.replace(written, heard);
      break;
    }
  for (const [written, heard] of ENDS)
    if (written.test(sound)) {
      sound = sound.replace(written, heard);
      break;
    }
  return sound;
}
