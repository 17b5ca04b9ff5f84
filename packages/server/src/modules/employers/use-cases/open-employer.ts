import { openEmployerEndpoint } from '@ansinh/contract/employers/employers.endpoints';
import type { EmployerDetail } from '@ansinh/contract/employers/employers.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { factsOf, identifiersOf, mergesOf, noteOpening, openingsOf } from '../db/employer-detail.repo.ts';
import { findEmployer, keepsRegisters } from '../db/employers.repo.ts';

/** One employer with all that the sources say. Who opened it and why is kept. */
export const openEmployer = useCase({
  name: 'employers.open',
  access: 'registers.read',
  input: inputOf(openEmployerEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, now, input, audit }): Promise<EmployerDetail> => {
    const { employerId, purpose } = input;
    audit({ subject: `employer:${employerId}`, purpose });
    const employer = await findEmployer(tx, employerId);
    if (!employer) throw new Refusal('platform.not_found');
    if (actor.kind === 'person')
      await noteOpening(tx, {
        tenantId: actor.tenantId,
        subjectId: employerId,
        userId: actor.id,
        agencyId: actor.agencyId,
        purpose,
        at: now,
      });
    const edits = mayUse(actor.roles, 'registers.edit') && (await keepsRegisters(tx));
    const standing = edits && employer.mergedInto === null;
    const merges = await mergesOf(tx, employerId);
    const newest = merges.find(({ undoneAt }) => undoneAt === null);
    return {
      ...employer,
      identifiers: await identifiersOf(tx, employerId),
      facts: await factsOf(tx, employerId),
      merges: merges.map((merge) => ({ ...merge, abilities: standing && merge === newest ? ['undo'] : [] })),
      openings: await openingsOf(tx, employerId),
      abilities: standing ? ['change', 'merge'] : [],
    };
  },
});
