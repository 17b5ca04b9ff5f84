import type { Decision, RefusalParams } from '@ansinh/domain/kernel';

/** An expected refusal on its way out of a use case: rolls the transaction back and reaches the person as a sentence. */
export class Refusal extends Error {
  readonly code: string;
  readonly params: RefusalParams;

  constructor(code: string, params: RefusalParams = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }
}

/** Returns the value of a positive decision; throws its refusal otherwise. */
export function orRefuse<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  throw new Refusal(decision.code, decision.params);
}
