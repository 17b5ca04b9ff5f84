import type { Actor, Role } from '@ansinh/domain/kernel';
import { inTransactionAs } from '../../../platform/database/transaction.ts';
import type { Authenticate } from '../../../platform/http/http-server.ts';
import { IDENTIFYING_ACTOR } from '../../../platform/identifying-actor.ts';
import { findTokenBearer } from '../db/clients.repo.ts';
import { hashSecret } from './client-secret.ts';

const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;

/** Finds the program of a request's access token. Undefined: no token, or one that has ended. */
export const authenticateClient: Authenticate = async (services, request) => {
  const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) return undefined;
  const bearer = await inTransactionAs(services.pool, IDENTIFYING_ACTOR, (tx) =>
    findTokenBearer(tx, hashSecret(token), services.now()),
  );
  return bearer && { actor: machineActor(`client:${bearer.clientId}`, bearer) };
};

/** Returns a program as an actor of its agency: it prepares and hands over, and decides on what comes in only with that scope. */
export function machineActor(
  id: string,
  of: { readonly tenantId: string; readonly agencyId: string; readonly scopes: readonly string[] },
): Actor {
  const roles: Role[] = of.scopes.includes('exchange.receive') ? ['operator', 'focal-point'] : ['operator'];
  return {
    kind: 'machine',
    id,
    tenantId: of.tenantId,
    agencyId: of.agencyId,
    roles,
    scopes: of.scopes,
    territoryCode: null,
  };
}
