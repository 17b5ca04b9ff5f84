import { createContext, use, useSyncExternalStore } from 'react';
import type { FieldState } from '../state/field-state.ts';
import type { FieldStore } from '../state/field-store.ts';

/** The open store, for everything inside. */
export const StoreContext = createContext<FieldStore | null>(null);

/** Returns the open store. Only inside the unlocked application. */
export function useStore(): FieldStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('useStore outside of the unlocked application');
  return store;
}

/** Returns what the phone knows now. */
export function useField(): FieldState {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.get);
}
