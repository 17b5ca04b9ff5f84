/** A piece of a text, and whether the other text is otherwise there. */
export interface Run {
  /** Where the piece begins. */
  readonly from: number;
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Returns the text in pieces, the letters marked that are not part of the longest common row of letters with the other text.
 * Joined, the pieces give the text back.
 */
export function differingRuns(text: string, other: string): Run[] {
  const [a, b] = [[...text], [...other]];
  const common = commonLengths(a, b);
  const runs: Run[] = [];
  let [i, j, from] = [0, 0, 0];
  for (; i < a.length; i += 1) {
    while (j < b.length && a[i] !== b[j] && (common[i]?.[j + 1] ?? 0) >= (common[i + 1]?.[j] ?? 0)) j += 1;
    const same = j < b.length && a[i] === b[j];
    if (same) j += 1;
    const last = runs.at(-1);
    if (last?.differs === !same) runs[runs.length - 1] = { ...last, text: last.text + (a[i] ?? '') };
    else runs.push({ from, text: a[i] ?? '', differs: !same });
    from += a[i]?.length ?? 0;
  }
  return runs;
}

/** Lengths of the longest common row of letters of every pair of rests. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] =
          a[i] === b[j]
            ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
            : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}
