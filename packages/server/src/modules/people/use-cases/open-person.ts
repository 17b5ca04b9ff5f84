import { openPersonEndpoint } from '@ansinh/contract/people/people.endpoints';
import type { PersonDetail } from '@ansinh/contract/people/people.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { decidePayer, maskNumber, type CardGroup } from '@ansinh/domain/people';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { cardGroups } from '../card-groups.ts';
import {
  checksOf,
  findPerson,
  identifiersOf,
  membershipsOf,
  mergesOf,
  participationsOf,
  sourcesOf,
} from '../db/person-detail.repo.ts';
import { seesMasked, visiblePerson } from '../visible-person.ts';

/** One person with all that the sources say. Who opened him and why is kept. */
export const openPerson = useCase({
  name: 'people.open',
  access: 'registers.read',
  input: inputOf(openPersonEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, today, input, audit }): Promise<PersonDetail> => {
    audit({ subject: `person:${input.personId}`, purpose: input.purpose });
    const person = await findPerson(tx, input.personId, today);
    if (!person) throw new Refusal('platform.not_found');
    const masked = seesMasked(actor);
    const catalogue = await cardGroups();
    const identifiers = await identifiersOf(tx, person.id);
    const sources = await sourcesOf(tx, person.id);
    const { ethnicity, address, household, phone, ...row } = person;
    const standing = row.groups
      .map((code) => catalogue.get(code))
      .filter((group): group is CardGroup => group !== undefined);
    const payer = decidePayer(standing);
    const shown = visiblePerson(row, masked);
    return {
      ...shown,
      identityNumber: masked ? shown.identityNumber : row.identityNumber,
      bhxhNumber: masked ? shown.bhxhNumber : row.bhxhNumber,
      masked,
      ethnicity,
      address: masked ? null : address,
      household,
      phone: masked ? maskNumber(phone) : phone,
      identifiers: masked
        ? identifiers.map((one) => ({ ...one, value: maskNumber(one.value) ?? '' }))
        : identifiers,
      participations: await participationsOf(tx, person.id),
      memberships: (await membershipsOf(tx, person.id, today)).map((one) => ({
        ...one,
        description: catalogue.get(one.group)?.description ?? null,
      })),
      payer: payer
        ? { group: payer.group.code, description: payer.group.description, rule: payer.rule }
        : null,
      sources: masked ? sources.map((source) => ({ ...source, stated: [] })) : sources,
      checks: await checksOf(tx, person.id),
      merges: await mergesOf(tx, person.id),
      abilities: mayUse(actor.roles, 'registers.edit') ? ['change', 'merge', 'undo-merge'] : [],
    };
  },
});
