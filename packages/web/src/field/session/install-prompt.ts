/** The browser's own question whether to put the application on the home screen. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

let offered: InstallEvent | undefined;
const listeners = new Set<() => void>();

function set(next: InstallEvent | undefined): void {
  offered = next;
  for (const listener of listeners) listener();
}

/** Putting the application on the home screen, where the browser offers it. */
export const installPrompt = {
  start: (): void => {
    window.addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      set(event as InstallEvent);
    });
    window.addEventListener('appinstalled', () => set(undefined));
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isOffered: (): boolean => offered !== undefined,
  ask: (): void => {
    void offered?.prompt();
    set(undefined);
  },
};
