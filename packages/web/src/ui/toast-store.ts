/** A short message after something happened. */
export interface ToastMessage {
  readonly id: number;
  readonly kind: 'done' | 'wrong';
  readonly text: string;
}

const SHOWN_MS = 6_000;

let messages: readonly ToastMessage[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly ToastMessage[]): void {
  messages = next;
  for (const listener of listeners) listener();
}

/** Shows a message: "done" leaves by itself, "wrong" stays until it is closed. The text says what happened to what. */
export function showToast(text: string, kind: ToastMessage['kind'] = 'done'): void {
  const message: ToastMessage = { id: nextId, kind, text };
  nextId += 1;
  set([...messages, message]);
  if (kind === 'done') setTimeout(() => closeToast(message.id), SHOWN_MS);
}

/** Takes a message away. */
export function closeToast(id: number): void {
  set(messages.filter((message) => message.id !== id));
}

/** Calls the listener at every change; returns how to stop it. */
export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Returns the messages shown now. */
export function currentToasts(): readonly ToastMessage[] {
  return messages;
}
