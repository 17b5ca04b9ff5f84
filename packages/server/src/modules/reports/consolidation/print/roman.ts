const STEPS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Returns a whole number from 1 on in Roman numerals, as sections and annexes are numbered: 4 -> "IV". */
export function roman(number: number): string {
  let [text, rest] = ['', number];
  for (const [value, letters] of STEPS)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}
