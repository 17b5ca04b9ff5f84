import { requestCardEndpoint } from '@ansinh/contract/cards/cards.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { isVisiblePerson } from '../db/card-requests.repo.ts';
import { openCardRequests } from '../open-card-requests.ts';

/** A request for somebody who came himself. */
export const requestCard = useCase({
  name: 'cards.request',
  access: 'cards.work',
  input: inputOf(requestCardEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const { agencyId } = actingAgency(actor);
    const { personId, fullName, requestedOn, validFrom, validTo } = input;
    if (requestedOn > today) throw new Refusal('cards.requested_in_future', { day: requestedOn });
    if (validFrom !== null && validTo !== null && validTo < validFrom)
      throw new Refusal('cards.validity_wrong', { validFrom, validTo });
    if (personId === null && fullName === null) throw new Refusal('cards.person_needed');
    if (personId !== null && !(await isVisiblePerson(tx, personId))) throw new Refusal('platform.not_found');
    const [id = ''] = await openCardRequests(tx, [{ ...input, source: 'direct', requestedBy: agencyId }]);
    audit({ subject: `card-request:${id}`, detail: { kind: input.kind, purpose: input.purpose } });
    return { id, state: 'requested' as const, version: 1 };
  },
});
