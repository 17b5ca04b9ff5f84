import type { LoadedSet } from './loaded-set.ts';

/** Returns which agencies may take work over by a decision: those it opens, and those that work on its first day and do not end by it. */
export function mayReceive(
  { changes, agencies }: Pick<LoadedSet, 'changes' | 'agencies'>,
  effective: string,
): ReadonlySet<string> {
  const acting = (act: string): string[] =>
    changes.filter((change) => change.act === act).map(({ code }) => code);
  const standing = agencies.filter(({ from, to }) => from <= effective && (to === null || to >= effective));
  const closing = new Set(acting('close'));
  return new Set([
    ...acting('open'),
    ...standing.map(({ code }) => code).filter((code) => !closing.has(code)),
  ]);
}
