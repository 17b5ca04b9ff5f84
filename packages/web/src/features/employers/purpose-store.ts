/** What employers were last opened for: kept while the page stays loaded, so that the tenth record is not asked about again. */
let last: string | null = null;

/** Returns what employers were last opened for. */
export function lastPurpose(): string | null {
  return last;
}

/** Keeps what employers are opened for. */
export function keepPurpose(purpose: string | null): void {
  last = purpose;
}
