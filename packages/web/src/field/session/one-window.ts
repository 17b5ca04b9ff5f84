const NAME = 'ansinh-dia-ban';
const SOON_MS = 1500;

/**
 * Lets one window of this phone work with the store, so that nothing is sent by two. Calls `work` when it is this one, and `taken` while another
 * one still has it; a window that is just being reloaded gives it back at once.
 */
export function oneWindow(work: () => void, taken: () => void): void {
  if (navigator.locks === undefined) return work();
  const waiting = setTimeout(taken, SOON_MS);
  void navigator.locks.request(NAME, () => {
    clearTimeout(waiting);
    work();
    return new Promise<never>(() => undefined);
  });
}
