import { recordSuccessionEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { addDays } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findAgencyOn } from '../db/agencies.repo.ts';
import { setLastDay, updateAgency } from '../db/agency-writes.repo.ts';
import { insertSuccessions } from '../db/successions.repo.ts';
import { agencyAnswer } from './agency-answer.ts';
import { refuseReversedPeriod } from './check-period.ts';
import { lockedAgency } from './locked-agency.ts';

/** Records who takes over whose work on a day; the agency may end the day before. */
export const recordSuccession = useCase({
  name: 'directory.record-succession',
  access: 'directory.manage',
  input: inputOf(recordSuccessionEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit, today }) => {
    const { id, version, on, basis, certainty, closes, successors } = input;
    const agency = await lockedAgency(tx, id, version);
    audit({ subject: `agency:${id}`, detail: { on, basis, successors: successors.length, closes } });
    const answersForAll = successors.some(({ primary }) => primary);
    if (closes && !answersForAll && !successors.every(({ dividedBy }) => dividedBy === 'territory'))
      throw new Refusal('directory.successors_incomplete');
    for (const { agencyId } of successors) await refuseAbsentSuccessor(tx, agencyId, on);
    const rows = successors.map(({ agencyId, ...part }) => ({
      ...part,
      fromId: id,
      toId: agencyId,
      on,
      basis,
      certainty,
    }));
    await insertSuccessions(tx, actor.tenantId, rows);
    if (closes) {
      const lastDay = addDays(on, -1);
      refuseReversedPeriod(agency.validFrom, lastDay);
      await setLastDay(tx, agency, lastDay);
    }
    await updateAgency(tx, id, agency);
    return agencyAnswer(tx, actor, id, today);
  },
});

async function refuseAbsentSuccessor(tx: Tx, id: string, on: string): Promise<void> {
  const successor = await findAgencyOn(tx, id, on);
  if (!successor) throw new Refusal('directory.parent_unknown');
  const { validFrom, validTo, name } = successor;
  if ((validFrom !== null && validFrom > on) || (validTo !== null && validTo < on))
    throw new Refusal('directory.successor_not_there', { name, on });
}
