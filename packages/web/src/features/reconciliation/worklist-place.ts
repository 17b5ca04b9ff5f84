/** The lines of the worklist last looked at, so that a finding's page can go to the one before and after. */
let lines: readonly string[] = [];

/** Keeps the lines of the worklist that is on the screen. */
export function keepWorklist(ids: readonly string[]): void {
  lines = ids;
}

/** Where a finding stands in the worklist last looked at: its place (from 1), of how many, and its neighbours. */
export interface WorklistPlace {
  readonly place: number;
  readonly of: number;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Returns a finding's place in the worklist last looked at; null when it was not in it. */
export function worklistPlace(id: string): WorklistPlace | null {
  const at = lines.indexOf(id);
  if (at < 0) return null;
  return { place: at + 1, of: lines.length, before: lines[at - 1], after: lines[at + 1] };
}
