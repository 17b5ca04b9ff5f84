/** What a refusal carries besides its code: values that its sentence names. */
export type RefusalParams = Readonly<Record<string, string | number | boolean | null>>;

/** An expected outcome of a rule: a value, or a refusal with its code. Rules never throw for expected refusals. */
export type Decision<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code; readonly params: RefusalParams };

/** Returns a positive decision. */
export function allow<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Returns a refusal with its code and the values its sentence names. */
export function refuse<Code extends string>(
  code: Code,
  params: RefusalParams = {},
): { ok: false; code: Code; params: RefusalParams } {
  return { ok: false, code, params };
}
