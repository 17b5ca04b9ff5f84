import type { AgencySchema } from '@ansinh/contract/directory/directory.schemas';
import { mayUse } from '@ansinh/domain/access';
import { groupMembers } from '@ansinh/domain/directory';
import type { Actor } from '@ansinh/domain/kernel';
import type { z } from 'zod';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { childrenOn, findAgencyOn } from '../db/agencies.repo.ts';
import { aliasesOf, coveragesOf, namesOf, successionsOf } from '../db/agency-facts.repo.ts';
import { committeesOf } from '../db/committees.repo.ts';
import { focalPointsOf } from '../db/focal-points.repo.ts';
import { loadDirectory } from '../directory.ts';

export type AgencyAnswer = z.output<typeof AgencySchema>;

/** Returns everything known of an agency as of a day; refused when the province has no such agency. */
export async function agencyAnswer(tx: Tx, actor: Actor, id: string, on: string): Promise<AgencyAnswer> {
  const row = await findAgencyOn(tx, id, on);
  if (!row) throw new Refusal('platform.not_found');
  const directory = await loadDirectory(tx);
  return {
    ...row,
    names: await namesOf(tx, id),
    aliases: await aliasesOf(tx, id),
    predecessors: await successionsOf(tx, id, 'predecessors'),
    successors: await successionsOf(tx, id, 'successors'),
    children: await childrenOn(tx, id, on),
    groups: directory.groups
      .filter(({ code }) => groupMembers(code, directory, on).includes(id))
      .map(({ code, name }) => ({ code, name })),
    coverages: await coveragesOf(tx, id, on),
    focalPoints: await focalPointsOf(tx, id, on),
    committees: await committeesOf(tx, id, on),
    abilities: abilitiesOn(actor, id),
  };
}

/** What the actor may do with the agency. */
function abilitiesOn(actor: Actor, agencyId: string): string[] {
  const manages = mayUse(actor.roles, 'directory.manage');
  return [
    ...(manages ? ['change', 'rename', 'record-succession', 'add-alias', 'manage-committees'] : []),
    ...(mayManageFocalPoints(actor, agencyId) ? ['manage-focal-points'] : []),
  ];
}

/** Returns whether the actor may name focal points of the agency: the province's administrator, or its own. */
export function mayManageFocalPoints(actor: Actor, agencyId: string): boolean {
  if (actor.kind === 'system' || mayUse(actor.roles, 'directory.manage')) return true;
  return mayUse(actor.roles, 'focal-points.manage') && actor.agencyId === agencyId;
}
