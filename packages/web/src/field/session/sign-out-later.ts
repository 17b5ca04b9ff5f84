import { signOut } from '../sync/field-api.ts';

/** Says nothing but that a session is still to be ended. */
const MARK = 'ansinh.field.sign-out';

/** Ends the session of somebody who signed out without a line as soon as there is one. */
export function signOutLater(): void {
  localStorage.setItem(MARK, '1');
}

/** Ends it now if that is still to be done; a new sign-in replaces the old session and needs none of this. */
export async function signOutIfDue(): Promise<void> {
  if (localStorage.getItem(MARK) === null) return;
  try {
    await signOut();
    localStorage.removeItem(MARK);
  } catch (error) {
    // 401: the server ended it by itself.
    if (error instanceof Error && 'status' in error && error.status === 401) localStorage.removeItem(MARK);
  }
}

/** A new session began: the old cookie is gone. */
export function forgetSignOut(): void {
  localStorage.removeItem(MARK);
}
