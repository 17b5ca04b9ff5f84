/** A new version of the application that is loaded and waits to be used. */
let waiting: ServiceWorker | undefined;
let isTaking = false;
const listeners = new Set<() => void>();

function found(worker: ServiceWorker): void {
  waiting = worker;
  for (const listener of listeners) listener();
}

/** Keeps the application on the phone and looks for a newer one. Nothing is replaced while somebody works. */
async function start(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first version takes over a page that already is what it would load.
    if (isTaking) location.reload();
  });
  const registration = await navigator.serviceWorker.register('/dia-ban/sw.js');
  if (registration.waiting && navigator.serviceWorker.controller) found(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      if (next.state === 'installed' && navigator.serviceWorker.controller) found(next);
    });
  });
  const look = (): void => {
    if (navigator.onLine && document.visibilityState === 'visible')
      registration.update().catch(() => undefined);
  };
  window.addEventListener('online', look);
  document.addEventListener('visibilitychange', look);
}

/** The application's own new versions. */
export const appUpdate = {
  start,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isWaiting: (): boolean => waiting !== undefined,
  /** Uses the new version; the page loads again by itself. */
  takeOver: (): void => {
    isTaking = true;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    waiting?.postMessage('take-over');
  },
};
