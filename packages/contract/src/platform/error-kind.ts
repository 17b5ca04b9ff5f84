/** The kinds every refusal falls into, with the HTTP status and the exit code of the command line. */
export const ERROR_KINDS = {
  invalid: { status: 422, exitCode: 2 },
  unauthenticated: { status: 401, exitCode: 3 },
  forbidden: { status: 403, exitCode: 4 },
  not_found: { status: 404, exitCode: 5 },
  conflict: { status: 409, exitCode: 6 },
  stale: { status: 412, exitCode: 7 },
  too_large: { status: 413, exitCode: 8 },
  unsupported: { status: 415, exitCode: 9 },
  too_many: { status: 429, exitCode: 10 },
  unavailable: { status: 503, exitCode: 11 },
} as const satisfies Record<string, { status: number; exitCode: number }>;

export type ErrorKind = keyof typeof ERROR_KINDS;

/**
 * One refusal a person can meet: its kind and its sentence in both languages. `{name}` stands for a parameter.
 * The sentence says what is wrong, where, and what to do.
 */
export interface ErrorText {
  readonly kind: ErrorKind;
  readonly vi: string;
  readonly en: string;
}

/** The body of every refused response. `message` is already in the caller's language. */
export interface RefusalBody {
  readonly code: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}
