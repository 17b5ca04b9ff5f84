import type { UseCaseContext } from '../../platform/use-case.ts';

/** Asks the register about a roster, once what was changed is committed; many changes at once ask once. */
export async function askRegister(
  { actor, enqueue }: Pick<UseCaseContext<unknown>, 'actor' | 'enqueue'>,
  rosterId: string,
  relink = false,
): Promise<void> {
  const payload = { tenantId: actor.tenantId, of: rosterId, relink };
  await enqueue('pupils.match', payload, { key: `pupils.match:${actor.tenantId}:${rosterId}` });
}
