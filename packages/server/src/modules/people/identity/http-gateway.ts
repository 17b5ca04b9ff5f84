import { randomUUID } from 'node:crypto';
import { Refusal } from '../../../platform/refusal.ts';
import type { IdentityAnswer, IdentityGateway, IdentityQuestion } from './identity-gateway.ts';
import { answersOf, IdentityResponse, requestOf } from './identity-message.ts';

const PATIENCE_MS = 30_000;

/** Returns the gateway behind an address of the province's integration platform. Refused when it does not answer as agreed. */
export function httpIdentityGateway(address: string): IdentityGateway {
  return {
    name: new URL(address).host,
    simulated: false,
    ask: async (questions: readonly IdentityQuestion[]): Promise<IdentityAnswer[]> => {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(requestOf(randomUUID(), questions)),
        signal: AbortSignal.timeout(PATIENCE_MS),
      }).catch(() => undefined);
      const parsed = IdentityResponse.safeParse(
        answer?.ok ? await answer.json().catch(() => undefined) : undefined,
      );
      if (!parsed.success) throw new Refusal('people.identity_gateway_silent', { address });
      return answersOf(questions, parsed.data);
    },
  };
}
