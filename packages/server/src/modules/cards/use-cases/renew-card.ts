import { renewCardEndpoint } from '@ansinh/contract/cards/cards.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideCardStep } from '@ansinh/domain/cards';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { lockRequest } from '../db/card-requests.repo.ts';
import { noteStep } from '../db/card-writes.repo.ts';
import { openCardRequests } from '../open-card-requests.ts';
import { standingIn } from '../standing-of.ts';

/** Asks to extend an issued card or for another in its place, as a request of its own with its own term. */
export const renewCard = useCase({
  name: 'cards.renew',
  access: 'cards.work',
  input: inputOf(renewCardEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const { requestId, purpose, reason } = input;
    const card = await lockRequest(tx, requestId);
    if (!card || actor.agencyId === null) throw new Refusal('platform.not_found');
    orRefuse(decideCardStep(card.state, 'renew', (await standingIn(tx, actor))(card)));
    // An extension goes on where the card ends; a replacement says what the lost one said.
    const validFrom =
      input.validFrom ??
      (purpose === 'extend' && card.validTo !== null ? addDays(card.validTo, 1) : card.validFrom);
    const validTo = input.validTo ?? (purpose === 'reissue' ? card.validTo : null);
    if (validFrom !== null && validTo !== null && validTo < validFrom)
      throw new Refusal('cards.validity_wrong', { validFrom, validTo });
    const [id = ''] = await openCardRequests(tx, [
      {
        kind: card.kind,
        purpose,
        source: card.source,
        sourceRef: card.sourceRef,
        personId: card.personId,
        fullName: card.fullName,
        birthDate: card.birth,
        birthPrecision: card.birthPrecision,
        sex: card.sex,
        identityNumber: card.identityNumber,
        bhxhNumber: card.bhxhNumber,
        commune: card.commune,
        group: card.group,
        requestedBy: actor.agencyId,
        requestedOn: today,
        validFrom,
        validTo,
        previousId: card.id,
      },
    ]);
    await noteStep(tx, { id: card.id, step: 'renew', agencyId: actor.agencyId, note: reason });
    audit({ subject: `card-request:${id}`, detail: { purpose, reason, of: card.id } });
    return { id, state: 'requested' as const, version: 1 };
  },
});
