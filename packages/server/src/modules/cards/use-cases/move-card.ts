import {
  cancelCardEndpoint,
  requestAgainEndpoint,
  returnCardEndpoint,
} from '@ansinh/contract/cards/cards.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideCardStep, type CardState } from '@ansinh/domain/cards';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { dueReckoner } from '../card-terms.ts';
import { lockRequest } from '../db/card-requests.repo.ts';
import { changeRequest } from '../db/card-writes.repo.ts';
import { standingIn } from '../standing-of.ts';
import { tellSource } from '../tell-source.ts';

interface StepInput {
  readonly requestId: string;
  readonly version: number;
  readonly reason: string;
}

async function step(
  context: UseCaseContext<StepInput>,
  name: 'return' | 'cancel' | 'request-again',
): Promise<{ id: string; state: CardState; version: number }> {
  const { tx, actor, input, today, audit } = context;
  const { requestId: id, reason } = input;
  const request = await lockRequest(tx, id);
  if (!request) throw new Refusal('platform.not_found');
  if (request.version !== input.version) throw new Refusal('platform.stale');
  const standing = (await standingIn(tx, actor))(request);
  const state = orRefuse(decideCardStep(request.state, name, standing, reason));
  // The term begins with the complete file: the day it is sent again.
  const again =
    name === 'request-again' ? { requestedOn: today, dueOn: await dueReckoner(tx)(request.kind, today) } : {};
  const change = { id, step: name, state, note: reason === '' ? null : reason, agencyId: actor.agencyId };
  const version = await changeRequest(tx, { ...change, ...again });
  await tellSource(context, request);
  audit({ subject: `card-request:${id}`, detail: { state, ...(reason === '' ? {} : { reason }) } });
  return { id, state, version };
}

/** Social Insurance returns a request and says why. */
export const returnCard = useCase({
  name: 'cards.return',
  access: 'cards.work',
  input: inputOf(returnCardEndpoint),
  audit: 'write',
  run: (context) => step(context, 'return'),
});

/** The agency that asked takes a request back. */
export const cancelCard = useCase({
  name: 'cards.cancel',
  access: 'cards.work',
  input: inputOf(cancelCardEndpoint),
  audit: 'write',
  run: (context) => step(context, 'cancel'),
});

/** The agency that asked sends a returned request again. */
export const requestAgain = useCase({
  name: 'cards.request-again',
  access: 'cards.work',
  input: inputOf(requestAgainEndpoint),
  audit: 'write',
  run: (context) => step(context, 'request-again'),
});
