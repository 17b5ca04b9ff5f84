import { endMemberEndpoint } from '@ansinh/contract/network/people.endpoints';
import type { Member } from '@ansinh/contract/network/people.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideEndMember } from '@ansinh/domain/network';
import { addDays } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../../platform/database/transaction.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { keepUnit, moveParts, unitsByKey } from '../../indicators/index.ts';
import { areasOf, endAreas, setAreas } from '../db/areas.repo.ts';
import { storeEnd } from '../db/member-writes.repo.ts';
import { memberRest, memberRows } from '../db/people.repo.ts';
import { refuseForeignOrganisation } from '../refuse-foreign-organisation.ts';

/** Lets a person stop; his collaborators and villages go to who replaces him the day after, what he did stays his. */
export const endMember = useCase({
  name: 'network.end-person',
  access: 'network.manage',
  input: inputOf(endMemberEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { key, version, on, because, replacedBy }, today, audit }) => {
    const [member] = await memberRows(tx, today, { key });
    const [unit] = await unitsByKey(tx, [key]);
    if (member === undefined || unit === undefined) throw new Refusal('platform.not_found');
    await refuseForeignOrganisation(tx, actor, member.agency.id);
    const next = addDays(on, 1);
    const { collaborators } = await memberRest(tx, key, next);
    const fits = replacedBy === null ? null : await replaces(tx, member, replacedBy, next);
    orRefuse(decideEndMember({ ...member, below: collaborators.length }, on, because, fits));
    if (replacedBy !== null) {
      await moveParts(tx, key, replacedBy, next);
      await handOver(tx, actor.tenantId, member, replacedBy, next);
    }
    await endAreas(tx, key, next);
    const { kind, name, parent, communeKey, agencyId, source, certainty } = unit;
    await keepUnit(tx, actor.tenantId, {
      key,
      version: unit.version,
      kind: kind === 'collaborator' ? kind : 'collector',
      name,
      parent: parent?.key ?? '',
      commune: communeKey,
      agencyId,
      from: unit.from ?? on,
      to: on,
      source,
      certainty,
    });
    if (!(await storeEnd(tx, { key, version, because, replacedBy })))
      throw new Refusal('platform.stale', { version: member.version });
    audit({ subject: `network-member:${key}`, detail: { name, on, because, replacedBy } });
    const [ended] = await memberRows(tx, today, { key });
    if (ended === undefined) throw new Error('a person just ended is not seen by who ended him');
    return ended;
  },
});

/** True when somebody may take over from a day: of the same organisation and kind, and working then. */
async function replaces(tx: Tx, member: Member, key: string, day: string): Promise<boolean> {
  const [other] = await memberRows(tx, day, { key });
  return (
    other !== undefined &&
    other.key !== member.key &&
    other.kind === member.kind &&
    other.agency.id === member.agency.id &&
    other.state === 'working'
  );
}

/** The villages go to the replacement beside his own. */
async function handOver(tx: Tx, tenantId: string, from: Member, to: string, day: string): Promise<void> {
  const villages = [...(await areasOf(tx, to, day)), ...(await areasOf(tx, from.key, day))];
  const once = [...new Map(villages.map((village) => [village.key, village])).values()];
  await setAreas(tx, { tenantId, key: to, agencyId: from.agency.id }, once, day);
}
