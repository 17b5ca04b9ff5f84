import { inputOf } from '@ansinh/contract/platform/endpoint';
import { listPupilsEndpoint } from '@ansinh/contract/pupils/pupils.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { cardRequestsOf } from '../../cards/index.ts';
import { listPupils } from '../db/pupils.repo.ts';
import { findRoster } from '../db/rosters.repo.ts';
import { pupilRow } from '../pupil-row.ts';

/** Pupils of a roster by name: all of the own school, of Social Insurance; a commune's own residents. */
export const listRosterPupils = useCase({
  name: 'pupils.list',
  access: 'pupils.read',
  input: inputOf(listPupilsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    const { rosterId, class: className, state, q } = input;
    const pupils = await listPupils(tx, rosterId, { className, state, q });
    // A commune sees its residents in a school that stands elsewhere, so pupils in sight are enough.
    if (pupils.length === 0 && !(await findRoster(tx, rosterId))) throw new Refusal('platform.not_found');
    const cards = await cardRequestsOf(
      tx,
      pupils.flatMap(({ why, cardRequestId }) =>
        why === 'card-returned' && cardRequestId !== null ? [cardRequestId] : [],
      ),
    );
    return {
      items: pupils.map((pupil) =>
        pupilRow(pupil, actor, cards.get(pupil.cardRequestId ?? '')?.returnedBecause ?? null),
      ),
      masked: !mayUse(actor.roles, 'registers.read-personal'),
    };
  },
});
