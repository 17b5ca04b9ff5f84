import { addCommitteeEndpoint, changeCommitteeEndpoint } from '@ansinh/contract/directory/contacts.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findAgencyOn } from '../db/agencies.repo.ts';
import {
  committeesOf,
  findCommittee,
  insertCommittee,
  replaceCommittee,
  type Committee,
  type CommitteeFields,
} from '../db/committees.repo.ts';
import { refuseReversedPeriod } from './check-period.ts';

/** Kinds of bodies that a decision composes of members. */
const COMPOSED_KINDS = new Set(['steering-committee', 'working-group', 'coordination-council']);

/** Enters the decision that composes a body. */
export const addCommittee = useCase({
  name: 'directory.add-committee',
  access: 'directory.manage',
  input: inputOf(addCommitteeEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { id: agencyId, ...fields }, audit, today }) => {
    audit({ subject: `agency:${agencyId}`, detail: { decision: fields.decisionNumber } });
    const body = await findAgencyOn(tx, agencyId, today);
    if (!body) throw new Refusal('platform.not_found');
    if (!COMPOSED_KINDS.has(body.kind)) throw new Refusal('directory.not_a_committee');
    refuseReversedPeriods(fields);
    return stored(tx, agencyId, await insertCommittee(tx, actor.tenantId, agencyId, fields), today);
  },
});

/** Replaces one composition. */
export const changeCommittee = useCase({
  name: 'directory.change-committee',
  access: 'directory.manage',
  input: inputOf(changeCommitteeEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { id, version, ...fields }, audit, today }) => {
    const committee = await findCommittee(tx, id);
    if (!committee) throw new Refusal('platform.not_found');
    audit({ subject: `agency:${committee.agencyId}`, detail: { decision: fields.decisionNumber } });
    refuseReversedPeriods(fields);
    if (!(await replaceCommittee(tx, actor.tenantId, id, version, fields)))
      throw new Refusal('platform.stale', { version: committee.version });
    return stored(tx, committee.agencyId, id, today);
  },
});

function refuseReversedPeriods({ from, to, members }: CommitteeFields): void {
  refuseReversedPeriod(from, to);
  for (const member of members) refuseReversedPeriod(member.from ?? from, member.to ?? to);
}

async function stored(tx: Tx, agencyId: string, id: string, on: string): Promise<Committee> {
  const committee = (await committeesOf(tx, agencyId, on)).find((one) => one.id === id);
  if (!committee) throw new Error(`committee ${id} vanished`);
  return committee;
}
