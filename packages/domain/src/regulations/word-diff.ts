/** A run of words that both texts have, or only the old, or only the new one. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many differing words a word by word answer says nothing; the middle is shown as replaced whole. */
const MOST_EDITS = 1500;

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Returns, per step of Myers' greedy algorithm, the furthest reach on every diagonal, or null when the texts differ too much. */
function furthestReaches(a: readonly string[], b: readonly string[]): Int32Array[] | null {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const trace: Int32Array[] = [];
  let reach = new Int32Array(3);
  for (let edits = 0; edits <= most; edits += 1) {
    const next = new Int32Array(2 * edits + 3);
    for (let k = -edits; k <= edits; k += 2) {
      const at = (diagonal: number): number => reach[diagonal + edits] ?? 0;
      let x = 0;
      if (edits > 0) x = k === -edits || (k !== edits && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next[k + edits + 1] = x;
      if (x >= a.length && x - k >= b.length) {
        trace.push(next);
        return trace;
      }
    }
    trace.push(next);
    reach = next;
  }
  return null;
}

function runsOf(steps: readonly (readonly [DiffRun['kind'], string])[]): DiffRun[] {
  const runs: { kind: DiffRun['kind']; words: string[] }[] = [];
  for (const [kind, word] of steps) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  }
  return runs.map((run) => ({ kind: run.kind, text: run.words.join(' ') }));
}

/** Walks back from the end along the reaches and returns every word with what happened to it, in order. */
function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly Int32Array[],
): [DiffRun['kind'], string][] {
  const steps: [DiffRun['kind'], string][] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits - 1];
    const at = (diagonal: number): number => reach?.[diagonal + edits] ?? 0;
    const k = x - y;
    const down = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const previous = down ? k + 1 : k - 1;
    const startX = edits === 0 ? 0 : at(previous);
    const startY = edits === 0 ? 0 : startX - previous;
    while (x > startX && y > startY) {
      steps.push(['same', a[x - 1] ?? '']);
      x -= 1;
      y -= 1;
    }
    if (edits === 0) break;
    steps.push(down ? ['added', b[y - 1] ?? ''] : ['removed', a[x - 1] ?? '']);
    [x, y] = [startX, startY];
  }
  return steps.toReversed();
}

/** Returns the differences of two texts word by word (Myers), for showing them side by side; white space is not compared. */
export function diffWords(a: string, b: string): DiffRun[] {
  const [old, fresh] = [wordsOf(a), wordsOf(b)];
  const trace = furthestReaches(old, fresh);
  if (trace !== null) return runsOf(walkBack(old, fresh, trace));
  const removed = old.map((word) => ['removed', word] as const);
  return runsOf([...removed, ...fresh.map((word) => ['added', word] as const)]);
}
