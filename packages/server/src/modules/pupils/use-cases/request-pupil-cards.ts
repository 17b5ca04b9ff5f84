import { inputOf } from '@ansinh/contract/platform/endpoint';
import { requestPupilCardsEndpoint } from '@ansinh/contract/pupils/pupils.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { openCardRequests } from '../../cards/index.ts';
import { pupilsForCards } from '../pupils-for-cards.ts';
import { linkRequests } from '../db/pupil-writes.repo.ts';
import { ownGroupOf } from '../own-group.ts';
import { ownRoster } from '../own-roster.ts';
import { settleRoster } from '../settle-roster.ts';

/** The list for cards (form 3) sent to Social Insurance: a request for everybody who paid and has none. Sending twice asks once. */
export const requestPupilCards = useCase({
  name: 'pupils.request-cards',
  access: 'pupils.work',
  input: inputOf(requestPupilCardsEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const roster = await ownRoster(tx, actor, input.rosterId);
    const pupils = await pupilsForCards(tx, roster.id, input.class);
    if (pupils.length === 0) throw new Refusal('pupils.nobody_to_request');
    const ids = await openCardRequests(
      tx,
      pupils.map((pupil) => ({
        kind: 'card' as const,
        purpose: pupil.coverUntil === null ? ('new' as const) : ('extend' as const),
        source: 'school' as const,
        sourceRef: roster.id,
        originKey: `school:${pupil.id}:${pupil.paidFrom}`,
        personId: pupil.personId,
        fullName: pupil.fullName,
        birthDate: pupil.birth,
        birthPrecision: pupil.birthPrecision,
        sex: pupil.sex,
        identityNumber: pupil.identityNumber,
        bhxhNumber: pupil.bhxhNumber,
        commune: pupil.commune,
        group: ownGroupOf(pupil.grade),
        requestedBy: roster.schoolId,
        requestedOn: today,
        validFrom: pupil.paidFrom,
        validTo: pupil.paidUntil,
      })),
    );
    await linkRequests(
      tx,
      pupils.map(({ id }, at) => ({ pupilId: id, requestId: ids[at] ?? '' })),
    );
    await settleRoster(tx, roster.id, today);
    audit({ subject: `roster:${roster.id}`, detail: { requested: ids.length } });
    return { requested: ids.length };
  },
});
