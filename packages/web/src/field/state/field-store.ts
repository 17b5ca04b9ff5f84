import type { Changes, Vault } from '../storage/vault.ts';
import type { FieldState } from './field-state.ts';
import { recordsChanged } from './state-records.ts';

/** What is shown and what is on the disk, changed together. */
export interface FieldStore {
  get(): FieldState;
  subscribe(listener: () => void): () => void;
  /** Changes the disk, then the state; rejects when the disk is full. `extra` is written with it, all or nothing. */
  change(step: (state: FieldState) => FieldState, extra?: Changes): Promise<void>;
  readonly vault: Vault;
}

/** Returns the store over a vault that holds this state. */
export function fieldStore(vault: Vault, initial: FieldState): FieldStore {
  let state = initial;
  // One change after the other, each seen only once it is on the disk: what is shown as kept is kept.
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  return {
    vault,
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (step, extra) => {
      const turn = last.then(async () => {
        const next = step(state);
        const changes = { ...recordsChanged(state, next), ...extra };
        if (Object.keys(changes).length > 0) await vault.write(changes);
        state = next;
        for (const listener of listeners) listener();
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
