import {
  endAuthorityEndpoint,
  grantAuthorityEndpoint,
  listAuthoritiesEndpoint,
} from '@ansinh/contract/documents/documents.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { addAuthority, authoritiesOf, endAuthorityOn, findAuthority } from '../db/authorities.repo.ts';

/** Who signs for the own agency. */
export const listAuthorities = useCase({
  name: 'documents.authorities',
  access: 'documents.read',
  input: inputOf(listAuthoritiesEndpoint),
  audit: 'read',
  run: async ({ tx, actor }) => ({
    items: await authoritiesOf(tx, actor.agencyId),
    abilities: mayUse(actor.roles, 'users.manage') ? ['grant', 'end'] : [],
  }),
});

/** An authority recorded: office and time, one at a time for a person. */
export const grantAuthority = useCase({
  name: 'documents.grant-authority',
  access: 'users.manage',
  input: inputOf(grantAuthorityEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    const by = actingAgency(actor);
    const { from, to, userId } = input;
    refuseEndBefore(from, to);
    const id = await refuseOnConstraint(addAuthority(tx, by, input), {
      signing_authority_is_one_at_a_time: 'documents.authority_overlaps',
      own_office_unless_head: 'documents.own_office_needed',
    });
    if (id === undefined) throw new Refusal('platform.not_found');
    audit({ subject: `user:${userId}`, detail: { authority: id, capacity: input.capacity, from, to } });
    return { id };
  },
});

/** An authority ended with its last day. */
export const endAuthority = useCase({
  name: 'documents.end-authority',
  access: 'users.manage',
  input: inputOf(endAuthorityEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { authorityId, lastDay, version }, audit }) => {
    const authority = await findAuthority(tx, actingAgency(actor).agencyId, authorityId);
    if (!authority) throw new Refusal('platform.not_found');
    if (authority.version !== version) throw new Refusal('platform.stale', { version: authority.version });
    refuseEndBefore(authority.from, lastDay);
    await refuseOnConstraint(endAuthorityOn(tx, authorityId, lastDay), {
      signing_authority_is_one_at_a_time: 'documents.authority_overlaps',
    });
    audit({ subject: `user:${authority.userId}`, detail: { authority: authorityId, lastDay } });
  },
});

function refuseEndBefore(from: string, to: string | null): void {
  if (to !== null && to < from)
    throw new Refusal('documents.authority_ends_before', { from: formatDate(from), to: formatDate(to) });
}
