import { phone } from './phone.ts';

/** A phone that nobody touched for this long is locked. */
const IDLE_MS = 15 * 60_000;
const LOOK_MS = 30_000;

/** Locks the application after a while without a touch, also one that was in the pocket meanwhile. */
export function startAutoLock(): void {
  let touched = Date.now();
  const touch = (): void => {
    touched = Date.now();
  };
  const look = (): void => {
    if (phone.get().kind === 'open' && Date.now() - touched > IDLE_MS) void phone.lock();
  };
  for (const event of ['pointerdown', 'keydown', 'scroll'])
    window.addEventListener(event, touch, { passive: true });
  // First the look, then the touch that woke the phone.
  document.addEventListener('visibilitychange', look);
  setInterval(look, LOOK_MS);
}
