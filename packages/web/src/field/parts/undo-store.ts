/** A visit that was just kept and can still be taken back. */
export interface Undo {
  readonly visitId: string;
  readonly text: string;
  readonly until: number;
  readonly takeBack: () => void;
}

let current: Undo | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(next: Undo | undefined): void {
  clearTimeout(timer);
  current = next;
  if (next) timer = setTimeout(() => set(undefined), next.until - Date.now());
  for (const listener of listeners) listener();
}

/** What can be taken back now. */
export const undoStore = {
  get: (): Undo | undefined => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  offer: (undo: Undo): void => set(undo),
  close: (): void => set(undefined),
};
