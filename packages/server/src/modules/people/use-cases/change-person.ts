import { changePersonEndpoint } from '@ansinh/contract/people/people.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { lockPerson, updatePerson } from '../db/people.repo.ts';

/** A correction by hand; what the sources said stays beside it. */
export const changePerson = useCase({
  name: 'people.change',
  access: 'registers.edit',
  input: inputOf(changePersonEndpoint),
  audit: 'write',
  run: async ({ tx, input, audit }) => {
    const { personId, version, reason, ...change } = input;
    audit({ subject: `person:${personId}`, detail: { reason, fields: Object.keys(change) } });
    const person = await lockPerson(tx, personId);
    if (!person) throw new Refusal('platform.not_found');
    if (person.mergedInto) throw new Refusal('people.merged_already');
    if (person.version !== version) throw new Refusal('platform.stale');
    return { version: await updatePerson(tx, personId, change) };
  },
});
