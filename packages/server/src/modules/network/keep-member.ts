import type { Member } from '@ansinh/contract/network/people.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { keepUnit, unitsByKey } from '../indicators/index.ts';
import { setAreas, villagesOf, type VillageRow } from './db/areas.repo.ts';
import { storeMember } from './db/member-writes.repo.ts';
import { memberRows } from './db/people.repo.ts';
import { pointRows } from './db/points.repo.ts';
import { refuseForeignOrganisation } from './refuse-foreign-organisation.ts';

/** A person to be added (without key) or corrected. */
export interface MemberToKeep {
  readonly key?: string | undefined;
  readonly version: number;
  readonly kind: 'collector' | 'collaborator';
  readonly name: string;
  readonly parent: string;
  readonly from: string;
  readonly phone: string | null;
  readonly certificateNumber: string | null;
  readonly certificateOn: string | null;
  readonly certificateUntil: string | null;
  readonly introducedByAgency: string | null;
  readonly introducedBy: string;
  readonly villages: readonly string[];
}

/**
 * Adds a person of the network with the measured unit he is, or corrects one. His villages are the given ones from `day` on (a new
 * person's from his first day). A new collector can be given targets and stated figures at once.
 */
export async function keepMember(tx: Tx, actor: Actor, member: MemberToKeep, day: string): Promise<Member> {
  const [parent] = await unitsByKey(tx, [member.parent]);
  if (parent === undefined) throw new Refusal('platform.not_found');
  if (parent.kind !== (member.kind === 'collector' ? 'point' : 'collector'))
    throw new Refusal('network.parent_wrong', { parent: parent.name });
  await refuseForeignOrganisation(tx, actor, parent.agencyId);
  const pointKey = member.kind === 'collector' ? parent.key : (parent.parent?.key ?? '');
  const villages = await servedVillages(tx, pointKey, member.villages, day);
  const before = member.key === undefined ? undefined : await currentOf(tx, member.key, day);
  if (before?.state === 'ended')
    throw new Refusal('network.already_ended', { name: before.name, on: before.to ?? '' });
  const { unit } = await keepUnit(tx, actor.tenantId, {
    key: member.key,
    version: member.key === undefined ? 0 : await unitVersion(tx, member.key),
    kind: member.kind,
    name: member.name,
    parent: member.parent,
    commune: null,
    agencyId: parent.agencyId,
    from: member.from,
    to: null,
    source: 'Mạng lưới thu',
    certainty: 'verified',
  });
  const agencyId = unit.agencyId ?? '';
  if (!(await storeMember(tx, actor.tenantId, { ...member, key: unit.key, agencyId }, member.version)))
    throw new Refusal('platform.stale', { version: before?.version ?? 0 });
  const since = member.key === undefined ? member.from : day;
  await setAreas(tx, { tenantId: actor.tenantId, key: unit.key, agencyId }, villages, since);
  return (await currentOf(tx, unit.key, day > member.from ? day : member.from)) as Member;
}

async function currentOf(tx: Tx, key: string, day: string): Promise<Member | undefined> {
  const [found] = await memberRows(tx, day, { key });
  return found;
}

async function unitVersion(tx: Tx, key: string): Promise<number> {
  const [unit] = await unitsByKey(tx, [key]);
  if (unit === undefined) throw new Refusal('platform.not_found');
  return unit.version;
}

/** Returns the villages by their keys; refuses one that lies outside the communes of the point. */
async function servedVillages(
  tx: Tx,
  pointKey: string,
  keys: readonly string[],
  day: string,
): Promise<VillageRow[]> {
  const wanted = [...new Set(keys)];
  const villages = await villagesOf(tx, wanted);
  if (villages.length < wanted.length) throw new Refusal('network.village_unknown');
  const [point] = await pointRows(tx, day, { key: pointKey });
  const communes = new Set(point?.communes.map(({ key }) => key));
  const outside = villages.find(({ commune }) => !communes.has(commune));
  if (outside !== undefined) throw new Refusal('network.village_not_served', { village: outside.name });
  return villages;
}
