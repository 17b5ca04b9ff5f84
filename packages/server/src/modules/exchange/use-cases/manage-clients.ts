import { randomBytes } from 'node:crypto';
import {
  createClientEndpoint,
  listClientsEndpoint,
  renewClientEndpoint,
  revokeClientEndpoint,
  type CLIENT_SCOPES,
} from '@ansinh/contract/exchange/clients.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { actingAgency } from '../../../platform/acting-agency.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { newClientSecret } from '../clients/client-secret.ts';
import {
  findClient,
  insertClient,
  listStoredClients,
  renewStoredClient,
  revokeStoredClient,
  type StoredClient,
} from '../db/clients.repo.ts';
import { namesToday } from '../submission-answer.ts';

const DAY_MS = 24 * 3_600_000;

/** Returns the programs of the agencies the actor manages: his own, or every one for the provincial administrator. */
export const listClients = useCase({
  name: 'exchange.list-clients',
  access: 'exchange.manage',
  input: inputOf(listClientsEndpoint),
  audit: 'read',
  run: async ({ tx, today }) => {
    const clients = await listStoredClients(tx);
    const name = await namesToday(
      tx,
      clients.map(({ agencyId }) => agencyId),
      today,
    );
    return {
      items: clients.flatMap((client) => {
        const [agency] = name([client.agencyId]);
        const { id, clientId, name: called, expiresAt, revokedAt, lastUsedAt, createdAt } = client;
        const scopes = client.scopes as (typeof CLIENT_SCOPES)[number][];
        return agency
          ? [
              {
                id,
                clientId,
                name: called,
                agency,
                scopes,
                expiresAt: instant(expiresAt),
                revokedAt: revokedAt && instant(revokedAt),
                lastUsedAt: lastUsedAt && instant(lastUsedAt),
                createdAt: instant(createdAt),
              },
            ]
          : [];
      }),
    };
  },
});

/** Registers a program; its secret is shown this once. */
export const createClient = useCase({
  name: 'exchange.create-client',
  access: 'exchange.manage',
  input: inputOf(createClientEndpoint),
  audit: 'write',
  secretAnswer: true,
  run: async ({ tx, actor, now, input, audit }) => {
    const agencyId = input.agencyId ?? actingAgency(actor).agencyId;
    const all = actor.kind === 'system' || actor.roles.includes('province-admin');
    if (!all && agencyId !== actor.agencyId) throw new Refusal('exchange.client_not_yours');
    const { secret, hash } = newClientSecret('ascs');
    const clientId = `ansinh-${randomBytes(9).toString('hex')}`;
    const expiresAt = new Date(now.getTime() + input.days * DAY_MS);
    const id = await insertClient(tx, {
      tenantId: actor.tenantId,
      agencyId,
      clientId,
      name: input.name,
      secretHash: hash,
      scopes: [...new Set(input.scopes)],
      expiresAt,
      createdBy: actor.id,
    });
    audit({ subject: `api-client:${id}`, detail: { agencyId, scopes: input.scopes, expiresAt } });
    return { id, clientId, clientSecret: secret, expiresAt: expiresAt.toISOString() };
  },
});

/** Gives a program a new secret and term; what the old secret was given ends. */
export const renewClient = useCase({
  name: 'exchange.renew-client',
  access: 'exchange.manage',
  input: inputOf(renewClientEndpoint),
  audit: 'write',
  secretAnswer: true,
  run: async ({ tx, now, input, audit }) => {
    const client = await managedClient(tx, input.id);
    const { secret, hash } = newClientSecret('ascs');
    const expiresAt = new Date(now.getTime() + input.days * DAY_MS);
    await renewStoredClient(tx, client.id, hash, now, expiresAt);
    audit({ subject: `api-client:${client.id}`, detail: { expiresAt } });
    return {
      id: client.id,
      clientId: client.clientId,
      clientSecret: secret,
      expiresAt: expiresAt.toISOString(),
    };
  },
});

/** Ends a program's access at once. */
export const revokeClient = useCase({
  name: 'exchange.revoke-client',
  access: 'exchange.manage',
  input: inputOf(revokeClientEndpoint),
  audit: 'write',
  run: async ({ tx, now, input, audit }) => {
    const client = await managedClient(tx, input.id);
    await revokeStoredClient(tx, client.id, now);
    audit({ subject: `api-client:${client.id}` });
  },
});

async function managedClient(tx: Tx, id: string): Promise<StoredClient> {
  const client = await findClient(tx, id);
  if (!client) throw new Refusal('platform.not_found');
  return client;
}

function instant(value: string | Date): string {
  return new Date(value).toISOString();
}
