/** Says in the address that the identity provider sent the browser back here. */
const MARK = 'sso';
const RETURN_TO = `/dia-ban/?${MARK}=1`;

/** Where signing in with the account of one's agency begins. */
export const SSO_START = `/api/session/oidc/start?returnTo=${encodeURIComponent(RETURN_TO)}`;

/** True where the browser just came back from the identity provider. */
export function cameFromSso(): boolean {
  return new URLSearchParams(location.search).has(MARK);
}

/** Takes the mark out of the address: a reload is no second coming. */
export function forgetSso(): void {
  history.replaceState(null, '', `/dia-ban/${location.hash}`);
}
