import type { Config } from '../../../platform/config/config.ts';
import type { AnswerWithEffects } from '../../../platform/http/send-answer.ts';

/** Name of the cookie that carries a session. */
export const SESSION_COOKIE = 'ansinh_session';
/** Name of the cookie that binds a single sign-on round trip to its browser. */
const SSO_COOKIE = 'ansinh_sso';

/** A session ends this long after the last call. */
export const SLIDING_SECONDS = 12 * 3600;
/** A session ends this long after sign-in, whatever happens. */
export const ABSOLUTE_SECONDS = 7 * 24 * 3600;
/** A single sign-on round trip may take this long. */
export const SSO_SECONDS = 10 * 60;

type Cookie = NonNullable<AnswerWithEffects['cookie']>;

/** Returns the session cookie for a token, or the one that removes it. The server, not the cookie, decides when it ends. */
export function sessionCookie(config: Config, token: string | null): Cookie {
  return {
    name: SESSION_COOKIE,
    value: token,
    maxAgeSeconds: ABSOLUTE_SECONDS,
    secure: config.publicUrl.startsWith('https:'),
  };
}

/** Returns the cookie of a single sign-on round trip. */
export function ssoCookie(config: Config, value: string): Cookie {
  return {
    name: SSO_COOKIE,
    value,
    maxAgeSeconds: SSO_SECONDS,
    secure: config.publicUrl.startsWith('https:'),
  };
}
