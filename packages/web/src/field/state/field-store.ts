import type { Changes, Vault } from '../storage/vault.ts';
import type { FieldState } from './field-state.ts';
import { recordsChanged } from './state-records.ts';

/** What is shown and what is on the disk, changed together. */
export interface FieldStore {
  get(): FieldState;
  subscribe(listener: () => void): () => void;
  /** Changes the state; resolves once it is on the disk. `extra` is written with it, all or nothing. */
  change(step: (state: FieldState) => FieldState, extra?: Changes): Promise<void>;
  readonly vault: Vault;
}

/** Returns the store over a vault that holds this state. */
export function fieldStore(vault: Vault, initial: FieldState): FieldStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    vault,
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: async (step, extra) => {
      const before = state;
      state = step(before);
      const changes = { ...recordsChanged(before, state), ...extra };
      for (const listener of listeners) listener();
      if (Object.keys(changes).length > 0) await vault.write(changes);
    },
  };
}
