import { changeEmployerEndpoint } from '@ansinh/contract/employers/employers.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { correctEmployer, type Correction } from '../db/employer-writes.repo.ts';
import { communeExists } from '../db/employers.repo.ts';
import { lockedEmployer } from '../locked-employer.ts';

/** Corrects an employer by hand. */
export const changeEmployer = useCase({
  name: 'employers.change',
  access: 'registers.edit',
  input: inputOf(changeEmployerEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit }) => {
    const { employerId, version, reason, ...fields } = input;
    const employer = await lockedEmployer(tx, employerId, version);
    if (employer.mergedInto !== null) throw new Refusal('employers.merged_already');
    const { commune } = fields;
    if (commune && !(await communeExists(tx, commune)))
      throw new Refusal('employers.commune_unknown', { commune });
    const correction = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    ) as Correction;
    audit({ subject: `employer:${employerId}`, detail: { reason, ...correction } });
    return {
      version: await correctEmployer(tx, employer, correction, {
        reason,
        by: actor.id,
        agencyId: actor.agencyId,
        at: now,
      }),
    };
  },
});
