import { verbRule, type Verb } from './verbs.ts';

/** What a person writes for a step: only the parts that the step takes. */
export interface StepWords {
  readonly reason?: string;
  readonly note?: string;
  readonly due?: string;
  readonly partDue?: string | null;
  readonly agencies?: string[];
}

/** What stands in the fields of the dialog. */
export interface StepFields {
  readonly text: string;
  readonly due: string | null;
  readonly agencies: readonly string[];
}

/** Returns whether the step needs a reason: handing over while parts are still asked for does. */
export function needsReason(verb: Verb, state: string): boolean {
  return verbRule(verb).reason || (verb === 'submit' && state === 'waiting');
}

/** Returns whether the step takes any words at all. */
export function takesText(verb: Verb): boolean {
  return verb !== 'accept' && verb !== 'withdraw';
}

/** Returns what to send, or null while something is missing. */
export function stepWords(verb: Verb, state: string, { text, due, agencies }: StepFields): StepWords | null {
  const words = text.trim();
  if (verb === 'ask_coordination') {
    if (agencies.length === 0) return null;
    return { agencies: [...agencies], partDue: due, ...(words === '' ? {} : { note: words }) };
  }
  if (needsReason(verb, state)) {
    if (words === '') return null;
    if (verb !== 'extend') return { reason: words };
    return due === null ? null : { reason: words, due };
  }
  return takesText(verb) && words !== '' ? { note: words } : {};
}
